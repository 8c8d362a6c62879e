package org.sitrep.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.model.Interval;
import org.sitrep.model.Quantity;

class TableReaderTest {

  private static final String HEADER = "time_start,time_end,model,launched,destroyed\n";

  private static final Optional<TableFormat> HXL = TableFormat.named("hxl");

  @TempDir Path folder;

  @Test
  void readsColumnsInAnyOrderAndTellsUnknownOnes() throws IOException {
    String table =
        "destroyed,weather,model,launched,TIME_START\n3,rain,Shahed-136/131,5,2023-07-01\n";

    try (TableReader reader = TableReader.of(new StringReader(table), Optional.empty())) {
      assertThat(reader.format().name()).isEqualTo("missiles");
      assertThat(reader.header().unknown()).containsExactly("weather");
      TableRecord record = (TableRecord) reader.next();
      assertThat(record.facts())
          .isEqualTo(
              Facts.builder()
                  .set(Field.START, Moment.of(LocalDate.of(2023, 7, 1)))
                  .set(Field.COUNTRY, "UA")
                  .set(Field.DESIGNATION, "Shahed-136/131")
                  .set(Field.FIRED, Quantity.exactly(5))
                  .set(Field.INTERCEPTED, Quantity.exactly(3))
                  .build());
      assertThat(record.cell("weather")).isEqualTo("rain");
      assertThat(record.columns(Field.START)).containsExactly("TIME_START");
    }
  }

  @Test
  void readsTheColumnsOfLaterVersions() throws IOException {
    TableRecord record =
        Tables.record(
            "time_start,time_end,model,launched,destroyed,not_reach_goal,still_attacking,"
                + "border_crossing,is_shahed,turbojet,turbojet_destroyed,affected region,"
                + "destroyed_details\n"
                + "2025-02-01,2025-02-02 08:00,Shahed-136/131,100.0,60,35.0,1,2.0,1,10,4,"
                + "east,\"{'Kyiv oblast': 3,    'Sumy oblast': NaN}\"\n");

    assertThat(record.problems()).isEmpty();
    assertThat(record.header().orElseThrow().unknown()).isEmpty();
    assertThat(record.facts().get(Field.MISSED)).contains(Quantity.exactly(35));
    assertThat(record.facts().get(Field.IN_FLIGHT)).contains(Quantity.exactly(1));
    assertThat(record.facts().get(Field.CROSSED_BORDER)).contains(Quantity.exactly(2));
    assertThat(record.facts().get(Field.INTERCEPTED_JET)).contains(Quantity.exactly(4));
    Breakdown parts = record.facts().get(Field.INTERCEPTED_BREAKDOWN).orElseThrow();
    assertThat(parts.parts())
        .containsExactly(
            entry("Kyiv oblast", Optional.of(Quantity.exactly(3))),
            entry("Sumy oblast", Optional.empty()));
    assertThat(parts.sum()).isEqualTo(Interval.atLeast(3));
  }

  @ParameterizedTest
  @CsvSource({
    "2023-07-01, 2023-07-01, ",
    "2023-07-01 5:30, 2023-07-01, 05:30",
    "2023-7-1 05:30, 2023-07-01, 05:30",
    "2023-07-01T05:30:15, 2023-07-01, 05:30:15",
    "2023-07-01 00:00:00.000, 2023-07-01, ",
    "2023-07-01 00:00, 2023-07-01, 00:00",
    "2023-07-01 24:00, 2023-07-02, 00:00",
    "01 July 2023, 2023-07-01, ",
    "1-Jul-2023, 2023-07-01, ",
    "23/07/2023, 2023-07-23, ",
    "07/23/2023, 2023-07-23, ",
    "0025-07-01, 0025-07-01, ",
    "20222-07-01, +20222-07-01, "
  })
  void readsDaysAsPeopleWriteThem(String cell, String day, String clock) throws IOException {
    TableRecord record = Tables.record(HEADER + cell + ",,ZALA,1,1\n");

    assertThat(record.facts().get(Field.START))
        .contains(
            new Moment(LocalDate.parse(day), Optional.ofNullable(clock).map(LocalTime::parse)));
  }

