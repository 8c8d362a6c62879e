package org.sitrep.examples.audit;

import java.util.Comparator;
import java.util.List;
import org.sitrep.examples.audit.Change.Kind;
import org.sitrep.examples.audit.Fate.Outcome;
import org.sitrep.examples.exchange.Printable;
import org.sitrep.validation.Severity;

/** What is told on the terminal. */
final class Summary {

  /** More than fits a screen; the table has all. */
  private static final int SHOWN = 20;

  private Summary() {}

  static String of(AuditResult result) {
    StringBuilder text = new StringBuilder();
    text.append(
        "%d rows of the format %s: %d errors, %d warnings\n"
            .formatted(
                result.rows(),
                result.format(),
                result.count(Severity.ERROR),
                result.count(Severity.WARNING)));
    if (!result.header().unknown().isEmpty()) {
      text.append(
          "Columns not known, and not read: %s\n"
              .formatted(Printable.line(result.header().unknown().toString())));
    }
    if (result.leftOut() > 0) {
      text.append("%d more findings are not listed\n".formatted(result.leftOut()));
    }
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
    StringBuilder text = new StringBuilder();
    text.append(
        "%d records are the same, %d were corrected, %d added, %d removed\n"
            .formatted(
                comparison.same(),
                comparison.corrected(),
                comparison.count(Kind.ADDED),
                comparison.count(Kind.REMOVED)));
    text.append(
        "%d of the corrected ones had a finding at a field that was corrected\n"
            .formatted(comparison.pointedAt()));
    text.append(
        ("Of %d findings about the older version %d were corrected, %d went with their record,"
                + " %d were cleared by other changes, %d stand\n")
            .formatted(
                comparison.fates().size(),
                comparison.count(Outcome.CORRECTED),
                comparison.count(Outcome.REMOVED),
                comparison.count(Outcome.CLEARED),
                comparison.count(Outcome.STANDS)));
    text.append(
        "%d totals are another number; %d records became several whose numbers add up\n"
            .formatted(comparison.totals().size(), comparison.split()));
    return text.toString();
  }
}
