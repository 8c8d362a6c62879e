package org.sitrep.examples.batch;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Counts the lines that were set aside or should be looked at, and tells of the first ones. */
final class Problems {

  static final List<String> HEADER = List.of("line", "severity", "reason");

  private static final int SHOWN = 20;
  private static final int SHOWN_LENGTH = 200;

  private final List<String> first = new ArrayList<>();
  private long errors;
  private long warnings;

  /** Notes a problem and returns its row of {@code errors.csv}. */
  List<String> add(long line, boolean error, String reason) {
    if (error) {
      errors++;
    } else {
      warnings++;
    }
    String severity = error ? "ERROR" : "WARNING";
    if (first.size() < SHOWN) {
      first.add(
          "  line %d: %s: %s".formatted(line, severity.toLowerCase(Locale.ROOT), shown(reason)));
    }
    return List.of(Long.toString(line), severity, reason);
  }

  long errors() {
    return errors;
  }

  /** Says how many, which, and why; the program of this name found them. */
  void print(String program, PrintStream err) {
    long all = errors + warnings;
    if (all == 0) {
      return;
    }
    err.printf(
        "%s: %d %s set aside, %d %s; errors.csv lists all:%n",
        program,
        errors,
        errors == 1 ? "line" : "lines",
        warnings,
        warnings == 1 ? "warning" : "warnings");
    first.forEach(err::println);
    if (all > first.size()) {
      err.printf("  and %d more%n", all - first.size());
    }
  }

  private static String shown(String reason) {
    String line = reason.replaceAll("\\p{Cntrl}+", " ");
    return line.length() <= SHOWN_LENGTH ? line : line.substring(0, SHOWN_LENGTH) + "...";
  }
}
