package org.sitrep.examples.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.examples.shared.Invocation;
import org.sitrep.examples.shared.ProgramUnderTest;
import org.sitrep.tables.TableFormat;
import org.sitrep.tables.TableReader;

/** What keepers of tables are told: near-duplicates, names and points, notes, and causes. */
class TableFindingsTest {

  private static final ProgramUnderTest PROGRAM = ProgramUnderTest.of(Audit::run);

  private static final String ACLED =
      "event_id_cnty,event_date,event_type,country,admin1,location,latitude,longitude,"
          + "geo_precision,source,notes,fatalities\n";

  @TempDir Path folder;

  private static AuditResult audit(boolean readNotes, String table) throws IOException {
    try (TableReader reader = TableReader.of(new StringReader(table), Optional.empty())) {
      return Auditor.audit(reader, new AuditSettings(Optional.empty(), readNotes));
    }
  }

  private static List<String> found(String... rows) throws IOException {
    return audit(true, ACLED + String.join("\n", rows) + "\n").findings().stream()
        .map(finding -> finding.line() + " " + finding.rule())
        .toList();
  }

  @Test
  void findsRecordsThatDifferInSourcesLettersAndMetres() throws IOException {
    String notes = "A shell fell beside the mill. Two people were killed.";
    String first = "A1,2024-03-01,Battles,Syria,Homs,Homs,34.7324,36.7137,1,Paper," + notes + ",2";
    String near =
        "A2,2024-03-01,battles,Syria,HOMS,Homs,34.7330,36.7140,1,Paper; Radio," + notes + ",2";
    String far = "A3,2024-03-01,Battles,Syria,Homs,Homs,34.7700,36.7137,1,Radio," + notes + ",2";
    String other = "A4,2024-03-01,Battles,Syria,Homs,Homs,34.7324,36.7137,1,Paper,,2";

    assertThat(found(first, near)).containsExactly("3 near-duplicate");
    assertThat(found(first, far)).isEmpty();
    assertThat(found(first, other)).isEmpty();
  }

  @Test
  void leavesExactDuplicatesToTheirOwnRule() throws IOException {
    String rest = ",2024-03-01,Battles,Syria,Homs,Homs,34.7324,36.7137,1,Paper,,2";

    assertThat(found("A1" + rest, "A2" + rest)).containsExactly("3 possible-duplicate");
  }

  @Test
  void findsAPointThatIsFarFromThePlaceOfTheName() throws IOException {
    String homsInAleppo = "A1,2024-03-01,Battles,Syria,,Homs,36.2021,37.1343,1,Paper,,0";
    String homs = "A2,2024-03-01,Battles,Syria,,Homs,34.7268,36.7234,1,Paper,,0";
    String coarse = "A3,2024-03-01,Battles,Syria,,Homs,36.2021,37.1343,3,Paper,,0";
    String unknown = "A4,2024-03-01,Battles,Syria,,No Such Hamlet,36.2021,37.1343,1,Paper,,0";

    assertThat(found(homsInAleppo)).containsExactly("2 place-apart");
    assertThat(found(homs, coarse, unknown)).isEmpty();
  }

  @Test
  void aTerritoryAndAFormerStateAreInside() throws IOException {
    String gtd = "eventid,iyear,imonth,iday,country_txt,city,latitude,longitude,nkill\n";

    assertThat(
            audit(
                    true,
                    gtd
                        + "1,1970,1,9,United States,Somewhere,18.387,-66.061,0\n"
                        + "2,1975,1,9,West Germany (FRG),Somewhere,48.13,11.57,0\n"
                        + "3,1975,1,9,Czechoslovakia,Somewhere,48.72,21.26,0\n"
                        + "4,1975,1,9,Czechoslovakia,Somewhere,47.50,19.05,0\n")
                .findings())
        .extracting(finding -> finding.line() + " " + finding.rule())
        .containsExactly("5 outside-country");
  }

  @Test
  void findsPartsThatAreMoreThanTheirTotal() throws IOException {
    String gtd = "eventid,iyear,imonth,iday,country_txt,nkill,nkillus,nwound,nwoundus\n";
    String tbij =
        "Strike ID,Date,Minimum total people killed,Maximum total people killed,Minimum civilians"
            + " reported killed,Minimum children reported killed\n";

    assertThat(audit(true, gtd + "1,1999,1,9,Iraq,2,3,1,4\n").findings())
        .extracting(AuditFinding::rule)
        .containsExactly("americans-over-killed", "americans-over-wounded");
    assertThat(audit(true, tbij + "X1,2016-05-01,2,3,4,5\nX2,2016-05-02,2,3,2,1\n").findings())
        .extracting(AuditFinding::rule)
        .containsExactly("civilians-over-killed", "children-over-civilians");
  }

  @Test
  void holdsTheNotesAgainstTheColumns() throws IOException {
    String row = "A1,2024-03-14,Battles,Syria,Homs,Homs,34.7268,36.7234,1,Paper,\"%s\",%d";

    assertThat(found(row.formatted("Gunmen killed seven people in Homs.", 7))).isEmpty();
    assertThat(found(row.formatted("Gunmen killed seven people in Homs.", 1)))
        .containsExactly("2 notes-differ");
    assertThat(found(row.formatted("Gunmen were seen in Homs.", 1))).isEmpty();
    assertThat(found(row.formatted("On 3 May 2024 gunmen killed seven people in Homs.", 7)))
        .containsExactly("2 notes-differ");
    assertThat(found(row.formatted("Gunmen killed seven people in Mosul, Iraq.", 7)))
        .containsExactly("2 notes-differ");
    assertThat(found(row.formatted("Gunmen killed seven people in Aleppo.", 7)))
        .containsExactly("2 notes-differ");
  }

