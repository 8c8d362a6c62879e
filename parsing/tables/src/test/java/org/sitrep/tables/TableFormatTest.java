package org.sitrep.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitrep.tables.TableFormat.Column;

class TableFormatTest {

  static List<TableFormat> formats() {
    return TableFormat.standard();
  }

  @ParameterizedTest
  @MethodSource("formats")
  void knowsItsOwnHeader(TableFormat format) throws TableException {
    List<String> names = format.columns().stream().map(column -> column.names().get(0)).toList();

    assertThat(FormatChoice.best(Heading.of(names)).format()).isEqualTo(format);
    assertThat(Header.of(format, Heading.of(names), names).unknown()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "ibc, 'IBC code|Start Date|End Date|Time|Location|Target|Weapons|Reported Minimum"
        + "|Reported Maximum|Sources'",
    "ibc, 'IBC code|Start Date|End Date|Time|Location|Target|Weapons|Deaths recorded|Sources'",
    "airwars, 'Unique Reference Code|Date|Permalink|Civilians Reported Killed Min"
        + "|Civilians Reported Killed Max|Civilian Deaths Conceded Min|Civilian Deaths Conceded Max"
        + "|Location|Latitude|Longitude|Location Accuracy|Location MGRS'",
    "airwars, 'permalink|country|date|grading|latitude|longitude|strike_status"
        + "|geolocation_accuracy|unique_reference_code|civilians_killed_min|civilians_killed_max"
        + "|civilians_injured_min|civilians_injured_max|militants_killed_min|militants_killed_max"
        + "|belligerent_list'",
    "tbij, 'Strike ID|Country|Date (MM-DD-YYYY)|President|Most Specific Location|Latitude"
        + "|Longitude|Minimum total people killed|Maximum total people killed"
        + "|Minimum civilians reported killed|Maximum civilians reported killed"
        + "|Minimum children reported killed|Maximum children reported killed"
        + "|Minimum reported injured|Ratio of Civilians to Total Killed'",
    "who, 'Attack ID|Attack Date|Country / Territory|Attack Type|Certainty Level|Total Death"
        + "|Total Injured|HC Facilities|HC Transport|HC Personnel|HC Supplies Assets|HC Patients"
        + "|Type of Facility|HW Abduction|HW Arrest|HW Detention'"
  })
  void knowsTheColumnsThatObserversPublished(String format, String columns) throws TableException {
    List<String> names = List.of(columns.split("\\|"));

    FormatChoice choice = FormatChoice.best(Heading.of(names));

    assertThat(choice.format().name()).isEqualTo(format);
    assertThat(Header.of(choice.format(), Heading.of(names), names).unknown()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("formats")
  void knowsEveryColumnByAllOfItsNames(TableFormat format) {
    for (Column<?> column : format.columns()) {
      for (String name : column.names()) {
        assertThat(format.column(name.toUpperCase(Locale.ROOT))).contains(column);
      }
    }
  }

  @Test
  void tellsColumnsThatSayTheSame() {
    TableFormat missiles = TableFormat.named("missiles").orElseThrow();
    List<String> names = List.of("cross_border_belarus", "border_crossing");

    Header header = Header.of(missiles, Heading.of(names), names);

    assertThat(header.columns(Field.CROSSED_BORDER)).containsExactly("cross_border_belarus");
    assertThat(header.unknown()).containsExactly("border_crossing");
  }

  static List<Arguments> brokenMappings() {
    return List.of(
        Arguments.of(
            "a\tb", "mine: a mapping file has the columns \"column\" and \"field\", between tabs"),
        Arguments.of(
            "column\tfield\nA\tcolour", "mine: no field \"colour\"; there are [id, start,"),
        Arguments.of(
            "column\tfield\tform\nA\tstart\troman",
            "mine, [A]: no form \"roman\"; there are [day_first, month_first, day]"),
        Arguments.of(
            "column\tfield\tform\tneed\nA\tstart\t\tmuch",
            "mine, [A]: need is \"column\" or \"row\", not \"much\""),
        Arguments.of("column\tfield\nA\tstart\na\tend", "mine: the column \"a\" stands twice"),
        Arguments.of("column\tfield\nA\tstart\tx", "mine, line 2: 3 cells where the header has 2"));
  }

  @ParameterizedTest
  @MethodSource("brokenMappings")
  void saysWhatIsWrongWithAMappingFile(String file, String message) {
    assertThatThrownBy(() -> TableFormat.read("mine", new StringReader(file)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(message);
  }

  @Test
  void oneValueForAllRecordsStandsForAColumn() throws IOException {
    TableFormat format =
        TableFormat.read("mine", new StringReader("column\tfield\nDay\tstart\n=Yemen\tcountry\n"));

    List<Row> rows = Tables.rows("Day\n2024-01-02\n", Optional.of(format));
    Facts facts = Facts.builder().set(Field.COUNTRY, "SD").build();

    assertThat(((TableRecord) rows.get(0)).facts().get(Field.COUNTRY)).contains("YE");
    assertThat(Tables.written(out -> new TableWriter(format, out), facts).losses())
        .extracting(Loss::toString)
        .containsExactly("country: the format has one for all records, and it is another (1)");
    assertThatThrownBy(
            () -> TableFormat.read("mine", new StringReader("column\tfield\n=many\tkilled\n")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("mine, [=many] cannot be read: no number");
  }

  @Test
  void readsAMappingFileFromAReader() {
    TableFormat format = TableFormat.read("mine", new StringReader("column\tfield\nA|B\tkilled\n"));

    assertThat(format.name()).isEqualTo("mine");
    assertThat(format.holds(Field.KILLED)).isTrue();
    assertThat(format.holds(Field.START)).isFalse();
  }
}
