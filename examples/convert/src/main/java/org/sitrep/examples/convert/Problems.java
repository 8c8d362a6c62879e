package org.sitrep.examples.convert;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.sitrep.examples.shared.Printable;

/** Rows, lines and cells that could not be read: how many, and the first of them. */
final class Problems {

  private static final int SHOWN = 20;

  private final List<String> first = new ArrayList<>();
  private long count;

  void add(String problem) {
    count++;
    if (first.size() < SHOWN) {
      first.add(problem);
    }
  }

  boolean isEmpty() {
    return count == 0;
  }

  void print(PrintStream err) {
    if (count == 0) {
      return;
    }
    err.println("convert: " + count + " rows, lines or cells could not be read:");
    first.forEach(problem -> err.println("  " + Printable.line(problem)));
    if (count > first.size()) {
      err.println("  and " + (count - first.size()) + " more; of a table, audit lists all of them");
    }
  }
}
