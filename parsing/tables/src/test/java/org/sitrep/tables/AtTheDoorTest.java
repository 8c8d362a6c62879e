package org.sitrep.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.model.Quantity;

/** Files as people have them, one for each kind of fault. */
class AtTheDoorTest {

  private static final Optional<Charset> UNTOLD = Optional.empty();

  /** What was read of a file. */
  private record Opened(
      String format, List<String> unknown, List<TableRecord> records, List<String> notes) {

    List<Optional<Moment>> starts() {
      return records.stream().map(record -> record.facts().get(Field.START)).toList();
    }

    List<String> ids() {
      return records.stream().flatMap(record -> record.facts().get(Field.ID).stream()).toList();
    }
  }

  private static InputStream file(String name) {
    return Objects.requireNonNull(AtTheDoorTest.class.getResourceAsStream("door/" + name), name);
  }

  private static Opened opened(String name) throws IOException {
    return opened(file(name), Optional.empty(), UNTOLD);
  }

  private static Opened opened(
      InputStream file, Optional<TableFormat> format, Optional<Charset> encoding)
      throws IOException {
    try (TableReader reader = TableReader.open(file, format, encoding)) {
      List<TableRecord> records = new ArrayList<>();
      reader.forEachRemaining(
          row -> {
            assertThat(row).isInstanceOf(TableRecord.class);
            records.add((TableRecord) row);
          });
      return new Opened(reader.format().name(), reader.header().unknown(), records, reader.notes());
    }
  }

  private static Moment day(int year, int month, int day) {
    return Moment.of(LocalDate.of(year, month, day));
  }

  @Test
  void anEmptyHeaderCellIsNoColumn() throws IOException {
    Opened opened = opened("index-column.csv");

    assertThat(opened.format()).isEqualTo("acled");
    assertThat(opened.ids()).containsExactly("ZZZ1", "ZZZ2");
    assertThat(opened.unknown())
        .containsExactly("(column 1, without a name)", "(column 6, without a name)");
    assertThatThrownBy(() -> opened("unnamed.csv"))
        .isInstanceOf(TableException.class)
        .hasMessageStartingWith("The header is of no format known: [, note]; name the format");
  }

  @Test
  void aWeakMatchIsToldAndNotGuessed() {
    assertThatThrownBy(() -> opened("two-formats.csv"))
        .isInstanceOf(TableException.class)
        .hasMessageContaining("of the format hxl it has no more than 2 columns")
        .hasMessageContaining("or give a mapping file");
    assertThatThrownBy(
            () ->
                opened(
                    new ByteArrayInputStream(
                        "event_id_cnty,event_date,year,location\n"
                            .getBytes(StandardCharsets.UTF_8)),
                    Optional.empty(),
                    UNTOLD))
        .hasMessageContaining("for the format acled it lacks [event_type, fatalities]");
  }

  @Test
  void aColumnWithoutAHashtagIsUnknownInHxl() throws IOException {
    Opened opened = opened("hxl-untagged.csv");

    assertThat(opened.format()).isEqualTo("hxl");
    assertThat(opened.unknown()).containsExactly("deaths", "remark");
    assertThat(opened.ids()).containsExactly("1");
    assertThat(opened.records().get(0).facts().has(Field.KILLED)).isFalse();
  }

  @Test
  void aRowOfHashtagsIsPassedOverWhateverTheFormat() throws IOException {
    Opened opened = opened("hdx-ged.csv");

    assertThat(opened.format()).isEqualTo("ged");
    assertThat(opened.ids()).containsExactly("7");
    assertThat(opened.records().get(0).facts().get(Field.KILLED)).contains(Quantity.exactly(3));
    assertThat(opened("hxl-title.csv").records().get(0).line()).isEqualTo(4);
  }

  @Test
  void whatStandsAboveTheNamesIsPassedOverAndTold() throws IOException {
    Opened opened = opened("ibc-notes.csv");

    assertThat(opened.format()).isEqualTo("ibc");
    assertThat(opened.ids()).containsExactly("x004", "x005");
    assertThat(opened.records().get(0).line()).isEqualTo(6);
    assertThat(opened.notes()).containsExactly("3 rows above the names of the columns passed over");
  }

