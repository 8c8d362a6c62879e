package org.sitrep.parsing.internal.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.parsing.Readings;

/** Verbs of the present that trees have for nouns. */
class PresentMenderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The governor reckons that 62 people died in the attack. | KILLED 62 (The governor)
          The army believes that the strike killed 28 people.     | KILLED 28 (The army)
          The relief network counts 71 dead.                      | KILLED 71 (The relief network)
          The network, which sent a team, counts 71 dead.         | KILLED 71 (The network)
          The mayor speaks of 19 wounded.                         | WOUNDED 19 (The mayor)
          The police chief talks of 12 dead.                      | KILLED 12 (The police chief)
          A police report seen by AFP speaks of 19 wounded.       | WOUNDED 19 (A police report)
          The hospital lists 14 dead.                             | KILLED 14 (The hospital)
          The ministry reports 27 dead.                           | KILLED 27 (The ministry)
          The toll from the raid stands at 12.                    | KILLED 12
          """)
  void readsThemAsVerbs(String text, String counts) {
    assertThat(Readings.counts(text)).isEqualTo(List.of(counts.split(", ")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          In police reports 12 people are said to have died.        | KILLED 12 (police)
          Talks of two hours ended. The raid killed 12 people.      | KILLED 12
          The police counts differ, but 12 people died.             | KILLED 12
          After the talks 12 soldiers were killed.                  | KILLED 12 MILITARY
          """)
  void leavesNouns(String text, String counts) {
    assertThat(Readings.counts(text)).isEqualTo(List.of(counts.split(", ")));
  }
}
