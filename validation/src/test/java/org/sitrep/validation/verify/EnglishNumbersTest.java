package org.sitrep.validation.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishNumbersTest {

  private static List<String> read(String text) {
    return NumberGrammar.english().read(text).stream().map(it -> it.quantity().notation()).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "'six people, two of them children', exactly 6|exactly 2",
    "'No fewer than 1,200 shells', at least 1200",
    "'more than two dozen drones', at least 25",
    "'some 40 homes', around 40",
    "'15-20 rockets', 15 to 20",
    "'two or three drones', 2 to 3",
    "'between 10 and 12 drones', 10 to 12",
    "'1.2 million people', exactly 1200000",
    "'twenty-five and a hundred and five', exactly 25|exactly 105",
    "'42+ wounded', at least 42",
    "'12 or more', at least 12",
    "'dozens of homes', vaguely 24 or more",
    "'no one was hurt', none",
    "'half a dozen', exactly 6",
    "'12 000 troops', exactly 12000",
  })
  void readsNumbersWithTheWordsAroundThem(String text, String quantities) {
    assertThat(read(text)).containsExactly(quantities.split("\\|"));
  }

  @ParameterizedTest
  @CsvSource({
    "a Shahed-136 drone", "the 5th brigade", "at 10:30", "on 10.03.2025", "80 percent of them",
    "80% of them", "a drone hit the yard", "F-16s", "2025-03-10", "the hundred days"
  })
  void whatCountsNothingIsNoNumber(String text) {
    assertThat(read(text)).isEmpty();
  }

  @Test
  void saysWhereTheNumberIs() {
    NumberGrammar.Reading reading =
        NumberGrammar.english().read("killed at least seven men").get(0);
    assertThat(List.of(reading.start(), reading.core(), reading.end())).containsExactly(7, 16, 21);
    assertThat(reading.bare().notation()).isEqualTo("exactly 7");
  }
}