  @Test
  void aMidnightWithSecondsIsADay() throws IOException {
    assertThat(opened("hxl-title.csv").starts()).containsExactly(Optional.of(day(2014, 1, 22)));
    assertThat(opened("hdx-ged.csv").starts()).containsExactly(Optional.of(day(2014, 1, 22)));
  }

  @Test
  void aBreakdownWhereACountIsUsualIsReadAsOne() throws IOException {
    List<TableRecord> records = opened("border.csv").records();

    assertThat(records).allMatch(record -> record.problems().isEmpty());
    assertThat(records.get(0).facts().has(Field.CROSSED_BORDER)).isFalse();
    assertThat(records.get(0).facts().has(Field.CROSSED_BORDER_BREAKDOWN)).isFalse();
    assertThat(records.get(1).facts().get(Field.CROSSED_BORDER)).contains(Quantity.exactly(3));
    assertThat(records.get(1).facts().get(Field.CROSSED_BORDER_BREAKDOWN).orElseThrow().parts())
        .containsExactly(
            entry("belarus", Optional.of(Quantity.exactly(2))),
            entry("moldova", Optional.of(Quantity.exactly(1))));
    assertThat(records.get(2).facts().has(Field.CROSSED_BORDER)).isFalse();
    assertThat(records.get(2).facts().has(Field.CROSSED_BORDER_BREAKDOWN)).isTrue();
    assertThat(records.get(3).facts().get(Field.CROSSED_BORDER)).contains(Quantity.exactly(3));
  }

  @Test
  void aBreakdownComesBackAsItWasWritten() throws IOException {
    List<TableRecord> records = opened("border.csv").records();

    Tables.Written written = Tables.written(Tables.as("missiles"), records.subList(1, 2));

    assertThat(written.text()).contains("\"{'belarus': 2, 'moldova': 1}\"");
    assertThat(written.losses()).isEmpty();
  }

  @Test
  void daysAreReadInTheWaysOfManyTables() throws IOException {
    Opened opened = opened("dates.csv");

    assertThat(opened.records()).allMatch(record -> record.problems().isEmpty());
    assertThat(opened.starts())
        .extracting(Optional::orElseThrow)
        .containsExactly(
            day(2020, 5, 9),
            day(2002, 11, 3),
            day(2023, 10, 17),
            day(2023, 10, 17),
            day(2024, 1, 21),
            day(2024, 1, 21),
            day(2023, 10, 18),
            day(2023, 10, 17),
            day(2023, 10, 17));
    assertThat(opened.notes())
        .containsExactly("Numbers in the column event_date were read as days of a spreadsheet");
  }

  @Test
  void theOrderOfDayAndMonthIsDecidedByColumnAndTold() throws IOException {
    Opened dayFirst = opened("day-first.csv");
    Opened monthFirst = opened("month-first.csv");

    assertThat(dayFirst.starts())
        .extracting(Optional::orElseThrow)
        .containsExactly(day(2023, 4, 3), day(2023, 10, 17), day(2023, 6, 5));
    assertThat(dayFirst.notes())
        .containsExactly("In the column event_date the day comes first, as other cells there show");
    assertThat(monthFirst.starts())
        .extracting(Optional::orElseThrow)
        .containsExactly(day(2023, 3, 4), day(2023, 10, 17));
    assertThat(monthFirst.notes().get(0)).contains("the month comes first");
  }

