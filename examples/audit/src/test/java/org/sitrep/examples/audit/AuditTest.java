package org.sitrep.examples.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.examples.shared.Invocation;
import org.sitrep.examples.shared.ProgramUnderTest;

class AuditTest {

  private static final ProgramUnderTest PROGRAM = ProgramUnderTest.of(Audit::run);

  private static final String HEADER = "time_start,time_end,model,launched,destroyed,weather\n";

  @TempDir Path folder;

  private Path table(String name, String rows) throws IOException {
    return Files.writeString(folder.resolve(name), HEADER + rows);
  }

  @Test
  void writesAPageAndEscapesWhatTheTableSays() throws IOException {
    Path table = table("t.csv", "2023-07-01,,<b>ZALA</b>,3,4,rain\n");
    Path page = folder.resolve("audit.html");

    Invocation run = PROGRAM.with("--html", page, table, folder.resolve("out"));

    assertThat(run.code()).isEqualTo(1);
    assertThat(Files.readString(page))
        .contains("t.csv", "line 2", "destroyed")
        .doesNotContain("<b>ZALA");
  }

  @Test
  void writesFindingsAndTellsThem() throws IOException {
    Path table = table("t.csv", "2023-07-01,,ZALA,3,4,rain\n2023-07-02,,ZALA,3,1,\n");

    Invocation run = PROGRAM.with(table, folder.resolve("out"));

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .isEqualTo(
            "2 rows of the format missiles: 1 error, 0 warnings\n"
                + "Columns not known, and not read: [weather]\n"
                + "     1  ERROR    parts-over-total: More munitions are accounted for than were"
                + " launched, and what was still flying on the day before does not explain it.\n"
                + "line 2: parts-over-total: 4 intercepted is more than 3 fired.\n");
    assertThat(folder.resolve("out/findings.csv"))
        .hasContent(
            "severity,rule,line,other_line,id,columns,message,count,lines\r\n"
                + "ERROR,parts-over-total,2,,,launched;destroyed,"
                + "4 intercepted is more than 3 fired.,1,\r\n");
  }

  @Test
  void endsWithZeroIfNothingIsWrong() throws IOException {
    assertThat(PROGRAM.with(table("t.csv", "2023-07-02,,ZALA,3,1,\n"), folder.resolve("o")).code())
        .isZero();
  }

  @Test
  void takesTheDayOfTheTable() throws IOException {
    Path table = table("t.csv", "2023-07-02,,ZALA,3,1,\n");

    Invocation run = PROGRAM.with("--as-of", "2023-07-01", table, folder.resolve("out"));

    assertThat(run.out()).contains("future-date: 2023-07-02 lies after 2023-07-01.");
  }

  @Test
  void readsThroughAMappingFile() throws IOException {
    Path mapping =
        Files.writeString(
            folder.resolve("mine.tsv"),
            "column\tfield\nDay\tstart\nLaunched\tfired\nDowned\tintercepted\n");
    Path table =
        Files.writeString(folder.resolve("mine.csv"), "Day,Launched,Downed\n2023-07-01,3,4\n");

    Invocation run = PROGRAM.with("--mapping", mapping, table, folder.resolve("out"));

    assertThat(run.out()).contains("of the format mine.tsv: 1 error");
  }

  @Test
  void comparesTwoVersions() throws IOException {
    Path older = table("old.csv", "2023-07-01,,ZALA,3,4,\n");
    Path newer = table("new.csv", "2023-07-01,,ZALA,4,4,\n2023-07-02,,Lancet,1,1,\n");

    Invocation run = PROGRAM.with("compare", older, newer, folder.resolve("out"));

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .isEqualTo(
            "0 records are the same, 1 corrected, 1 added, 0 removed\n"
                + "1 of the corrected ones had a finding at a field that was corrected\n"
                + "1 finding about the older version: 1 corrected, 0 gone with the record, 0 cleared by"
                + " other changes, 0 standing\n"
                + "1 total is another number; 0 records became several whose numbers add up\n"
                + "Newly found:\n"
                + "     1  WARNING  total-changed: A total is another one than in the older version"
                + " of the table.\n"
                + "line 2: total-changed: It was 3 in line 2 of the older version and is 4.\n");
    assertThat(folder.resolve("out/changes.csv")).content().contains("parts-over-total");
    assertThat(folder.resolve("out/fates.csv")).content().contains("CORRECTED,ERROR");
    assertThat(folder.resolve("out/findings.csv")).content().contains("total-changed");
  }

  @Test
  void neverReplacesATable() throws IOException {
    Path table = table("findings.csv", "2023-07-01,,ZALA,3,4,\n");
    String before = Files.readString(table);

    assertThat(PROGRAM.with(table, folder).err()).contains("findings.csv would be replaced");
    assertThat(PROGRAM.with("compare", table, table, folder).code()).isEqualTo(2);
    assertThat(table).hasContent(before);
  }

