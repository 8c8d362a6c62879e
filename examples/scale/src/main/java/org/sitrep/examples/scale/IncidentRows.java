package org.sitrep.examples.scale;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.examples.batch.AttackRows;
import org.sitrep.model.Claim;
import org.sitrep.model.ParsedReport;
import org.sitrep.model.Report;
import org.sitrep.validation.finding.Finding;
import org.sitrep.validation.finding.Severity;
import org.sitrep.validation.incident.Account;
import org.sitrep.validation.incident.Corroboration;
import org.sitrep.validation.incident.Incident;

/** The rows of an incident in the four tables of incidents. */
final class IncidentRows {

  private static final List<String> KEY = List.of("incident_id", "version");

  /** What {@code attacks} says of an attack is said of an incident too. */
  private static final List<String> ATTACK =
      AttackRows.HEADER.subList(AttackRows.HEADER.indexOf("scope"), AttackRows.HEADER.size());

  static final List<String> INCIDENTS =
      columns(List.of("accounts", "grade", "graded_because", "contradictions"), ATTACK);

  static final List<String> ACCOUNTS =
      columns(List.of("report_id", "attack_id", "outlet", "published"), List.of());

  static final List<String> FIGURES =
      columns(
          List.of("measure", "subject", "low", "high", "independent", "agreeing", "differing"),
          List.of());

  static final List<String> FINDINGS =
      columns(List.of("severity", "rule", "path", "message", "claims", "policy"), List.of());

  private IncidentRows() {}

  private static List<String> columns(List<String> own, List<String> more) {
    return Stream.of(KEY, own, more).flatMap(List::stream).toList();
  }

  /** The name of an incident: that of the first attack told of. */
  static String id(Incident incident) {
    Account first = incident.accounts().get(0);
    return first.report() + "/" + first.attack().id();
  }

  /** The row that takes an incident back. */
  static TableRow withdrawn(String id, long version) {
    List<String> cells = new ArrayList<>(List.of(id, Long.toString(version), "0"));
    while (cells.size() < INCIDENTS.size()) {
      cells.add("");
    }
    return TableRow.of(OutTable.INCIDENTS, cells);
  }

  static List<TableRow> of(Incident incident, long version) {
    List<String> key = List.of(id(incident), Long.toString(version));
    List<TableRow> rows = new ArrayList<>();
    rows.add(row(OutTable.INCIDENTS, key, incident(incident)));
    for (Account account : incident.accounts()) {
      rows.add(
          row(
              OutTable.INCIDENT_ACCOUNTS,
              key,
              List.of(
                  account.report(),
                  account.attack().id(),
                  account.outlet().orElse(""),
                  account.published().map(Object::toString).orElse(""))));
    }
    for (Corroboration figure : incident.corroborations()) {
      rows.add(row(OutTable.INCIDENT_FIGURES, key, figure(figure)));
    }
    for (Finding finding : incident.consistency().findings()) {
      rows.add(
          row(
              OutTable.INCIDENT_FINDINGS,
              key,
              List.of(
                  finding.severity().name(),
                  finding.rule(),
                  finding.where(),
                  finding.message(),
                  ids(finding.claims()),
                  finding.policy().orElse(""))));
    }
    return rows;
  }

  private static List<String> incident(Incident incident) {
    ParsedReport.Builder alone = ParsedReport.builder();
    List<String> attack =
        AttackRows.of(alone.report(Report.of("")).addAttacks(incident.attack()).build()).get(0);
    List<String> cells = new ArrayList<>();
    cells.add(Integer.toString(incident.accounts().size()));
    cells.add(incident.grade().name());
    cells.add(incident.gradedBecause());
    cells.add(
        Long.toString(
            incident.consistency().findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .count()));
    cells.addAll(attack.subList(attack.size() - ATTACK.size(), attack.size()));
    return cells;
  }

  private static List<String> figure(Corroboration figure) {
    return List.of(
        figure.measure().name(),
        figure.subject().orElse(""),
        Long.toString(figure.low()),
        figure.high().isPresent() ? Long.toString(figure.high().getAsLong()) : "",
        Integer.toString(figure.independent()),
        ids(figure.agreeing()),
        ids(figure.differing()));
  }

  private static String ids(List<Claim> claims) {
    return claims.stream().map(Claim::id).collect(Collectors.joining(";"));
  }

  private static TableRow row(OutTable table, List<String> key, List<String> cells) {
    return TableRow.of(table, Stream.of(key, cells).flatMap(List::stream).toList());
  }
}
