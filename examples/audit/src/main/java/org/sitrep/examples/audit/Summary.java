package org.sitrep.examples.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.examples.audit.Change.Kind;
import org.sitrep.examples.audit.Fate.Outcome;
import org.sitrep.examples.shared.Phrases;
import org.sitrep.examples.shared.Printable;
import org.sitrep.validation.finding.Severity;

/** What is told on the terminal. */
final class Summary {

  /** More than fits a screen; the table has all. */
  private static final int SHOWN = 20;

  private static final int SHOWN_OF_A_RULE = 5;

  private Summary() {}

  /** What the table is, and what is not told of it. */
  static List<String> head(AuditResult result) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "%s of the format %s: %s, %s"
            .formatted(
                Phrases.number(result.rows(), "row", "rows"),
                result.format(),
                Phrases.number(result.count(Severity.ERROR), "error", "errors"),
                Phrases.number(result.count(Severity.WARNING), "warning", "warnings")));
    if (!result.header().unknown().isEmpty()) {
      lines.add("Columns not known, and not read: " + result.header().unknown());
    }
    lines.addAll(result.notes());
    if (result.leftOut() > 0) {
      lines.add("%d more findings are not listed".formatted(result.leftOut()));
    }
    return lines;
  }

  static String of(AuditResult result) {
    StringBuilder text = new StringBuilder();
    head(result).forEach(line -> text.append(Printable.line(line)).append('\n'));
    return text.append(findings(result.findings())).toString();
  }

  /** The findings by rule, and the first of them; what fills the table comes last. */
  private static String findings(List<AuditFinding> findings) {
    List<FindingGroup> groups = FindingGroup.of(findings);
    Map<String, Long> counts = new LinkedHashMap<>();
    groups.forEach(group -> counts.merge(group.rule(), (long) group.count(), Long::sum));
    StringBuilder text = new StringBuilder();
    counts.forEach(
        (id, count) -> {
          Rule rule = Rules.named(id);
          text.append("%6d  %-7s  %s: %s\n".formatted(count, rule.severity(), id, rule.says()));
        });
    for (FindingGroup group : first(groups)) {
      text.append(
          "line %d: %s: %s\n"
              .formatted(group.first().line(), group.rule(), Printable.line(group.message())));
    }
    return text.toString();
  }

  /** A few of each rule, so that none crowds the others out. */
  private static List<FindingGroup> first(List<FindingGroup> groups) {
    Map<String, Integer> shown = new HashMap<>();
    return groups.stream()
        .filter(group -> shown.merge(group.rule(), 1, Integer::sum) <= SHOWN_OF_A_RULE)
        .limit(SHOWN)
        .toList();
  }

  static String of(Comparison comparison) {
    String sentences = String.join("\n", sentences(comparison)) + "\n";
    return comparison.fresh().isEmpty()
        ? sentences
        : sentences + "Newly found:\n" + findings(comparison.fresh());
  }

  /** How much changed, and what became of the findings. */
  static List<String> sentences(Comparison comparison) {
    return List.of(
        "%s the same, %d corrected, %d added, %d removed"
            .formatted(
                Phrases.number(comparison.same(), "record is", "records are"),
                comparison.corrected(),
                comparison.count(Kind.ADDED),
                comparison.count(Kind.REMOVED)),
        "%d of the corrected ones had a finding at a field that was corrected"
            .formatted(comparison.pointedAt()),
        ("%s about the older version: %d corrected, %d gone with the record, %d cleared by other"
                + " changes, %d standing")
            .formatted(
                Phrases.number(comparison.fates().size(), "finding", "findings"),
                comparison.count(Outcome.CORRECTED),
                comparison.count(Outcome.REMOVED),
                comparison.count(Outcome.CLEARED),
                comparison.count(Outcome.STANDS)),
        "%s another number; %s several whose numbers add up"
            .formatted(
                Phrases.number(comparison.totals().size(), "total is", "totals are"),
                Phrases.number(comparison.split(), "record became", "records became")));
  }
}