  @ParameterizedTest
  @CsvSource({
    "2023-02-30, there is no such day or time",
    "2023-07-01 25:00, there is no such day or time",
    "soon, 'no day; one is written 2023-07-01 or 2023-07-01 5:30'",
    "03/04/2023, may be day or month first; say which in a mapping file with the form day_first"
        + " or month_first"
  })
  void tellsWhatIsNoDay(String cell, String reason) throws IOException {
    TableRecord record = Tables.record(HEADER + "2023-07-01," + cell + ",ZALA,1,1\n");

    assertThat(record.problems()).containsExactly(new CellProblem("time_end", cell, reason));
    assertThat(record.facts().has(Field.END)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"93, 93", "93.0, 93", " 93 , 93", "1e2, 100", "at least 13, 13 or more"})
  void readsNumbersAsSoftwareWritesThem(String cell, String bounds) throws IOException {
    TableRecord record = Tables.record(HEADER + "2023-07-01,,ZALA," + cell + ",1\n");

    assertThat(record.facts().get(Field.FIRED).orElseThrow().bounds())
        .isEqualTo(Interval.parse(bounds));
  }

  @ParameterizedTest
  @CsvSource({
    "six, no number",
    "2.5, 'no whole number, or too large a one'",
    "-3, a count is not negative",
    "1e30, 'no whole number, or too large a one'",
    "1000000000001, 'no whole number, or too large a one'",
    "at least 1000000000001, 'no whole number, or too large a one'"
  })
  void keepsARecordWhoseNumberIsNone(String cell, String reason) throws IOException {
    TableRecord record = Tables.record(HEADER + "2023-07-01,,ZALA," + cell + ",1\n");

    assertThat(record.problems()).containsExactly(new CellProblem("launched", cell, reason));
    assertThat(record.facts().has(Field.FIRED)).isFalse();
    assertThat(record.facts().get(Field.INTERCEPTED)).contains(Quantity.exactly(1));
  }

  @ParameterizedTest
  @CsvSource({"NaN", "nan", "NA", "null", "-", "''"})
  void takesTheWordsOfSoftwareForUnknown(String cell) throws IOException {
    TableRecord record = Tables.record(HEADER + "2023-07-01,,ZALA," + cell + ",1\n");

    assertThat(record.problems()).isEmpty();
    assertThat(record.facts().has(Field.FIRED)).isFalse();
  }

  @Test
  void readsQuotedLineBreaksAndCountsTheirLines() throws IOException {
    List<Row> rows =
        Tables.rows(
            HEADER + "2023-07-01,,\"ZALA\nand \"\"Orlan\"\"\",1,1\r\n\n2023-07-02,,ZALA,1,1");

    assertThat(rows).extracting(Row::line).containsExactly(2L, 5L);
    assertThat(((TableRecord) rows.get(0)).facts().get(Field.DESIGNATION))
        .contains("ZALA\nand \"Orlan\"");
  }

  @Test
  void keepsBadRowsAsideWithLineAndReason() throws IOException {
    List<Row> rows =
        Tables.rows(
            HEADER
                + "2023-07-01,,ZALA\n"
                + "2023-07-01,,ZALA,1,1,,\n"
                + "2023-07-01,,ZALA,1,1,more\n"
                + ",,ZALA,1,1\n"
                + "yesterday,,ZALA,1,1\n");

    assertThat(rows)
        .filteredOn(BadRow.class::isInstance)
        .containsExactly(
            new BadRow(
                2, List.of("2023-07-01", "", "ZALA"), "It has 3 cells where the header has 5"),
            new BadRow(
                4,
                List.of("2023-07-01", "", "ZALA", "1", "1", "more"),
                "It has 6 cells where the header has 5"),
            new BadRow(
                5,
                List.of("", "", "ZALA", "1", "1"),
                "time_start is empty, and every row needs it"),
            new BadRow(
                6,
                List.of("yesterday", "", "ZALA", "1", "1"),
                "time_start \"yesterday\" cannot be read: no day; one is written 2023-07-01 or"
                    + " 2023-07-01 5:30"));
    assertThat(rows).hasSize(5);
  }

  @Test
  void readsOtherSeparatorsAndMarks() throws IOException {
    String semicolons = "\uFEFF" + HEADER.replace(',', ';') + "2023-07-01;;\"ZALA, Orlan\";1;1\n";
    Path wide = folder.resolve("wide.csv");
    Files.writeString(wide, semicolons, StandardCharsets.UTF_16LE);

    try (TableReader reader =
        TableReader.open(Files.newInputStream(wide), Optional.empty(), Optional.empty())) {
      assertThat(((TableRecord) reader.next()).facts().get(Field.DESIGNATION))
          .contains("ZALA, Orlan");
    }
    assertThat(Tables.record(semicolons).facts().get(Field.DESIGNATION)).contains("ZALA, Orlan");
  }

