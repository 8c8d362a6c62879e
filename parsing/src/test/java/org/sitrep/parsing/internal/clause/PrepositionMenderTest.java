package org.sitrep.parsing.internal.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.parsing.Readings;

/** What stands behind a preposition where trees hang it on the wrong word. */
class PrepositionMenderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          In the village of Kam five people were killed. | KILLED 5
          In the town of Tal Abyad 12 houses were destroyed and two people died. | DESTROYED 12, KILLED 2
          In the city of Kharkiv three people died on Monday. | KILLED 3
          In the suburb of Dahiyeh nine bodies were found. | KILLED 9
          The army shot down 13 out of 17 drones. | INTERCEPTED 13 DRONE, FIRED 17 DRONE
          Nineteen out of 23 drones were stopped. | INTERCEPTED 19 DRONE, FIRED 23 DRONE
          One of the injured later died in hospital, bringing the total to eight. | KILLED 1, KILLED 8
          The strike resulted in the deaths of 62 men and destruction of at least five vehicles. | KILLED 62 MAN, DESTROYED 5+
          The Verbena was hit on June 13 in the Gulf of Aden by two cruise missiles, which set off fires. | HIT 2 CRUISE_MISSILE
          """)
  void readsWhatTheTreeMisplaced(String text, String counts) {
    assertThat(Readings.counts(text))
        .containsExactlyInAnyOrderElementsOf(List.of(counts.split(", ")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In the village of Kam five people were singing.",
        "In the town of Tal Abyad 12 houses were painted.",
        "The officer confirmed that contact with five outposts had been lost.",
        "The army pulled 13 out of 17 lorries.",
        "The talks led to the end of 62 disputes and the opening of five roads.",
        "A sale brought the total to eight.",
        "The Verbena was seen on June 13 in the Gulf of Aden by two fishermen."
      })
  void findsNothingInWhatOnlyLooksAlike(String text) {
    assertThat(Readings.counts(text)).isEmpty();
  }
}
