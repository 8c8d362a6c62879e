package org.sitrep.examples.audit;

import java.nio.file.Path;
import java.util.List;
import org.sitrep.examples.page.FindingTable;

/** The findings of an audit as a table of the page. */
final class FindingPage {

  private FindingPage() {}

  /** The findings about a table, with the lines and the columns at fault. */
  static FindingTable table(Path file, AuditResult result) {
    List<FindingTable.Row> rows = result.findings().stream().map(FindingPage::row).toList();
    return new FindingTable(String.valueOf(file.getFileName()), rows);
  }

  private static FindingTable.Row row(AuditFinding finding) {
    String line = "line " + finding.line();
    String pair = finding.otherLine() > 0 ? line + " and " + finding.otherLine() : line;
    String record = finding.id().isEmpty() ? pair : finding.id() + ", " + pair;
    return new FindingTable.Row(
        finding.severity(),
        finding.rule(),
        record,
        String.join(", ", finding.columns()),
        finding.message());
  }
}
