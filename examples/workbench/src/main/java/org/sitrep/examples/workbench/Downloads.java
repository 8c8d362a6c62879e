package org.sitrep.examples.workbench;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.util.List;
import org.sitrep.examples.batch.ClaimRows;
import org.sitrep.examples.page.CheckedAttack;
import org.sitrep.examples.page.CheckedReport;
import org.sitrep.model.ParsedReport;
import org.sitrep.model.QuantityPolicy;
import org.sitrep.model.SitrepJson;
import org.sitrep.validation.finding.Finding;
import org.sitrep.validation.tally.Tally;

/** What was read, as files to keep. */
final class Downloads {

  /** The JSON document. */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record Document(List<Entry> reports, QuantityPolicy policy) {}

  /** A report with what was found and added up, attack by attack. */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record Entry(ParsedReport parsed, List<Checked> attacks) {}

  /** What was found and added up of one attack. */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record Checked(String attack, List<Finding> findings, List<Tally> tallies) {}

  private Downloads() {}

  static String json(List<CheckedReport> reports, QuantityPolicy policy) {
    List<Entry> entries =
        reports.stream()
            .map(
                report ->
                    new Entry(
                        report.parsed(),
                        report.attacks().stream().map(Downloads::checked).toList()))
            .toList();
    return SitrepJson.mapper()
            .writerWithDefaultPrettyPrinter()
            .writeValueAsString(new Document(entries, policy))
        + "\n";
  }

  private static Checked checked(CheckedAttack attack) {
    return new Checked(attack.attack().id(), attack.findings(), attack.tallies());
  }

  /** The claims of all reports, in the columns of {@code claims.csv}. */
  static String csv(List<CheckedReport> reports) {
    StringWriter text = new StringWriter();
    CsvWriter csv = CsvWriter.builder().bufferSize(0).build(text);
    csv.writeRecord(ClaimRows.HEADER);
    for (CheckedReport report : reports) {
      ClaimRows.of(report.parsed()).forEach(csv::writeRecord);
    }
    return text.toString();
  }
}
