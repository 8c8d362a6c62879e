package org.sitrep.examples.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sitrep.examples.audit.Change.Kind;
import org.sitrep.examples.audit.Fate.Outcome;
import org.sitrep.examples.shared.Printable;
import org.sitrep.validation.Severity;

/** What is told on the terminal. */
final class Summary {

  /** More than fits a screen; the table has all. */
  private static final int SHOWN = 20;

  private Summary() {}

  /** What the table is, and what is not told of it. */
  static List<String> head(AuditResult result) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "%d rows of the format %s: %d errors, %d warnings"
            .formatted(
                result.rows(),
                result.format(),
                result.count(Severity.ERROR),
                result.count(Severity.WARNING)));
    if (!result.header().unknown().isEmpty()) {
      lines.add("Columns not known, and not read: " + result.header().unknown());
    }
    if (result.leftOut() > 0) {
      lines.add("%d more findings are not listed".formatted(result.leftOut()));
    }
    return lines;
  }

  static String of(AuditResult result) {
    StringBuilder text = new StringBuilder();
    head(result).forEach(line -> text.append(Printable.line(line)).append('\n'));
    for (Rule rule : Rules.all()) {
      long count = count(result.findings(), rule);
      if (count > 0) {
        text.append(
            "%6d  %-7s  %s: %s\n".formatted(count, rule.severity(), rule.id(), rule.says()));
      }
    }
    for (AuditFinding finding : first(result.findings())) {
      text.append(
          "line %d: %s: %s\n"
              .formatted(finding.line(), finding.rule(), Printable.line(finding.message())));
    }
    return text.toString();
  }

  private static List<AuditFinding> first(List<AuditFinding> findings) {
    return findings.stream()
        .sorted(Comparator.comparing(AuditFinding::severity))
        .limit(SHOWN)
        .toList();
  }

  private static long count(List<AuditFinding> findings, Rule rule) {
    return findings.stream().filter(finding -> finding.rule().equals(rule.id())).count();
  }

  static String of(Comparison comparison) {
    return String.join("\n", sentences(comparison)) + "\n";
  }

  /** How much changed, and what became of the findings. */
  static List<String> sentences(Comparison comparison) {
    return List.of(
        "%d records are the same, %d were corrected, %d added, %d removed"
            .formatted(
                comparison.same(),
                comparison.corrected(),
                comparison.count(Kind.ADDED),
                comparison.count(Kind.REMOVED)),
        "%d of the corrected ones had a finding at a field that was corrected"
            .formatted(comparison.pointedAt()),
        ("Of %d findings about the older version %d were corrected, %d went with their record,"
                + " %d were cleared by other changes, %d stand")
            .formatted(
                comparison.fates().size(),
                comparison.count(Outcome.CORRECTED),
                comparison.count(Outcome.REMOVED),
                comparison.count(Outcome.CLEARED),
                comparison.count(Outcome.STANDS)),
        "%d totals are another number; %d records became several whose numbers add up"
            .formatted(comparison.totals().size(), comparison.split()));
  }
}
