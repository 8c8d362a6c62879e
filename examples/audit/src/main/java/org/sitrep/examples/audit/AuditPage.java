package org.sitrep.examples.audit;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sitrep.examples.audit.Fate.Outcome;
import org.sitrep.examples.page.FindingTable;
import org.sitrep.examples.page.HtmlPage;
import org.sitrep.examples.page.RecordTable;
import org.sitrep.examples.shared.Phrases;

/** What the audit found out, as a page. */
final class AuditPage {

  private static final List<String> CHANGES =
      List.of("Change", "Record", "Field", "Before", "After", "Findings that pointed at it");
  private static final List<String> FATES =
      List.of("Outcome", "Record", "Severity", "Rule", "Fields", "Why it was found");

  private AuditPage() {}

  /** The findings about a table, with the lines and the columns at fault. */
  static HtmlPage of(Path table, AuditResult result) {
    String name = name(table);
    HtmlPage page = HtmlPage.titled("Audit of " + name).table(findings(name, result.findings()));
    Summary.head(result).forEach(page::note);
    return page;
  }

  /**
   * What two versions of a table differ in, what is newly found, what still is and what no longer.
   */
  static HtmlPage of(Path older, Path newer, AuditResult after, Comparison comparison) {
    String old = name(older);
    String current = name(newer);
    HtmlPage page = HtmlPage.titled("Comparison of " + old + " and " + current);
    Summary.head(after).forEach(words -> page.note(current + ": " + words));
    Summary.sentences(comparison).forEach(words -> page.note(words + "."));
    return page.table(findings("New findings about " + current, comparison.fresh()))
        .table(findings("Findings about " + current + " that stand", comparison.standing()))
        .table(changes("What changed", comparison.changes()))
        .table(fates("Findings about " + old + " that are gone", comparison.fates()));
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private static FindingTable findings(String heading, List<AuditFinding> findings) {
    return new FindingTable(
        heading,
        FindingGroup.of(findings).stream().map(AuditPage::row).toList(),
        findings.stream()
            .map(AuditFinding::rule)
            .distinct()
            .collect(Collectors.toMap(Function.identity(), rule -> Rules.named(rule).says())));
  }

  private static FindingTable.Row row(FindingGroup group) {
    return new FindingTable.Row(
        group.severity(),
        group.rule(),
        record(group.first()),
        String.join(", ", group.first().columns()),
        group.message(),
        group.count());
  }

  private static String record(AuditFinding finding) {
    String line = "line " + finding.line();
    String pair = finding.otherLine() > 0 ? line + " and " + finding.otherLine() : line;
    return named(finding.id(), pair);
  }

  private static String named(String id, String where) {
    return id.isEmpty() ? where : id + ", " + where;
  }

  /** What findings had pointed at comes first, and corrections before whole records. */
  private static RecordTable changes(String heading, List<Change> changes) {
    return new RecordTable(
        heading,
        CHANGES,
        changes.stream()
            .sorted(
                Comparator.comparing((Change change) -> change.rules().isEmpty())
                    .thenComparing(Change::kind, Comparator.reverseOrder()))
            .map(
                change ->
                    new RecordTable.Row(
                        Phrases.code(change.kind().name()),
                        named(change.id(), where(change)),
                        List.of(
                            change.field(),
                            change.before(),
                            change.after(),
                            String.join(", ", change.rules()))))
            .toList());
  }

  private static String where(Change change) {
    return switch (change.kind()) {
      case ADDED -> "new line " + change.newLine();
      case REMOVED -> "old line " + change.oldLine();
      case CORRECTED -> "old line %d, new line %d".formatted(change.oldLine(), change.newLine());
    };
  }

  private static RecordTable fates(String heading, List<Fate> fates) {
    return new RecordTable(
        heading,
        FATES,
        fates.stream()
            .filter(fate -> fate.outcome() != Outcome.STANDS)
            .sorted(
                Comparator.comparing(Fate::outcome)
                    .thenComparing(fate -> fate.finding().severity()))
            .map(
                fate ->
                    new RecordTable.Row(
                        Phrases.code(fate.outcome().name()),
                        record(fate.finding()),
                        List.of(
                            Phrases.code(fate.finding().severity().name()),
                            fate.finding().rule(),
                            String.join(", ", fate.finding().columns()),
                            fate.finding().message())))
            .toList());
  }
}