  @Test
  void anOrderThatNothingDecidesIsRefusedUnlessAMappingFileSaysIt() throws IOException {
    try (TableReader reader =
        TableReader.open(file("either-first.csv"), Optional.empty(), UNTOLD)) {
      assertThat(reader.next())
          .isInstanceOfSatisfying(
              BadRow.class, row -> assertThat(row.reason()).contains("may be day or month first"));
      assertThat(((TableRecord) reader.next()).facts().get(Field.START)).contains(day(2023, 5, 5));
    }
    String columns = "column\tfield\tform\nevent_id_cnty\tid\nevent_type\tevent_type\n";
    for (String form : List.of("month_first", "pattern M/d/uuuu")) {
      TableFormat mine =
          TableFormat.read("mine", new StringReader(columns + "event_date\tstart\t" + form + "\n"));
      assertThat(opened(file("either-first.csv"), Optional.of(mine), UNTOLD).starts().get(0))
          .contains(day(2023, 3, 4));
    }
  }

  @Test
  void countriesAreKnownInAnyForm() throws IOException {
    List<Optional<String>> countries =
        opened("countries.csv").records().stream()
            .map(record -> record.facts().get(Field.COUNTRY))
            .toList();

    assertThat(countries)
        .extracting(Optional::orElseThrow)
        .containsExactly(
            "IQ", "IQ", "IQ", "IQ", "IQ", "CI", "CI", "DE", "CD", "Czechoslovakia", "Atlantis");
    assertThat(Countries.lands("Czechoslovakia")).containsExactlyInAnyOrder("CZ", "SK");
    assertThat(Countries.lands("US")).contains("US", "PR").doesNotContain("CA");
    assertThat(Countries.lands("PR")).containsExactly("PR");
    assertThat(Countries.lands("Atlantis")).isEmpty();
  }

