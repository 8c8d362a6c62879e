package org.sitrep.examples.audit;

import java.util.List;
import org.sitrep.tables.Header;
import org.sitrep.tables.TableFormat;
import org.sitrep.validation.finding.Severity;

/**
 * What an audit found out about a table.
 *
 * @param format the format of the table
 * @param header its columns
 * @param rows how many rows it has below the header, those kept aside among them
 * @param findings what the rules found, in the order of the lines
 * @param leftOut how many findings are not listed, because a rule had too many
 * @param series the numbers launched or killed, by model or by country and type of event
 * @param notes what was taken for granted, or not looked at
 */
record AuditResult(
    TableFormat format,
    Header header,
    long rows,
    List<AuditFinding> findings,
    long leftOut,
    List<Series> series,
    List<String> notes) {

  AuditResult {
    findings = List.copyOf(findings);
    series = List.copyOf(series);
    notes = List.copyOf(notes);
  }

  /** How many findings have this weight. */
  long count(Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }
}
