package org.sitrep.examples.batch;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.model.ParsedReport;
import org.sitrep.model.Report;
import org.sitrep.model.SitrepJson;
import org.sitrep.parsing.ReportParser;
import tools.jackson.databind.node.ObjectNode;

class BatchTest {

  private static final String CONTRADICTORY =
      json(
          "r1",
          null,
          "The army said 10 rockets were fired at the base. The police said 40 rockets were"
              + " fired at the base.");

  private static final String ROCKETS =
      "A police official said 15 rockets were fired at the base on Sunday. The army said, \"9"
          + " rockets were shot down,\"\r\nand 3 people were killed; 5 people were wounded.";

  @TempDir Path folder;

  private Path in;
  private Path out;

  @BeforeEach
  void names() {
    in = folder.resolve("in.jsonl");
    out = folder.resolve("made").resolve("out");
  }

  @Test
  void writesEveryTableWithItsHeader() throws IOException {
    write(json("r1", "2025-03-10", ROCKETS));

    Invocation run = batch();

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).matches("1 report, \\d+ attacks?, \\d+ claims?, .* in .*out\\s*");
    try (Stream<Path> files = Files.list(out)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(OutputFolder.names());
    }
    for (Table table : Table.values()) {
      assertThat(firstLine(table)).isEqualTo(String.join(",", table.header()));
    }
    assertThat(firstLine(Table.CLAIMS))
        .startsWith(
            "report_id,attack_id,claim_id,assertion,measure,low,high,qualifier,subject,individual,"
                + "actor,stance,cumulative,source,source_kind,anonymous,attack_date,places,"
                + "evidence_start,evidence_end,evidence");
    assertThat(firstLine(Table.ATTACKS))
        .isEqualTo(
            "report_id,attack_id,scope,kind,date_from,date_to,country,admin1,admin1_id,place,"
                + "latitude,longitude,place_precision,weapons,target,perpetrators");
    assertThat(firstLine(Table.TALLIES))
        .isEqualTo("report_id,attack_id,measure,subject,low,high,conflict");
  }

  @Test
  void quotesTheMessagesOfAChannel() throws IOException {
    write(
        "{",
        " \"name\": \"A channel\", \"messages\": [{\"id\": 7, \"type\": \"message\",",
        "\"date\": \"2025-03-10T08:00:00\", \"text\": [\"\uD83D\uDD34 \",",
        "{\"type\": \"bold\", \"text\": \"Nine\"}, \" rockets were fired.\\nTwo men died.\"]}]}");
    String text = "\uD83D\uDD34 Nine rockets were fired.\nTwo men died.";

    batch();

    assertThat(rows(Table.CLAIMS))
        .hasSize(2)
        .allSatisfy(
            row ->
                assertThat(row.getField("evidence"))
                    .isNotEmpty()
                    .isEqualTo(
                        text.substring(
                            Integer.parseInt(row.getField("evidence_start")),
                            Integer.parseInt(row.getField("evidence_end")))));
  }

  @Test
  void countsReportsInLanguagesThatAreNotRead() throws IOException {
    write(
        json("r1", null, "Nine rockets were fired."),
        json(
            "r2", null, "W nocy na miasto spadło 31 dronów, ale nie było ofiar. Tak mówi policja."),
        "{\"id\": \"r3\", \"language\": \"fr\", \"text\": \"Nine rockets were fired.\"}");

    Invocation run = batch();

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith("3 reports (2 in a language that is not read), 1 attack, 1 claim,");
    assertThat(out.resolve("reports.jsonl")).content().contains("LANGUAGE_UNSUPPORTED");
  }

  @Test
  void keepsTheEvidenceExactly() throws IOException {
    write(json("r1", "2025-03-10", ROCKETS));

    batch();

    List<NamedCsvRecord> claims = rows(Table.CLAIMS);
    assertThat(claims)
        .isNotEmpty()
        .allSatisfy(
            row ->
                assertThat(row.getField("evidence"))
                    .isEqualTo(
                        ROCKETS.substring(
                            Integer.parseInt(row.getField("evidence_start")),
                            Integer.parseInt(row.getField("evidence_end")))));
    assertThat(claims).extracting(row -> row.getField("claim_id")).doesNotHaveDuplicates();
    assertThat(claims)
        .anySatisfy(
            row -> {
              assertThat(row.getField("assertion")).isEqualTo("COUNT");
              assertThat(row.getField("measure")).isEqualTo("FIRED");
              assertThat(row.getField("low")).isEqualTo("15");
              assertThat(row.getField("high")).isEqualTo("15");
              assertThat(row.getField("qualifier")).isEqualTo("EXACT");
              assertThat(row.getField("subject")).isEqualTo("ROCKET");
              assertThat(row.getField("stance")).isEqualTo("ASSERTED");
              assertThat(row.getField("cumulative")).isEqualTo("false");
            });
  }

  @Test
  void writesReportsThatReadBack() throws IOException {
    write(json("r1", "2025-03-10", ROCKETS));

    batch();

    ParsedReport parsed =
        SitrepJson.mapper()
            .readValue(Files.readString(out.resolve("reports.jsonl")), ParsedReport.class);
    assertThat(parsed)
        .isEqualTo(
            ReportParser.standard()
                .parse(
                    Report.builder()
                        .id("r1")
                        .published(java.time.LocalDate.parse("2025-03-10"))
                        .text(ROCKETS)
                        .build()));
  }

  @Test
  void keepsGoingOverBadLines() throws IOException {
    write(
        json("r1", null, ROCKETS),
        "no json",
        "",
        "[1]",
        "{\"id\": \"r2\"}",
        "{\"id\": \"r3\", \"text\": 7}",
        "{\"id\": true, \"text\": \"t\"}",
        "{\"id\": \"r4\", \"text\": \"t\", \"published\": \"Sunday\"}",
        "{\"id\": \"r5\", \"text\": \"t\", \"text\": \"u\"}",
        "{\"id\": \"r6\", \"text\": \"t\"} {}",
        "{\"id\": \"r7\", \"text\": \"cut off",
        json("r8", null, "Nothing happened."));

    Invocation run = batch();

    assertThat(run.code()).isEqualTo(1);
    assertThat(reportIds()).containsExactly("r1", "r8");
    assertThat(rows(Table.ERRORS))
        .extracting(row -> row.getField("line"))
        .containsExactly("2", "4", "5", "6", "7", "8", "9", "10", "11");
    assertThat(run.err())
        .contains(
            "9 lines set aside, 0 warnings",
            "line 4: error: Not a JSON object",
            "line 5: error: \"text\" is missing",
            "line 6: error: \"text\" is no string",
            "line 8: error: \"published\" is no day: \"Sunday\"; write it as");
  }

  @Test
  void passesOverFieldsItDoesNotKnow() throws IOException {
    write(
        "{\"gold\": {\"killed\": 3, \"list\": [1, {}]}, \"text\": \"t\", \"id\": 17,"
            + " \"published\": \"2025-03-10T08:00:00Z\", \"outlet\": null, \"title\": \"T\"}");

    Invocation run = batch();

    assertThat(run.code()).isZero();
    Report report = reports().get(0).report();
    assertThat(report.id()).isEqualTo("17");
    assertThat(report.published()).contains(java.time.LocalDate.parse("2025-03-10"));
    assertThat(report.outlet()).isEmpty();
    assertThat(report.title()).contains("T");
  }

  @Test
  void warnsOfRepeatedAndMissingIds() throws IOException {
    write(json("r1", null, "One."), json("r1", null, "Two."), "{\"text\": \"Three.\"}");

    Invocation run = batch();

    assertThat(run.code()).isZero();
    assertThat(reportIds()).containsExactly("r1", "r1", "line-3");
    assertThat(rows(Table.ERRORS))
        .extracting(row -> row.getField("line") + " " + row.getField("severity"))
        .containsExactly("2 WARNING", "3 WARNING");
    assertThat(run.err()).contains("The id \"r1\" was there before");
  }

  @Test
  void takesAnEmptyFile() throws IOException {
    Files.createFile(in);

    Invocation run = batch();

    assertThat(run.code()).isZero();
    assertThat(rows(Table.CLAIMS)).isEmpty();
    assertThat(Files.size(out.resolve("reports.jsonl"))).isZero();
    assertThat(firstLine(Table.CLAIMS)).startsWith("report_id");
  }

  @Test
  void takesByteOrderMarkCarriageReturnsAndNoLastLineEnd() throws IOException {
    Files.writeString(
        in, "\uFEFF" + json("r1", null, "One.") + "\r\n\r\n \t\r\n" + json("r2", null, "Two."));

    Invocation run = batch();

    assertThat(run.code()).isZero();
    assertThat(reportIds()).containsExactly("r1", "r2");
  }

  @Test
  void setsAsideALineThatIsTooLong() throws IOException {
    write(
        json("r1", null, "One."),
        json("r2", null, "x".repeat(200_000)),
        json("r3", null, "Three."));

    Invocation run =
        Invocation.withMaxLine(100_000, in.toString(), out.toString(), "--threads", "2");

    assertThat(run.code()).isEqualTo(1);
    assertThat(reportIds()).containsExactly("r1", "r3");
    assertThat(run.err()).contains("line 2: error: The line has 200", "split the report");
  }

  @Test
  void saysWhereBytesAreNotUtf8() throws IOException {
    byte[] line = (json("r1", null, "One? Two.") + "\n").getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < line.length; i++) {
      if (line[i] == '?') {
        line[i] = (byte) 0xE9;
      }
    }
    Files.write(in, line);

    Invocation run = batch();

    assertThat(run.code()).isZero();
    assertThat(run.err()).contains("line 1: warning: Not valid UTF-8");
    assertThat(reports().get(0).report().text()).isEqualTo("One\uFFFD Two.");
  }

  @Test
  void keepsLoneSurrogates() throws IOException {
    String text = "15 rockets were fired \uD800 and \uD83D\uDE80";
    write("{\"id\": \"r1\", \"text\": \"15 rockets were fired \\ud800 and \\ud83d\\ude80\"}");

    assertThat(batch().code()).isZero();
    assertThat(reports().get(0).report().text()).isEqualTo(text);
  }

  @Test
  void survivesAParserThatFails() throws IOException {
    write(json("r1", null, "One."), json("r2", null, "Two."), json("r3", null, "Three."));

    Invocation run =
        Invocation.withParser(
            report -> {
              if (report.id().equals("r2")) {
                throw new IllegalStateException("Out of words");
              }
              return ParsedReport.builder().report(report).build();
            },
            in.toString(),
            out.toString());

    assertThat(run.code()).isEqualTo(1);
    assertThat(reportIds()).containsExactly("r1", "r2", "r3");
    assertThat(run.err()).contains("line 2", "Out of words");
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 16})
  void writesTheSameBytesForAnyNumberOfThreads(int threads) throws IOException {
    write(
        IntStream.range(0, 300)
            .mapToObj(
                i ->
                    i % 17 == 0
                        ? "bad line"
                        : json("r" + i % 250, "2025-03-10", (i + 1) + " rockets were fired."))
            .toArray(String[]::new));
    ReportParser parser = ReportParser.standard();
    Invocation alone = batch("--threads", "1");
    Map<String, byte[]> expected = contents();

    Invocation together =
        Invocation.withParser(
            report -> {
              dawdle();
              return parser.parse(report);
            },
            in.toString(),
            out.toString(),
            "--threads",
            Integer.toString(threads));

    assertThat(together).isEqualTo(alone);
    assertThat(contents())
        .allSatisfy((name, bytes) -> assertThat(bytes).isEqualTo(expected.get(name)));
  }

  @Test
  void readsStandardInput() throws IOException {
    Invocation run = Invocation.withInput(json("r1", null, "One.") + "\n", "-", out.toString());

    assertThat(run.code()).isZero();
    assertThat(reportIds()).containsExactly("r1");
  }

  @Test
  void writesThePolicyBesideTheFindings() throws IOException {
    write(CONTRADICTORY);

    batch("--policy", "wide");

    assertThat(rows(Table.FINDINGS))
        .isNotEmpty()
        .allSatisfy(
            row -> {
              assertThat(row.getField("report_id")).isEqualTo("r1");
              assertThat(row.getField("policy")).isEqualTo("wide");
              assertThat(row.getField("claims")).contains(";");
            });
  }

  @Test
  void leavesOutWhatIsNotSureEnough() throws IOException {
    write(json("r1", null, "The army said 10 rockets were fired at the base."));

    batch();
    double confidence = Double.parseDouble(rows(Table.CLAIMS).get(0).getField("confidence"));
    batch("--least-confidence", Double.toString(Math.min(1, confidence + 0.01)));

    assertThat(confidence).isBetween(0.0, 1.0);
    assertThat(rows(Table.CLAIMS)).isEmpty();
    assertThat(Files.readString(out.resolve("reports.jsonl"))).contains("LOW_CONFIDENCE");
  }

  @Test
  void holdsOnlyWhatIsSureEnoughAgainstEachOther() throws IOException {
    write(CONTRADICTORY);

    batch("--check-confidence", "0");
    assertThat(rows(Table.FINDINGS)).isNotEmpty();
    batch("--check-confidence", "1");
    assertThat(rows(Table.FINDINGS)).isEmpty();
    assertThat(rows(Table.CLAIMS)).isNotEmpty();
  }

  @Test
  void replacesOlderTablesOnlyWhenComplete() throws IOException {
    write(json("r1", null, "One."));
    batch();
    write(json("r2", null, "Two."));

    Invocation broken =
        Invocation.withParser(
            report -> {
              throw new OutOfMemoryError("pretended");
            },
            in.toString(),
            out.toString());

    assertThat(broken.code()).isEqualTo(2);
    assertThat(reportIds()).containsExactly("r1");
    try (Stream<Path> files = Files.list(out)) {
      assertThat(files.filter(file -> file.toString().endsWith(".part"))).isEmpty();
    }
    batch();
    assertThat(reportIds()).containsExactly("r2");
  }

  @Test
  void showsProgressWhenAsked() throws IOException {
    write(json("r1", null, "One."));

    assertThat(batch("--progress").err()).contains("1 reports", "(100 %)");
    assertThat(batch("--no-progress").err()).isEmpty();
  }

  @Test
  void saysWhatToDoAboutAFileThatIsNotThere() {
    Invocation run = batch();

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("in.jsonl does not exist; name a file of reports");
    assertThat(out).doesNotExist();
  }

  @Test
  void refusesAFolderAsInput() {
    assertThat(Invocation.of(folder.toString(), out.toString()))
        .satisfies(run -> assertThat(run.code()).isEqualTo(2))
        .satisfies(run -> assertThat(run.err()).contains("is a folder"));
  }

  @Test
  void refusesAFileAsOutput() throws IOException {
    write(json("r1", null, "One."));

    assertThat(Invocation.of(in.toString(), in.toString()))
        .satisfies(run -> assertThat(run.code()).isEqualTo(2))
        .satisfies(run -> assertThat(run.err()).contains("is a file; name a folder"));
  }

  @Test
  void refusesToReplaceItsInput() throws IOException {
    Path reports = folder.resolve("reports.jsonl");
    Files.writeString(reports, json("r1", null, "One."));

    Invocation run = Invocation.of(reports.toString(), folder.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("would be replaced");
    assertThat(reports).hasContent(json("r1", null, "One."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--threads=0",
        "--threads=x",
        "--policy=x",
        "--least-confidence=2",
        "--check-confidence=NaN",
        "--check-confidence=sure",
        "--nonsense",
        "third"
      })
  void refusesWrongUsage(String option) throws IOException {
    write(json("r1", null, "One."));

    Invocation run = batch(option);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("batch: ").doesNotContain("\tat ");
    assertThat(out).doesNotExist();
  }

  @Test
  void asksForBothNames() {
    assertThat(Invocation.of().code()).isEqualTo(2);
    assertThat(Invocation.of("in.jsonl").err()).contains("OUT_DIR");
  }

  @Test
  void helpsAndTellsItsVersion() {
    assertThat(Invocation.of("--help"))
        .satisfies(run -> assertThat(run.code()).isZero())
        .satisfies(run -> assertThat(run.out()).contains("Usage: batch", "IN.jsonl", "Exit codes"));
    assertThat(Invocation.of("--version").out()).startsWith("batch ");
  }

  private Invocation batch(String... options) {
    String[] args =
        Stream.concat(Stream.of(in.toString(), out.toString()), Stream.of(options))
            .toArray(String[]::new);
    return Invocation.of(args);
  }

  private void write(String... lines) throws IOException {
    Files.write(in, List.of(lines));
  }

  private static String json(String id, String published, String text) {
    ObjectNode report = SitrepJson.mapper().createObjectNode();
    return report.put("id", id).put("published", published).put("text", text).toString();
  }

  private static void dawdle() {
    try {
      Thread.sleep(ThreadLocalRandom.current().nextInt(3));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private List<ParsedReport> reports() throws IOException {
    return Files.readAllLines(out.resolve("reports.jsonl")).stream()
        .map(line -> SitrepJson.mapper().readValue(line, ParsedReport.class))
        .toList();
  }

  private List<String> reportIds() throws IOException {
    return reports().stream().map(parsed -> parsed.report().id()).toList();
  }

  private String firstLine(Table table) throws IOException {
    return Files.readAllLines(out.resolve(table.file())).get(0);
  }

  private List<NamedCsvRecord> rows(Table table) throws IOException {
    try (CsvReader<NamedCsvRecord> reader =
        CsvReader.builder().ofNamedCsvRecord(out.resolve(table.file()))) {
      return reader.stream().collect(Collectors.toList());
    }
  }

  private Map<String, byte[]> contents() throws IOException {
    Map<String, byte[]> contents = new HashMap<>();
    for (String name : OutputFolder.names()) {
      contents.put(name, Files.readAllBytes(out.resolve(name)));
    }
    return contents;
  }
}
