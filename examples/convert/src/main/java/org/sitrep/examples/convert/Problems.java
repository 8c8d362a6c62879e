package org.sitrep.examples.convert;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.examples.shared.Printable;

/** Rows, lines and cells that could not be read: how many, by cause, and the first of each. */
final class Problems {

  private static final int SHOWN = 20;
  private static final int EXAMPLES = 3;
  private static final int MOST_CAUSES = 1_000;

  private final Map<String, Cause> causes = new LinkedHashMap<>();
  private long count;

  /** What is wrong, with the first places where it is. */
  private static final class Cause {
    private final List<String> examples = new ArrayList<>();
    private long count;
  }

  /**
   * Takes a problem.
   *
   * @param where the line, with the cell if it is about one
   * @param why in words that are the same for others of this kind
   */
  void add(String where, String why) {
    count++;
    if (causes.size() < MOST_CAUSES || causes.containsKey(why)) {
      Cause cause = causes.computeIfAbsent(why, it -> new Cause());
      cause.count++;
      if (cause.examples.size() < EXAMPLES) {
        cause.examples.add(where);
      }
    }
  }

  boolean isEmpty() {
    return count == 0;
  }

  long count() {
    return count;
  }

  void print(PrintStream err) {
    causes.entrySet().stream().limit(SHOWN).forEach(cause -> print(err, cause));
    if (causes.size() > SHOWN) {
      err.println("  and other kinds of problems; of a table, audit lists all of them");
    }
  }

  private static void print(PrintStream err, Map.Entry<String, Cause> entry) {
    Cause cause = entry.getValue();
    if (cause.count <= EXAMPLES) {
      cause.examples.forEach(
          where -> err.println("  " + Printable.line(where + ": " + entry.getKey())));
    } else {
      err.println(
          "  "
              + Printable.line(
                  "%d times: %s; such as %s"
                      .formatted(cause.count, entry.getKey(), String.join(", ", cause.examples))));
    }
  }
}
