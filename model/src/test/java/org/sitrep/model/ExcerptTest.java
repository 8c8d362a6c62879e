package org.sitrep.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExcerptTest {

  @Test
  void showsAShortTextInFull() {
    assertThat(Excerpt.of("")).isEqualTo("\"\"");
    assertThat(Excerpt.of("x".repeat(80))).isEqualTo('"' + "x".repeat(80) + '"');
  }

  @Test
  void cutsALongOneAndSaysHowLong() {
    assertThat(Excerpt.of("x".repeat(81)))
        .isEqualTo('"' + "x".repeat(80) + "...\" (81 characters)");
  }

  @Test
  void cutsNoCharacterInTwo() {
    assertThat(Excerpt.of("x".repeat(79) + "\uD83D\uDE80" + "y"))
        .isEqualTo('"' + "x".repeat(79) + "...\" (82 characters)");
  }

  @ParameterizedTest
  @MethodSource
  void messagesStayShortWhateverComes(Consumer<String> reader) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> reader.accept("9".repeat(100_000)))
        .satisfies(e -> assertThat(e).message().hasSizeLessThan(300));
  }

  static Stream<Consumer<String>> messagesStayShortWhateverComes() {
    return Stream.of(
        EventTime::parseEdtf,
        Quantity::parse,
        Interval::parse,
        SitrepJson::checkSchema,
        MunitionType::of,
        PersonGroup::of);
  }
}
