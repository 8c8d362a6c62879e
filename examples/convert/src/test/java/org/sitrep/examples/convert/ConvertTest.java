package org.sitrep.examples.convert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sitrep.examples.shared.Invocation;
import org.sitrep.examples.shared.ProgramUnderTest;
import org.sitrep.model.Report;
import org.sitrep.model.SitrepJson;
import org.sitrep.parsing.ReportParser;
import tools.jackson.databind.JsonNode;

class ConvertTest {

  private static final ProgramUnderTest PROGRAM = ProgramUnderTest.of(Convert::run);

  private static final String TABLE =
      "time_start,time_end,model,target,launched,destroyed,weather\n"
          + "2023-07-01 5:30,2023-07-01 08:00,Shahed-136/131,Odesa oblast,10,8,rain\n";

  @TempDir Path folder;

  private Path table(String content) throws IOException {
    return Files.writeString(folder.resolve("in.csv"), content);
  }

  private Path reports(String... texts) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (String text : texts) {
      Report report =
          Report.builder()
              .id("r" + (lines.length() == 0 ? 1 : 2))
              .outlet("Paper")
              .published(LocalDate.of(2025, 3, 10))
              .text(text)
              .build();
      lines
          .append(SitrepJson.mapper().writeValueAsString(ReportParser.standard().parse(report)))
          .append('\n');
    }
    return Files.writeString(folder.resolve("in.jsonl"), lines);
  }

  @Test
  void turnsATableIntoAnotherAndTellsWhatWasLost() throws IOException {
    Path out = folder.resolve("out.csv");

    Invocation run = PROGRAM.with("--to", "acled", table(TABLE), out);

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .isEqualTo(
            """
            1 record written
            Lost on the way:
              start: it is written less exactly (1)
              end: no column for it (1)
              designation: no column for it (1)
              fired: no column for it (1)
              intercepted: no column for it (1)
              column weather: no field for it, its cells stay behind (1)
            """);
    assertThat(run.err()).isEqualTo("convert: the column weather is not known and not read\n");
    assertThat(out).content().contains("line-2,2023-07-01,2023,");
    assertThat(folder).isDirectoryNotContaining("glob:**.part");
    assertThat(PROGRAM.with("--to", "missiles", out, folder.resolve("back.csv")).code()).isZero();
  }

  @ParameterizedTest
  @EnumSource(Target.class)
  void writesEveryFormatFromReports(Target target) throws IOException {
    Path out = folder.resolve("out");
    Path reports =
        reports(
            "Ten rockets were fired at Erbil on Sunday, police said. Eight of the rockets were"
                + " shot down. Three soldiers were killed. The army said twelve rockets were"
                + " fired.");

    Invocation run = PROGRAM.with("--to", target, reports, out);

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(out).isNotEmptyFile();
    assertThat(run.out()).contains("Lost on the way:");
  }

  @Test
  void talliesTheClaimsOfReports() throws IOException {
    Path out = folder.resolve("out.csv");

    Invocation run =
        PROGRAM.with(
            "--to",
            "hxl",
            reports(
                "Ten rockets were fired at Erbil on Sunday, police said. Eight of the rockets were"
                    + " shot down. Three people were killed.",
                "The army said 4 drones were shot down on Monday."),
            out);

    assertThat(run.out()).startsWith("2 records written");
    assertThat(Files.readAllLines(out).get(2))
        .startsWith("r1/")
        .contains("2025-03-09")
        .contains(",10,8,")
        .endsWith(",3,3,3,,,,,Paper,");
    assertThat(run.out()).contains("claims: tables hold figures, not who says them");
  }

  @Test
  void reviewsContradictedClaims() throws IOException {
    Path out = folder.resolve("reviews.json");

    Invocation run =
        PROGRAM.with(
            "--to",
            "claimreview",
            "--reviewer",
            "Desk",
            reports(
                "The army said 9 rockets were fired at the base on Sunday. A police official said"
                    + " 13 rockets were fired."),
            out);

    assertThat(run.out()).startsWith("1 report read");
    JsonNode document = SitrepJson.mapper().readTree(Files.readString(out));
    assertThat(document.get("@graph")).hasSize(4);
    assertThat(document.at("/@graph/1/author/name").asString()).isEqualTo("Desk");
  }

  @Test
  void keepsAsideWhatItCannotRead() throws IOException {
    Invocation rows =
        PROGRAM.with(
            "--to",
            "geojson",
            table(TABLE + "2023-07-02,,ZALA,,x,1,\n2023-07-03,,ZALA\n"),
            folder.resolve("out.json"));
    Path lines = reports("Nothing happened.");
    Files.writeString(lines, "{\"a\": 1}\n\n" + Files.readString(lines) + "{");
    Invocation reports = PROGRAM.with("--to", "attacks", lines, folder.resolve("out.jsonl"));

    assertThat(rows.code()).isEqualTo(1);
    assertThat(rows.err())
        .contains("convert: 2 rows, lines or cells could not be read:")
        .contains("line 3: launched \"x\": no number")
        .contains("line 4: It has 3 cells where the header has 7");
    assertThat(reports.code()).isEqualTo(1);
    assertThat(reports.err())
        .contains("line 1: no read report, as batch writes them: ")
        .contains("line 4: no read report, as batch writes them: ");
  }

  @Test
  void saysWhatItCannotDo() throws IOException {
    Path table = table(TABLE);

    assertThat(PROGRAM.with("--to", "claimreview", table, folder.resolve("o")).err())
        .startsWith("convert: Claim reviews are of claims");
    assertThat(PROGRAM.with("--to", "acled", table, table).err()).contains("would be replaced");
    assertThat(PROGRAM.with("--to", "acled", folder.resolve("none.csv"), folder.resolve("o")).err())
        .contains("none.csv does not exist");
    assertThat(PROGRAM.with("--to", "word", table, folder.resolve("o")).code()).isEqualTo(2);
    assertThat(PROGRAM.with("--to", "acled", "--format", "gtd", table, folder.resolve("o")).err())
        .contains("The table lacks what the format gtd needs");
    assertThat(Files.readString(table)).isEqualTo(TABLE);
  }

  @Test
  void readsStandardInputAndWritesStandardOutput() {
    InputStream before = System.in;
    try {
      System.setIn(new ByteArrayInputStream(TABLE.getBytes(StandardCharsets.UTF_8)));
      Invocation run = PROGRAM.with("--to", "hxl", "-", "-");

      assertThat(run.out()).startsWith("id,date_start,").doesNotContain("records written");
      assertThat(run.err()).contains("1 record written");
    } finally {
      System.setIn(before);
    }
  }

  @Test
  void geocodesWhatTheGazetteerKnows() throws IOException {
    Path out = folder.resolve("out.json");

    PROGRAM.with("--to", "geojson", table(TABLE), out);

    JsonNode feature = SitrepJson.mapper().readTree(Files.readString(out)).at("/features/0");
    assertThat(feature.at("/geometry/type").asString()).isEqualTo("Point");
    assertThat(feature.at("/properties/geocoded").asBoolean()).isTrue();
    assertThat(feature.at("/properties/place_precision").asString()).isEqualTo("ADMIN1");
  }

  @Test
  void tellsOneCauseOnce() throws IOException {
    Invocation run =
        PROGRAM.with(
            "--to",
            "hxl",
            table(TABLE + "2023-07-02,,ZALA,,x,1,\n".repeat(30)),
            folder.resolve("out.csv"));

    assertThat(run.err())
        .contains(
            "  30 times: no number; such as line 3: launched \"x\", line 4: launched \"x\", line 5:"
                + " launched \"x\"\n");
  }
}
