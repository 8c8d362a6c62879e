package org.sitrep.examples.workbench;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.util.List;
import org.sitrep.examples.batch.ClaimRows;
import org.sitrep.examples.page.CheckedReport;

/** The claims of reports as a table to keep. */
final class ClaimsTable {

  private ClaimsTable() {}

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