  @Test
  void aCountryNeedsNoFormInAMappingFile() throws IOException {
    TableFormat mine =
        TableFormat.read("mine", new StringReader("column\tfield\twant\ncountry_txt\tcountry\n"));

    assertThat(opened(file("countries.csv"), Optional.of(mine), UNTOLD).records().get(3).facts())
        .isEqualTo(Facts.builder().set(Field.COUNTRY, "IQ").build());
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1252.csv, windows-1252",
    "utf-16le.csv, UTF-16LE",
    "utf-16.csv, UTF-16BE",
    "utf-8-mark.csv, ",
    "packed.csv.gz, "
  })
  void theEncodingIsToldByTheBytes(String name, String said) throws IOException {
    Opened opened = opened(name);

    assertThat(opened.ids()).containsExactly("A1");
    assertThat(opened.records().get(0).facts().get(Field.PLACE)).contains("Côte à Zürich");
    assertThat(opened.records().get(0).problems()).isEmpty();
    if (said == null) {
      assertThat(opened.notes()).isEmpty();
    } else {
      assertThat(opened.notes())
          .containsExactly(
              "It is no UTF-8 and was read as " + said + "; if that is wrong, name the encoding");
    }
  }

  @Test
  void bytesThatAreNoUtf8AreMendedAndCounted() throws IOException {
    // So long that the broken byte lies beyond what is looked at first.
    byte[] mixed = file("mixed.csv").readAllBytes();
    String filler = "A9,2020-05-09,Battles,Zürich,0\n".repeat(40_000);
    byte[] head =
        "event_id_cnty,event_date,event_type,location,fatalities\n"
            .getBytes(StandardCharsets.UTF_8);
    byte[] body = filler.getBytes(StandardCharsets.UTF_8);
    byte[] all = new byte[head.length + body.length + mixed.length - head.length];
    System.arraycopy(head, 0, all, 0, head.length);
    System.arraycopy(body, 0, all, head.length, body.length);
    System.arraycopy(
        mixed, head.length, all, head.length + body.length, mixed.length - head.length);

    Opened opened = opened(new ByteArrayInputStream(all), Optional.empty(), UNTOLD);

    assertThat(opened.records().get(opened.records().size() - 1).facts().get(Field.PLACE))
        .contains("Málaga");
    assertThat(opened.notes())
        .containsExactly(
            "It is UTF-8 but for 1 bytes, which were read as Windows-1252; if that is wrong, name"
                + " the encoding");
  }

  @Test
  void anotherScriptIsReadOnlyIfTheEncodingIsNamed() throws IOException {
    assertThatThrownBy(() -> opened("windows-1251.csv"))
        .isInstanceOf(TableException.class)
        .hasMessageContaining("name the encoding, such as windows-1251");
    assertThat(
            opened(
                    file("windows-1251.csv"),
                    Optional.empty(),
                    Optional.of(Charset.forName("windows-1251")))
                .records()
                .get(0)
                .facts()
                .get(Field.PLACE))
        .contains("Харьков");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sep.csv", "tabs.tsv"})
  void separatorsAreTold(String name) throws IOException {
    assertThat(opened(name).ids()).containsExactly("A1");
  }

  @Test
  void theLineOfExcelCounts() throws IOException {
    Opened opened = opened("sep.csv");

    assertThat(opened.records().get(0).line()).isEqualTo(3);
    assertThat(opened.notes())
        .containsExactly("Its first line names the separator, as Excel writes it: \";\"");
  }

  @Test
  void theFirstSheetOfAWorkbookIsRead() throws IOException {
    Opened opened = opened("attacks.xlsx");

    assertThat(opened.format()).isEqualTo("gtd");
    assertThat(opened.ids()).containsExactly("202005090001", "202005100001");
    assertThat(opened.records()).extracting(TableRecord::line).containsExactly(2L, 4L);
    assertThat(opened.records().get(0).facts().get(Field.WOUNDED)).contains(Quantity.exactly(12));
    assertThat(opened.notes()).containsExactly("Of its 2 sheets the first was read, \"Attacks\"");
  }

  @Test
  void daysOfASheetAreDays() throws IOException {
    assertThat(opened("dates.xlsx").starts())
        .extracting(Optional::orElseThrow)
        .containsExactly(day(2023, 10, 17), day(2023, 10, 18));
  }

  @ParameterizedTest
  @CsvSource({
    "archive.zip, an archive or a document in one",
    "page.html, a web page",
  })
  void otherFilesAreRefusedWithASentence(String name, String what) {
    assertThatThrownBy(() -> opened(name))
        .isInstanceOf(TableException.class)
        .hasMessageStartingWith("It is no table but " + what);
  }

  @ParameterizedTest
  @ValueSource(strings = {"D0CF11E0A1B11AE1", "25504446", "50415231", "FD377A585A00", "7F454C46"})
  void otherBinariesAreRefusedWithASentence(String start) {
    byte[] bytes = java.util.HexFormat.of().parseHex(start + "00000000");

    assertThatThrownBy(() -> opened(new ByteArrayInputStream(bytes), Optional.empty(), UNTOLD))
        .isInstanceOf(TableException.class)
        .hasMessageStartingWith("It is no table but ");
  }

  @Test
  void aBrokenPackageIsRefusedWithASentence() throws IOException {
    byte[] cut = file("packed.csv.gz").readNBytes(40);

    assertThatThrownBy(() -> opened(new ByteArrayInputStream(cut), Optional.empty(), UNTOLD))
        .isInstanceOf(TableException.class)
        .hasMessageContaining("broken");
  }

  @ParameterizedTest
  @CsvSource({
    "tbij, XX001, 2016-05-01, SO",
    "airwars, XX002, 2016-10-05, SY",
    "ibc, x003, 2007-03-09, IQ",
    "who, 4, 2023-02-03, SD"
  })
  void theTablesOfObserversAreKnown(String format, String id, LocalDate day, String country)
      throws IOException {
    Opened opened = opened(format + ".csv");
    Facts facts = opened.records().get(0).facts();

    assertThat(opened.format()).isEqualTo(format);
    assertThat(opened.unknown()).isEmpty();
    assertThat(opened.notes()).isEmpty();
    assertThat(opened.records().get(0).problems()).isEmpty();
    assertThat(opened.ids()).containsExactly(id);
    assertThat(facts.get(Field.START)).contains(Moment.of(day));
    assertThat(facts.get(Field.COUNTRY)).contains(country);
    assertThat(
            facts.has(Field.KILLED)
                || facts.has(Field.KILLED_LOW)
                || facts.has(Field.KILLED_CIVILIANS))
        .isTrue();
  }
}
