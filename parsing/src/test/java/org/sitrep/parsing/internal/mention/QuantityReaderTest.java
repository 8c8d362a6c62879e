package org.sitrep.parsing.internal.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.parsing.Readings;
import org.sitrep.parsing.internal.Stages;

class QuantityReaderTest {

  /** The table of the codebook, and words that other readers are known to confuse. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          15 rockets                     | 15
          fifteen rockets                | 15
          1,200 rockets                  | 1200
          a dozen rockets                | 12
          half a dozen rockets           | 6
          a pair of rockets              | 2
          a couple of rockets            | 2
          both rockets                   | 2
          two dozen rockets              | 24
          a single rocket                | 1
          a second rocket                | 1
          around 10 rockets              | ~10
          about ten rockets              | ~10
          some 20 rockets                | ~20
          approximately 20 rockets       | ~20
          roughly 20 rockets             | ~20
          nearly 500 rockets             | ~500
          almost 500 rockets             | ~500
          close to 500 rockets           | ~500
          an estimated 40 rockets        | ~40
          10 or so rockets               | ~10
          300 or so                      | ~300
          40-odd rockets                 | ~40
          at least 13 rockets            | 13+
          at least thirteen rockets      | 13+
          10 or more rockets             | 10+
          no fewer than 10 rockets       | 10+
          no less than 10 rockets        | 10+
          more than 10 rockets           | 11+
          over 10 rockets                | 11+
          upwards of 10 rockets          | 11+
          just over 10 rockets           | 11+
          up to 700 rockets              | <=700
          at most 5 rockets              | <=5
          no more than 5 rockets         | <=5
          not more than five rockets     | <=5
          as many as 15 rockets          | <=15
          fewer than 5 rockets           | <=4
          less than 5 rockets            | <=4
          under 5 rockets                | <=4
          between 10 and 15 rockets      | 10-15
          between ten and fifteen        | 10-15
          10 to 15 rockets               | 10-15
          ten to fifteen rockets         | 10-15
          10-15 rockets                  | 10-15
          10–15 rockets                  | 10-15
          10 or 15 rockets               | 10-15
          two or three rockets           | 2-3
          several rockets                | 3*
          a few rockets                  | 3*
          a number of rockets            | 3*
          multiple rockets               | 3*
          a handful of rockets           | 3*
          dozens of rockets              | 24*
          scores of rockets              | 40*
          tens of rockets                | 20*
          hundreds of rockets            | 200*
          no rockets                     | none
          none                           | none
          zero rockets                   | none
          0 rockets                      | none
          not a single rocket            | none
          all 36 rockets                 | 36
          all of the 36 rockets          | 36
          every one of the 12 rockets    | 12
          exactly 7 rockets              | 7
          a total of 31 rockets          | 31
          a further two rockets          | 2
          another two rockets            | 2
          two (2) rockets                | 2
          1.5 million leaflets           | 1500000
          3 thousand leaflets            | 3000
          two hundred rockets            | 200
          two hundred and five rockets   | 205
          twenty-one rockets             | 21
          twenty one rockets             | 21
          at least a dozen rockets       | 12+
          more than a dozen rockets      | 13+
          about two dozen rockets        | ~24
          up to a dozen rockets          | <=12
          more than 1,200 rockets        | 1201+
          well over 100 rockets          | 101+
          not fewer than 4 rockets       | 4+
          between 10 and 15              | 10-15
          more than two dozen rockets    | 25+
          dozens more rockets            | 24*
          nearly two dozen rockets       | ~24
          at least one rocket            | 1+
          upward of 30 rockets           | 31+
          a minimum of 30 rockets        | 30+
          a maximum of 30 rockets        | <=30
          at least 10 to 15 rockets      | 10+
          more than several rockets      | 3+
          zero to two rockets            | 0-2
          """)
  void readsQuantities(String text, String expected) {
    QuantityMention quantity = Stages.quantity(text);
    assertThat(quantity).as(text).isNotNull();
    assertThat(line(quantity)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rockets", "over the city", "under fire", "about the attack", "the rockets", "most rockets",
        "many rockets", "half the rockets", "a rocket", "1.5 rockets", "third rocket",
            "more rockets",
        "up to the border", "around the base", ""
      })
  void readsNoQuantity(String text) {
    assertThat(Stages.quantity(text)).as(text).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"another two", "an additional two", "a further five", "an additional 3"})
  void marksWhatComesOnTop(String text) {
    QuantityMention quantity = Stages.quantity(text);
    assertThat(quantity).isNotNull();
    assertThat(quantity.additional()).isTrue();
  }

  private static String line(QuantityMention quantity) {
    Optional<Long> high =
        quantity.high().isPresent() ? Optional.of(quantity.high().getAsLong()) : Optional.empty();
    return Readings.quantity(quantity.low(), high, quantity.qualifier().name());
  }
}
