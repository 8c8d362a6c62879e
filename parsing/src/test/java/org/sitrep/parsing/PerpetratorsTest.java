package org.sitrep.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who attacks, by who does what; who accuses does not. */
class PerpetratorsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ukraine accused Russia of firing ten missiles at Odesa.              | Russia
          The army accused Russian troops of firing ten shells at the village. | Russian troops
          The mayor is accusing Boko Haram of attacking the village, killing two people. | Boko Haram
          Russia fired ten missiles at Odesa, hitting a port.                  | Russia
          Russian troops shelled the village, killing two people.              | Russian troops
          Three masked gunmen attacked the village, killing two people.        | masked gunmen
          Two rockets were fired on Monday by Iran, Hezbollah and the Houthis. | Iran; Hezbollah; the Houthis
          """)
  void areThoseWhoAreToldToAttack(String text, String names) {
    assertThat(Readings.attacks(Readings.parse(text)).get(0)).as(text).endsWith("[" + names + "]");
  }
}
