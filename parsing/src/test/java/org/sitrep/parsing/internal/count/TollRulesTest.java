package org.sitrep.parsing.internal.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.parsing.Readings;

/** Figures with a topic, in sentences whose verb stands far from it. */
class TollRulesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The death toll rises to 61, of whom 23 are civilians.                       | KILLED 61, KILLED 23 CIVILIAN
          The toll climbs to 12.                                                      | KILLED 12
          The death toll in Mali from the attack that day stands at 1,139.            | KILLED 1139
          The toll of the raid rose to 12.                                            | KILLED 12
          The clinic put the number of villagers killed at 15, five of them children. | KILLED 15 (The clinic), KILLED 5 CHILD (The clinic)
          That takes the number of dead to 64.                                        | KILLED 64
          The raid brings to seven the number of drone attacks this week.             | ATTACKS 7
          The number of attacks rose to 14.                                           | ATTACKS 14
          The number of people killed has passed 150.                                 | KILLED 151+
          The toll exceeded 150.                                                      | KILLED 151+
          The dead lay in the street. Nine of the victims were queueing for bread.    | KILLED 9
          The raid followed the killing of two of its fighters.                       | KILLED 2 MILITANT
          Twenty of the ship's company were killed.                                   | KILLED 20
          Three critically wounded people died on the way.                            | KILLED 3
          28 were missing. Eleven of those killed were children.                      | MISSING 28, KILLED 11 CHILD
          6 – At noon two rockets fell on the camp.                                   | HIT 2 ROCKET
          Three people were wounded on Monday. Two others were shot dead.             | WOUNDED 3, KILLED 2
          Five advisers wounded, one of them badly.                                   | WOUNDED 5, WOUNDED 1
          """)
  void figuresOfTollsAreCounted(String text, String counts) {
    assertThat(Readings.counts(text))
        .containsExactlyInAnyOrderElementsOf(List.of(counts.split(", ")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The price of bread rises to 61.",
        "The temperature climbs to 12.",
        "The bridge that day stands at 1,139 metres.",
        "The number of villages rose to 12.",
        "The clinic put the number of beds at 15.",
        "That takes the number of clinics to 64.",
        "The raid brings to seven the number of members.",
        "The number of attacks rose.",
        "The train has passed 150 villages.",
        "The convoy exceeded 60 kilometres per hour.",
        "The sale of two of its ships is planned.",
        "Twenty of the ship's company were promoted.",
        "Eleven of those invited were children.",
        "6 – At noon the market opens."
      })
  void otherFiguresThatStandOrRiseAreNot(String text) {
    assertThat(Readings.counts(text)).isEmpty();
  }
}
