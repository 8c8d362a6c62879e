package org.sitrep.examples.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sitrep.examples.shared.Phrases;
import org.sitrep.validation.finding.Severity;

/** Says in a sentence whether all can be true. */
final class Verdicts {

  private Verdicts() {}

  static PageView.Verdict of(List<CheckedReport> reports, Conflicts conflicts, TableViews tables) {
    long errors = conflicts.errors();
    long differences = conflicts.differing();
    long wrong = tables.count(Severity.ERROR);
    long doubtful = tables.count(Severity.WARNING);
    List<String> parts = new ArrayList<>();
    add(parts, errors, "set of claims cannot all be true", "sets of claims cannot all be true");
    add(parts, wrong, "finding cannot be right", "findings cannot be right");
    add(parts, differences, "difference deserves a look", "differences deserve a look");
    add(parts, doubtful, "finding deserves a look", "findings deserve a look");
    String sentence = String.join("; ", parts) + ".";
    if (errors + wrong > 0) {
      return new PageView.Verdict("error", "\u2715", sentence);
    }
    return parts.isEmpty()
        ? new PageView.Verdict("fine", "\u2713", fine(reports))
        : new PageView.Verdict("warning", "!", sentence);
  }

  private static void add(List<String> parts, long number, String one, String many) {
    if (number > 0) {
      parts.add(Phrases.number(number, one, many));
    }
  }

  private static String fine(List<CheckedReport> reports) {
    Stream<CheckedReport> withClaims =
        reports.stream().filter(report -> !report.parsed().claims().isEmpty());
    if (reports.isEmpty()) {
      return "Nothing was found.";
    }
    return withClaims.findAny().isPresent()
        ? "Nothing speaks against it: no claims contradict each other."
        : "No claims were found.";
  }
}