  @Test
  void tellsCellsInWhichACharacterWasLost() throws IOException {
    assertThat(Tables.record(HEADER + "2023-07-01,,Kart\uFFFD,1,1\n").problems())
        .containsExactly(
            new CellProblem(
                "model",
                "Kart\uFFFD",
                "a character was lost in it; name the encoding, or get an older copy"));
  }

  @Test
  void readsAcled() throws IOException {
    TableRecord record =
        Tables.record(
            "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,"
                + "sub_event_type,actor1,actor2,iso,country,admin1,admin2,location,latitude,"
                + "longitude,geo_precision,source,notes,fatalities,tags\n"
                + "YEM77,14 March 2024,2024,1,Political violence,Explosions/Remote violence,"
                + "Air/drone strike,Air Force A,Group B,887,Yemen,Marib,Harib,Harib,14.9,45.5,2,"
                + "Paper,\"A strike, they say.\",4,\n");

    assertThat(record.facts().get(Field.COUNTRY)).contains("YE");
    assertThat(record.facts().get(Field.KILLED)).contains(Quantity.exactly(4));
    assertThat(record.attack().kind().code()).isEqualTo("STRIKE");
    assertThat(record.attack().locations().get(0).point().orElseThrow().latitude()).isEqualTo(14.9);
    assertThat(record.header().orElseThrow().unknown()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'best,high,low', '5,7,4'",
    "'low,best,high', '4,5,7'",
    "'best_est,high_est,low_est', '5,7,4'"
  })
  void readsOldAndNewGed(String columns, String cells) throws IOException {
    TableRecord record =
        Tables.record(
            "id,year,type_of_violence,side_a,side_b,where_prec,country,date_prec,date_start,"
                + "date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,"
                + columns
                + "\n41,2011,1,Government of X,Rebels,1,Yemen (North Yemen),1,"
                + "2011-02-03 00:00:00.000,2011-02-03 00:00:00.000,1,2,2,0,"
                + cells
                + "\n");

    assertThat(record.facts().get(Field.KILLED)).contains(Quantity.exactly(5));
    assertThat(record.facts().get(Field.START)).contains(Moment.of(LocalDate.of(2011, 2, 3)));
    assertThat(record.facts().get(Field.COUNTRY)).contains("YE");
    assertThat(record.attack().casualties().get(0).killed()).contains(Quantity.between(4, 7));
  }

  @Test
  void readsGtd() throws IOException {
    String header =
        "eventid,iyear,imonth,iday,country,country_txt,provstate,city,latitude,longitude,"
            + "specificity,attacktype1_txt,target1,gname,nkill,nkillter,nwound,nwoundte\n";

    TableRecord dated =
        Tables.record(
            header
                + "201503040007,2015,3,4,95,Iraq,Anbar,Haditha,34.1,42.3,1,Bombing/Explosion,"
                + "Market,Group A,7,1,12.0,-99\n");
    TableRecord monthOnly =
        Tables.record(
            header
                + "201503000007,2015,3,0,95,Iraq,Unknown,Unknown,,,5,Unknown,Unknown,Unknown,"
                + "-9,,,\n");

    assertThat(dated.facts().get(Field.START)).contains(Moment.of(LocalDate.of(2015, 3, 4)));
    assertThat(dated.facts().has(Field.WOUNDED_ATTACKERS)).isFalse();
    assertThat(dated.attack().perpetrators()).extracting("name").containsExactly("Group A");
    assertThat(monthOnly.facts().has(Field.START)).isFalse();
    assertThat(monthOnly.attack().time().orElseThrow().toEdtf()).isEqualTo("2015-03");
    assertThat(monthOnly.attack().perpetrators()).isEmpty();
    assertThat(monthOnly.facts().has(Field.KILLED)).isFalse();
  }

  @Test
  void readsHxlByItsHashtags() throws IOException {
    TableRecord record =
        Tables.record(
            "Datum,Tote,Breite\n#date +start,#affected+killed,#geo+lat\n2024-01-02,3,50.5\n");

    assertThat(record.line()).isEqualTo(3);
    assertThat(record.facts().get(Field.KILLED)).contains(Quantity.exactly(3));
    assertThat(record.columns(Field.LATITUDE)).containsExactly("Breite");
  }