  @ParameterizedTest
  @CsvSource({
    "Ten drones were fired and six of them were shot down. Two people were injured., 10, 6, 2, ''",
    "Ten drones were fired and six of them were shot down. Two people were injured., 9, 6, 2, FIRED",
    "Ten drones were fired and six of them were shot down. Two people were injured., 10, 5, 2, DOWN",
    "Ten drones were fired and six of them were shot down. Two people were injured., 10, 6, 3, HURT"
  })
  void holdsNotesAgainstMunitionsAndTheWounded(
      String notes, int fired, int down, int hurt, String column) throws IOException {
    TableFormat format =
        TableFormat.read(
            "mine",
            new StringReader(
                "column\tfield\nDAY\tstart\nFIRED\tfired\nDOWN\tintercepted\nHURT\twounded\n"
                    + "NOTES\tnotes\n"));
    String table = "DAY,FIRED,DOWN,HURT,NOTES\n2024-03-14,%d,%d,%d,%s\n";

    try (TableReader reader =
        TableReader.of(
            new StringReader(table.formatted(fired, down, hurt, notes)), Optional.of(format))) {
      AuditResult result = Auditor.audit(reader, new AuditSettings(Optional.empty(), true));

      assertThat(result.findings())
          .extracting(finding -> String.join(";", finding.columns()))
          .isEqualTo(column.isEmpty() ? List.of() : List.of("NOTES;" + column));
    }
  }

  @Test
  void readsTheNotesOfLongTablesOnRequest() throws IOException {
    StringBuilder table = new StringBuilder(ACLED);
    for (int i = 0; i < 1001; i++) {
      table.append(
          "A%d,2024-03-14,Battles,Syria,,,,,,Paper,Gunmen killed seven people.,1\n".formatted(i));
    }

    AuditResult unasked = audit(false, table.toString());

    assertThat(unasked.findings()).noneMatch(finding -> finding.rule().equals("notes-differ"));
    assertThat(unasked.notes())
        .containsExactly(
            "The notes of more than 1000 records were not read; --read-notes reads them");
    assertThat(audit(true, table.toString()).findings())
        .filteredOn(finding -> finding.rule().equals("notes-differ"))
        .hasSize(1001);
  }

  @Test
  void tellsOneCauseOnce() throws IOException {
    StringBuilder table = new StringBuilder(ACLED);
    for (int i = 0; i < 396; i++) {
      table.append("A%d,2024-03-14,Battles,Syria,,x%d,,36.7,,Paper,,0\n".formatted(i, i));
    }
    table.append("B1,2024-03-14,Battles,Syria,,,95,36.7,,Paper,,0\n");

    List<FindingGroup> groups = FindingGroup.of(audit(false, table.toString()).findings());

    assertThat(groups).hasSize(2);
    assertThat(groups.get(0).message()).isEqualTo("There is no latitude 95.0 with longitude 36.7.");
    assertThat(groups.get(1).count()).isEqualTo(396);
    assertThat(groups.get(1).message())
        .isEqualTo(
            "396 times: Of latitude and longitude only one is given. Such as line 2, line 3,"
                + " line 4.");
    assertThat(groups.get(1).lines()).hasSize(396);
  }

  @Test
  void tellsErrorsFirstAndWhatFillsTheTableLast() throws IOException {
    StringBuilder table = new StringBuilder(ACLED);
    for (int i = 0; i < 5; i++) {
      table.append("A%d,2024-03-14,Battles,Atlantis,,x%d,,,,Paper,,0\n".formatted(i, i));
      table.append("B%d,3024-03-1%d,Battles,Syria,,y,,,,Paper,,0\n".formatted(i, i));
    }
    table.append("C1,2024-03-14,Battles,Syria,,z,0,0,,Paper,,0\n");

    assertThat(FindingGroup.of(audit(false, table.toString()).findings()))
        .extracting(FindingGroup::rule)
        .startsWith("null-island", "broken-year")
        .endsWith("unknown-country");
  }

  @Test
  void readsStandardInputAndWritesStandardOutput() throws IOException {
    String table = "time_start,time_end,model,launched,destroyed\n2023-07-01,,ZALA,3,4\n";
    InputStream before = System.in;
    try {
      System.setIn(new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)));
      Invocation run = PROGRAM.with("-", "-");

      assertThat(run.code()).isEqualTo(1);
      assertThat(run.out())
          .isEqualTo(
              "severity,rule,line,other_line,id,columns,message,count,lines\r\n"
                  + "ERROR,parts-over-total,2,,,launched;destroyed,"
                  + "4 intercepted is more than 3 fired.,1,\r\n");
      assertThat(run.err()).startsWith("1 row of the format missiles: 1 error, 0 warnings\n");
    } finally {
      System.setIn(before);
    }
    assertThat(Files.exists(Path.of("-"))).isFalse();
  }

  @Test
  void tellsWhatWasTakenForGranted() throws IOException {
    Path table =
        Files.write(
            folder.resolve("t.csv"),
            "time_start,time_end,model,target,launched,destroyed\n2023-07-01,,ZALA,Málaga,3,1\n"
                .getBytes(StandardCharsets.ISO_8859_1));

    Invocation run = PROGRAM.with(table, folder.resolve("out"));

    assertThat(run.out())
        .isEqualTo(
            "1 row of the format missiles: 0 errors, 0 warnings\n"
                + "It is no UTF-8 and was read as windows-1252; if that is wrong, name the"
                + " encoding\n");
    assertThat(PROGRAM.with("--encoding", "UTF-8", table, folder.resolve("out")).out())
        .contains("a character was lost in it");
  }
}