  @Test
  void aPageReplacesNothingElse() throws IOException {
    Path table = table("t.csv", "2023-07-01,,ZALA,3,4,\n");
    Path out = folder.resolve("out");

    assertThat(PROGRAM.with("--html", table, table, out).err())
        .contains("t.csv would be replaced; choose another place");
    assertThat(PROGRAM.with("--html", out.resolve("findings.csv"), table, out).err())
        .contains("findings.csv would be replaced");
    for (String output : List.of("t.csv", "out/findings.csv", "out/fates.csv", "out/changes.csv")) {
      assertThat(PROGRAM.with("compare", "--html", folder.resolve(output), table, table, out).err())
          .contains("would be replaced");
    }
    assertThat(table).content().startsWith(HEADER);
    assertThat(out).doesNotExist();
  }

  @Test
  void saysBeforeTheAuditThatAPageCannotBeWritten() throws IOException {
    Path table = table("t.csv", "2023-07-01,,ZALA,3,4,\n");
    Path page = folder.resolve("none/page.html");

    Invocation run = PROGRAM.with("--html", page, table, folder.resolve("out"));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            "audit: "
                + page
                + " cannot be written; is there such a folder, and is it yours to write to?\n");
    assertThat(folder.resolve("out")).doesNotExist();
    assertThat(PROGRAM.with("--html", folder, table, folder.resolve("out")).err())
        .contains("cannot be written");
  }

  @Test
  void aPageMayStandBesideTheTables() throws IOException {
    Path out = folder.resolve("out");

    PROGRAM.with("--html", out.resolve("page.html"), table("t.csv", ""), out);

    assertThat(out.resolve("page.html")).content().contains("0 rows of the format missiles");
  }

  @Test
  void aPageSaysHowManyRowsThereAreAndWhatIsNotToldOfThem() throws IOException {
    Path table = table("t.csv", "2023-07-01,,ZALA,3,4,rain\n2023-07-02,,ZALA,3,1,\n");
    Path page = folder.resolve("audit.html");

    PROGRAM.with("--html", page, table, folder.resolve("out"));

    assertThat(page)
        .content()
        .contains(
            "2 rows of the format missiles: 1 error, 0 warnings",
            "Columns not known, and not read: [weather]");
  }

  @Test
  void writesAPageOfWhatTwoVersionsDifferIn() throws IOException {
    String hostile = "2023-07-05,,<script>x()</script>,1,1,\n";
    Path older = table("old.csv", "2023-07-01,,ZALA,3,4,\n2023-07-03,,Kub,1,2,\n");
    Path newer =
        table(
            "new.csv",
            "2023-07-01,,ZALA,4,4,\n2023-07-03,,Kub,1,2,\n2023-07-04,,Lancet,1,6,\n" + hostile);
    Path page = folder.resolve("compare.html");

    Invocation run = PROGRAM.with("compare", "--html", page, older, newer, folder.resolve("out"));

    assertThat(run.code()).isEqualTo(1);
    assertThat(page)
        .content()
        .contains("Comparison of old.csv and new.csv")
        .contains("1 record is the same, 1 corrected, 2 added, 0 removed.")
        .containsPattern("(?s)2 findings\\..*<b>parts-over-total</b>.*<b>total-changed</b>")
        .containsPattern("(?s)Findings about new.csv that stand.*<b>parts-over-total</b>")
        .contains("3 rows: added 2, corrected 1.")
        .contains("Findings about old.csv that are gone", "1 row: corrected 1.")
        .contains("2 findings cannot be right; 1 finding deserves a look.")
        .contains("&lt;script&gt;x()")
        .doesNotContain("<script>x");
  }

  @Test
  void keepsControlCharactersFromTheTerminal() throws IOException {
    Path table = table("t.csv", "2023-07-01,,ZALA,\u001B[31m,4,\n");

    assertThat(PROGRAM.with(table, folder.resolve("out")).out())
        .doesNotContain("\u001B")
        .contains("\uFFFD[31m");
  }

  @Test
  void saysWhatIsMissingOrUnreadable() throws IOException {
    Path table = table("t.csv", "");
    Path other = Files.writeString(folder.resolve("o.csv"), "a,b\n1,2\n");

    assertThat(PROGRAM.with().err()).startsWith("audit: Missing required parameter: TABLE");
    assertThat(PROGRAM.with(table).err()).startsWith("audit: Missing required parameter: OUT_DIR");
    assertThat(PROGRAM.with(folder.resolve("none.csv"), folder).err())
        .contains("none.csv does not exist; name a file that does.");
    assertThat(PROGRAM.with(other, folder).err())
        .contains("The header is of no format known: [a, b]");
    assertThat(PROGRAM.with("--format", "xls", table, folder).err())
        .contains("There is no format xls; there are [missiles, acled, ged, gtd,");
    assertThat(PROGRAM.with("--mapping", other, table, folder).err())
        .contains("a mapping file has the columns");
    assertThat(PROGRAM.with(table, table).code()).isEqualTo(2);
    assertThat(PROGRAM.with("--help").out()).contains("compare");
    assertThat(PROGRAM.with("--version").out()).matches("audit .*, Sitrep example\\R");
    assertThat(PROGRAM.with("compare", table).err())
        .contains("audit compare: Missing required parameters: 'NEW', 'OUT_DIR'");
  }
}