  @Test
  void aRowOfHashtagsHoldsSeveralOfThemAndNothingElse() throws IOException {
    String names = "Datum,Tote\n#date+start,#affected+killed\n";

    assertThat(Tables.rows(names, HXL)).isEmpty();
    assertThat(Tables.rows("id,date_start,killed\n#A,2024-01-02,\n", HXL)).hasSize(1);
    assertThat(Tables.rows("id,date_start,killed\n#A,,\n", HXL)).hasSize(1);
    assertThat(Tables.rows("id,date_start,killed\n#A,,#1 b\n", HXL)).hasSize(1);
    assertThat(Tables.rows("id,date_start,killed\n#A,#b!,\n", HXL)).hasSize(1);
  }

  @Test
  void readsAnyTableThroughAMappingFile() throws IOException {
    TableFormat mapping =
        TableFormat.read(
            "mine",
            new StringReader(
                "# my table\ncolumn\tfield\tform\tneed\tunknown\n"
                    + "Day\tstart\tday_first\trow\n"
                    + "Dead\tkilled\tquantity\t\t?|unbekannt\n"
                    + "Remark\t-\n"));

    List<Row> rows =
        Tables.rows(
            "Remark,Dead,Day\nx,about 10,03/04/2023\ny,?,05/06/2023\n", Optional.of(mapping));

    assertThat(((TableRecord) rows.get(0)).facts())
        .isEqualTo(
            Facts.builder()
                .set(Field.START, Moment.of(LocalDate.of(2023, 4, 3)))
                .set(Field.KILLED, Quantity.around(10))
                .build());
    assertThat(((TableRecord) rows.get(1)).facts().has(Field.KILLED)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "'', The table is empty; it needs a header line",
    "'a,b\n1,2\n', 'The header is of no format known: [a, b]; name the format ([missiles, acled,"
        + " ged, gtd, tbij, airwars, ibc, who, hxl]) or give a mapping file'"
  })
  void refusesWhatIsNoTable(String table, String message) {
    assertThatThrownBy(() -> Tables.rows(table))
        .isInstanceOf(TableException.class)
        .hasMessage(message);
  }

  @Test
  void refusesATableThatLacksColumnsOfTheFormatNamed() {
    assertThatThrownBy(() -> Tables.rows("time_start\n", TableFormat.named("missiles")))
        .hasMessage("The table lacks what the format missiles needs: [model, launched, destroyed]");
  }

  @Test
  void readsRowsBelowTheLimitAndTellsOfOneBeyond() throws IOException {
    String header = "id,type_of_violence,date_start,best,where_description\n";
    String cells = "1,1,2011-02-03,3,";
    String below = "x".repeat(TableReader.MAX_ROW - (1 << 14));
    String beyond = "x".repeat(TableReader.MAX_ROW + 1);

    List<Row> rows = Tables.rows(header + cells + below + "\n" + cells + beyond + "\n");

    assertThat(rows).hasSize(2);
    assertThat(rows.get(0))
        .isInstanceOfSatisfying(
            TableRecord.class, row -> assertThat(row.cells()).last().isEqualTo(below));
    assertThat(rows.get(1))
        .isInstanceOfSatisfying(
            BadRow.class, row -> assertThat(row.reason()).startsWith("Nothing is read from here"));
  }

  @Test
  void keepsOddCharactersOfACell() throws IOException {
    String odd = "a\u0000b\uD83D\u202E";
    assertThat(
            Tables.record(
                    "\uFEFFid,type_of_violence,date_start,best,where_description\r\n1,1,2011-02-03,3,"
                        + odd
                        + "\r\n")
                .cells())
        .last()
        .isEqualTo(odd);
  }

  @Test
  void saysWhereARowThatNeverEndsBegins() throws IOException {
    String endless = "\"" + "x".repeat(TableReader.MAX_ROW + 10);
    List<Row> rows =
        Tables.rows(HEADER + "2023-07-01,,ZALA,1,1\n2023-07-02,," + endless + ",1,1\n");

    assertThat(rows).hasSize(2);
    assertThat(rows.get(1)).isInstanceOf(BadRow.class);
    assertThat(rows.get(1).line()).isEqualTo(3);
    assertThat(((BadRow) rows.get(1)).reason()).startsWith("Nothing is read from here on: ");
  }

  @Test
  void leavesOutTheTimeOfARecordThatEndsBeforeItBegins() throws IOException {
    TableRecord record = Tables.record(HEADER + "2023-07-02,2023-07-01,ZALA,1,1\n");

    assertThat(record.facts().get(Field.END)).contains(Moment.of(LocalDate.of(2023, 7, 1)));
    assertThat(record.attack().time()).isEmpty();
  }
}
