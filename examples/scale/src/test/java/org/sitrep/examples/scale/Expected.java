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

  static List<ParsedReport> parsed(List<String> records) {
    List<ParsedReport> parsed = new ArrayList<>();
    for (String record : records) {
      byte[] bytes = record.getBytes(StandardCharsets.UTF_8);
      try {
        ReportLine read = ReportLine.read(new Line(1, bytes, bytes.length));
        parsed.add(ReportParser.standard().parse(read.report()));
      } catch (BadLineException e) {
        // Set aside.
      }
    }
    return parsed;
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
