package org.sitrep.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
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
  void readsAMappingFileFromAReader() {
    TableFormat format = TableFormat.read("mine", new StringReader("column\tfield\nA|B\tkilled\n"));

    assertThat(format.name()).isEqualTo("mine");
    assertThat(format.holds(Field.KILLED)).isTrue();
    assertThat(format.holds(Field.START)).isFalse();
  }
}
