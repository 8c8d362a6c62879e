package org.sitrep.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.model.ParsedReport;
import org.sitrep.model.SitrepJson;
import org.sitrep.parsing.ReportParser;

class IncidentTimerTest {

  @Test
  void timesTheIncidentsOfReportsThatWereReadBefore(@TempDir Path folder) throws IOException {
    List<ParsedReport> reports =
        new Reports().all().stream().limit(5).map(ReportParser.standard()::parse).toList();
    Path file = folder.resolve("reports.jsonl");
    Files.write(file, reports.stream().map(SitrepJson.mapper()::writeValueAsString).toList());
    assertThat(IncidentTimer.read(file)).isEqualTo(reports);

    ByteArrayOutputStream said = new ByteArrayOutputStream();
    IncidentTimer.time(reports, new PrintStream(said, true, StandardCharsets.UTF_8));
    long attacks = reports.stream().mapToLong(report -> report.attacks().size()).sum();
    assertThat(said.toString(StandardCharsets.UTF_8).lines())
        .hasSize(2)
        .allMatch(line -> line.contains(" of " + attacks + " attacks in "));
  }
}
