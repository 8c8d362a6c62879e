package org.sitrep.parsing.internal.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.parsing.Readings;

/** Those who were taken, and those who only went or were brought. */
class CaptureRulesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Gunmen took 12 prisoners.                               | CAPTURED 12
          The rebels took four hostages.                          | CAPTURED 4
          They hold 12 prisoners and nine hostages.               | CAPTURED 12, CAPTURED 9
          The enemy lost 40 men and 12 prisoners.                 | KILLED 40 MAN, CAPTURED 12
          81 soldiers killed; 12 prisoners; seven cars destroyed. | KILLED 81 MILITARY, CAPTURED 12, DESTROYED 7
          66 killed, over 20 hostages.                            | KILLED 66, CAPTURED 21+
          24 travellers were taken from three buses.              | CAPTURED 24
          Two of its workers were taken from the camp.            | CAPTURED 2
          Gunmen took six teachers from their homes.              | CAPTURED 6
          Nine women were led away.                               | CAPTURED 9 WOMAN
          Its men walked away with five prisoners.                | CAPTURED 5
          12 hostages are being held in the bush.                 | CAPTURED 12
          The force took several insurgents into custody.         | CAPTURED 3* MILITANT
          Gunmen took a dozen villagers hostage.                  | CAPTURED 12
          Police put 12 men under arrest.                         | CAPTURED 12 MAN
          The strike put four tanks out of action.                | DAMAGED 4
          """)
  void captivesAreCounted(String text, String counts) {
    assertThat(Readings.counts(text))
        .containsExactlyInAnyOrderElementsOf(List.of(counts.split(", ")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The guards fed 12 prisoners.",
        "Gunmen took 12 soldiers to a camp in the forest.",
        "The army put 12 soldiers under his command.",
        "The two sides swapped 12 prisoners.",
        "Gunmen could take 12 prisoners.",
        "Two people were taken from the scene to a bridge.",
        "The prison has 400 inmates.",
        "Two tourists were taken with the sights.",
        "Twelve men took buses from the town.",
        "Six teachers took leave from the school.",
        "The minister met nine former hostages.",
        "They took two days.",
        "The rebels took four villages.",
        "Nine buses were taken from the depot."
      })
  void othersAreNot(String text) {
    assertThat(Readings.counts(text)).isEmpty();
  }
}
