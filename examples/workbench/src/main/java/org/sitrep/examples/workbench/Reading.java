package org.sitrep.examples.workbench;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import org.sitrep.examples.page.CheckedAttack;
import org.sitrep.examples.page.CheckedReport;
import org.sitrep.model.ParsedReport;
import org.sitrep.model.QuantityPolicy;
import org.sitrep.model.Report;
import org.sitrep.model.SitrepJson;
import org.sitrep.parsing.ReportParser;
import org.sitrep.validation.finding.Finding;
import org.sitrep.validation.incident.IncidentFinder;
import org.sitrep.validation.incident.Incidents;
import org.sitrep.validation.tally.Tally;

/**
 * Reports that were read and checked, each by itself and together.
 *
 * @param reports the reports
 * @param events the events that they tell of
 * @param policy how quantities were read
 */
record Reading(List<CheckedReport> reports, Incidents events, QuantityPolicy policy) {

  /** The most reports read at once. */
  static final int MAX_REPORTS = 20;

  /** The JSON document. */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record Document(List<Entry> reports, Incidents events, QuantityPolicy policy) {}

  /** A report with what was found and added up, attack by attack. */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record Entry(ParsedReport parsed, List<Checked> attacks) {}

  /** What was found and added up of one attack. */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record Checked(String attack, List<Finding> findings, List<Tally> tallies) {}

  /** Reads and checks reports. */
  static Reading of(List<Report> reports, QuantityPolicy policy) {
    List<CheckedReport> checked = new ArrayList<>();
    for (Report report : reports) {
      checked.add(CheckedReport.of(ReportParser.standard().parse(report), policy));
    }
    Incidents events =
        IncidentFinder.with(policy).find(checked.stream().map(CheckedReport::parsed).toList());
    return new Reading(checked, events, policy);
  }

  /** All of it as a JSON document. */
  String json() {
    return SitrepJson.mapper()
            .writerWithDefaultPrettyPrinter()
            .writeValueAsString(
                new Document(reports.stream().map(Reading::entry).toList(), events, policy))
        + "\n";
  }

  private static Entry entry(CheckedReport report) {
    return new Entry(report.parsed(), report.attacks().stream().map(Reading::checked).toList());
  }

  private static Checked checked(CheckedAttack attack) {
    return new Checked(attack.attack().id(), attack.findings(), attack.tallies());
  }
}
