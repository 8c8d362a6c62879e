package org.sitrep.examples.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
            "2 rows of the format missiles: 1 errors, 0 warnings\n"
                + "Columns not known, and not read: [weather]\n"
                + "     1  ERROR    parts-over-total: More munitions are accounted for than were"
                + " launched, and what was still flying on the day before does not explain it.\n"
                + "line 2: parts-over-total: 4 intercepted is more than 3 fired.\n");
    assertThat(folder.resolve("out/findings.csv"))
        .hasContent(
            "severity,rule,line,other_line,id,columns,message\r\n"
                + "ERROR,parts-over-total,2,,,launched;destroyed,"
                + "4 intercepted is more than 3 fired.\r\n");
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

    assertThat(run.out()).contains("of the format mine.tsv: 1 errors");
  }

  @Test
  void comparesTwoVersions() throws IOException {
    Path older = table("old.csv", "2023-07-01,,ZALA,3,4,\n");
    Path newer = table("new.csv", "2023-07-01,,ZALA,4,4,\n2023-07-02,,Lancet,1,1,\n");

    Invocation run = PROGRAM.with("compare", older, newer, folder.resolve("out"));

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .isEqualTo(
            "0 records are the same, 1 were corrected, 1 added, 0 removed\n"
                + "1 of the corrected ones had a finding at a field that was corrected\n"
                + "Of 1 findings about the older version 1 were corrected, 0 went with their"
                + " record, 0 were cleared by other changes, 0 stand\n"
                + "1 totals are another number; 0 records became several whose numbers add up\n");
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
        .contains("There is no format xls; there are [missiles, acled, ged, gtd, hxl]");
    assertThat(PROGRAM.with("--mapping", other, table, folder).err())
        .contains("a mapping file has the columns");
    assertThat(PROGRAM.with(table, table).code()).isEqualTo(2);
    assertThat(PROGRAM.with("--help").out()).contains("compare");
    assertThat(PROGRAM.with("--version").out()).matches("audit .*, Sitrep example\\R");
    assertThat(PROGRAM.with("compare", table).err())
        .contains("audit: Missing required parameters: 'NEW', 'OUT_DIR'");
  }
}
