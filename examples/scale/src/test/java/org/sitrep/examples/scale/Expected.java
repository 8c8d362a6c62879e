package org.sitrep.examples.scale;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitrep.examples.shared.BadLineException;
import org.sitrep.examples.shared.Line;
import org.sitrep.examples.shared.ReportLine;
import org.sitrep.model.ParsedReport;
import org.sitrep.model.Report;
import org.sitrep.parsing.ReportParser;
import org.sitrep.validation.incident.Incident;

/** What must come of records, worked out without Flink. */
final class Expected {

  private Expected() {}

  static List<String> corpus(long seed, int size) {
    return corpus(seed, size, 100);
  }

  static List<String> corpus(long seed, int size, int eventsADay) {
    List<String> records = new ArrayList<>();
    new SyntheticCorpus(seed, size, eventsADay).forEachRemaining(records::add);
    return records;
  }

  /** The reports of those records that are sound. */
  static List<Report> reports(List<String> records) {
    List<Report> reports = new ArrayList<>();
    for (String record : records) {
      byte[] bytes = record.getBytes(StandardCharsets.UTF_8);
      try {
        reports.add(ReportLine.read(new Line(1, bytes, bytes.length)).report());
      } catch (BadLineException e) {
        // Set aside.
      }
    }
    return reports;
  }

  static List<ParsedReport> parsed(List<String> records) {
    return reports(records).stream().map(ReportParser.standard()::parse).toList();
  }

  /** Each incident as the accounts in it. */
  static Set<Set<String>> groups(List<Incident> incidents) {
    return incidents.stream().map(Expected::group).collect(Collectors.toCollection(HashSet::new));
  }

  static Set<String> group(Incident incident) {
    return incident.accounts().stream()
        .map(account -> account.report() + "/" + account.attack().id())
        .collect(Collectors.toSet());
  }
}
