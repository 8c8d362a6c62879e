package org.sitrep.parsing.internal.attack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.parsing.Readings;

class RemarkReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Rockets were fired at the base.                                | USE ROCKET FIRED
          The group fired rockets at the base.                           | USE ROCKET FIRED
          Missiles hit the base.                                         | USE MISSILE HIT
          Drones struck the base.                                        | USE DRONE HIT
          The base was hit by missiles.                                  | USE MISSILE HIT
          Drones were shot down over the base.                           | USE DRONE INTERCEPTED
          The group launched a drone attack on the base.                 | USE DRONE FIRED
          An officer said rockets were fired at the base.                | USE ROCKET FIRED (An officer)
          An officer had at first spoken of cruise missiles.             | USE CRUISE_MISSILE (An officer) UNCONFIRMED
          An officer declined to name the type of munition.              | WITHHELD MUNITION_TYPE (An officer)
          An officer was unable to say what type of rocket was used.     | WITHHELD MUNITION_TYPE (An officer)
          The army did not say how many rockets were fired.              | WITHHELD MUNITION_COUNT (The army)
          The army gave no details on casualties.                        | WITHHELD CASUALTIES (The army)
          The army declined to comment on casualties.                    | WITHHELD CASUALTIES (The army)
          The extent of the damage is unknown.                           | UNKNOWN DAMAGE
          It was unclear what type of weapon was used.                   | UNKNOWN MUNITION_TYPE
          It was not clear how many rockets were fired.                  | UNKNOWN MUNITION_COUNT
          The number of casualties is not known.                         | UNKNOWN CASUALTIES
          """)
  void findsUsesAndSilence(String text, String expected) {
    assertThat(Readings.remarks(text)).as(text).containsExactly(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12 rockets were fired at the base.",
        "The group did not fire rockets.",
        "The group could fire rockets.",
        "The group makes rockets.",
        "The type of munition was a rocket.",
        "The army gave details of the damage."
      })
  void findsNone(String text) {
    assertThat(Readings.remarks(text)).as(text).isEmpty();
  }
}
