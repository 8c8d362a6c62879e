package org.sitrep.examples.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.examples.batch.AttackRows;
import org.sitrep.examples.batch.ClaimRows;
import org.sitrep.examples.batch.FindingRows;
import org.sitrep.examples.batch.TallyRows;
import org.sitrep.model.ParsedReport;
import org.sitrep.model.SitrepJson;
import org.sitrep.validation.ConsistencyChecker;
import org.sitrep.validation.incident.IncidentFinder;

class RunCommandTest {

  @TempDir private Path folder;

  private String said = "";

  private int run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8)) {
      int code = Scale.run(print, print, args);
      said = out.toString(StandardCharsets.UTF_8);
      return code;
    }
  }

  private Path out() {
    return folder.resolve("out");
  }

  private static List<List<String>> rows(
      List<ParsedReport> reports, Function<ParsedReport, List<List<String>>> of) {
    return reports.stream()
        .map(of)
        .flatMap(Collection::stream)
        .sorted((one, other) -> one.toString().compareTo(other.toString()))
        .toList();
  }

  private static Set<Set<String>> told(List<List<String>> accounts) {
    Map<String, Set<String>> groups =
        accounts.stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.get(0),
                    Collectors.mapping(row -> row.get(2) + "/" + row.get(3), Collectors.toSet())));
    return Set.copyOf(groups.values());
  }

  @Test
  void tablesHoldWhatTheLibrarySaysOfEveryReport() throws Exception {
    List<String> records = new ArrayList<>(Expected.corpus(5, 80));
    records.add("{\"id\": \"bad\", \"published\": \"someday\", \"text\": \"Quiet.\"}");
    Path in = Files.createDirectory(folder.resolve("in"));
    Files.write(in.resolve("a.jsonl"), records.subList(0, 30));
    Path parquet = in.resolve("b.parquet");
    ReportParquet.write(parquet, records.subList(30, 60));
    Files.write(in.resolve("c.jsonl"), records.subList(60, records.size()));
    Files.write(in.resolve("d.parquet"), List.of("This is no Parquet."));

    assertThat(run("run", "--threads", "2", "--every", "1", in.toString(), out().toString()))
        .as("%s", said)
        .isEqualTo(Scale.OK);

    List<ParsedReport> reports = Expected.parsed(records);
    FindingRows findings = new FindingRows(ConsistencyChecker.standard());
    assertThat(TableFiles.rows(out(), OutTable.CLAIMS)).isEqualTo(rows(reports, ClaimRows::of));
    assertThat(TableFiles.rows(out(), OutTable.ATTACKS)).isEqualTo(rows(reports, AttackRows::of));
    assertThat(TableFiles.rows(out(), OutTable.TALLIES)).isEqualTo(rows(reports, TallyRows::of));
    assertThat(TableFiles.rows(out(), OutTable.FINDINGS)).isEqualTo(rows(reports, findings::of));
    assertThat(
            TableFiles.rows(out(), OutTable.REPORTS).stream()
                .map(row -> row.get(4))
                .map(RunCommandTest::parsed))
        .containsExactlyInAnyOrderElementsOf(reports);
    assertThat(TableFiles.rows(out(), OutTable.ERRORS))
        .hasSize(records.size() - reports.size() + 1)
        .anyMatch(
            row ->
                row.get(0).endsWith("c.jsonl")
                    && row.get(1).equals("21")
                    && row.get(3).contains("no day")
                    && row.get(4).contains("\"bad\""))
        .anyMatch(row -> row.get(0).endsWith("d.parquet") && row.get(3).contains("no Parquet"));
    assertThat(told(TableFiles.rows(out(), OutTable.INCIDENT_ACCOUNTS)))
        .isEqualTo(Expected.groups(IncidentFinder.standard().find(reports).incidents()));
    assertThat(TableFiles.rows(out(), OutTable.INCIDENTS)).allMatch(row -> row.get(1).equals("1"));
    assertThat(TableFiles.rows(out(), OutTable.INCIDENT_FIGURES)).isNotEmpty();
    assertThat(TableFiles.rows(out(), OutTable.INCIDENT_FINDINGS)).isNotEmpty();

    // What is done is not done again over it.
    assertThat(run("run", in.toString(), out().toString())).isEqualTo(Scale.FAILED);
    assertThat(said).contains("holds tables");
  }

  private static ParsedReport parsed(String json) {
    return SitrepJson.mapper().readValue(json, ParsedReport.class);
  }

  @Test
  void wrongUsageIsSaidInALine() {
    assertThat(run("run", "nowhere", out().toString())).isEqualTo(Scale.FAILED);
    assertThat(said).contains("nowhere does not exist");
    assertThat(run("run", "--every", "0", "nowhere", "x")).isEqualTo(Scale.FAILED);
    assertThat(run("sing")).isEqualTo(Scale.FAILED);
    assertThat(run("generate", "10", folder.resolve("g").toString(), "--files", "0"))
        .isEqualTo(Scale.FAILED);
  }

  @Test
  void aGeneratedFolderHoldsAsManyRecordsAsWereAskedFor() throws Exception {
    Path made = folder.resolve("made");
    assertThat(run("generate", "25", made.toString(), "--files", "3")).isEqualTo(Scale.OK);
    long lines = 0;
    try (Stream<Path> files = Files.list(made)) {
      for (Path file : files.toList()) {
        lines += Files.readAllLines(file).size();
      }
    }
    assertThat(lines).isEqualTo(25);
  }
}
