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
          Drones were shot down over the base.                           | USE DRONE INTERCEPTED
          An officer said rockets were fired at the base.                | USE ROCKET FIRED (An officer)
          It was unclear what type of weapon was used.                   | UNKNOWN MUNITION_TYPE
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
