package org.sitrep.parsing.internal.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.model.Munition;
import org.sitrep.model.Quantity;
import org.sitrep.parsing.Readings;

/** The munitions of an attack: those fired, intercepted and hit, as far as nobody disputes it. */
class MunitionTallyTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          Rebels fired 15 rockets; 13 were shot down and two hit the base.                         | 15 13 2
          Rebels fired 15 rockets, police said. Rebels fired 10 rockets, the army said.            | - - -
          The army said 18 drones were fired. Rebels said 20 drones hit the base.                  | 18 - 20
          The army claims that it shot down eleven drones of ours. We sent one.                    | - 11 -
          The army said rebels fired eight mortar rounds. Observers counted 13 impacts on the base. | - - 13
          A raid killed two men in Bamako. Two drones were fired at Gao. In Kidal the army shot down 16 drones. | - 16 -
          """)
  void holdsWhatIsAgreed(String text, String numbers) {
    Munition munition = Readings.parse(text).attacks().get(0).munitions().get(0);
    assertThat(number(munition.fired()) + number(munition.intercepted()) + number(munition.hit()))
        .as(text)
        .isEqualTo(numbers + " ");
  }

  private static String number(Optional<Quantity> quantity) {
    return quantity.map(it -> Long.toString(it.low())).orElse("-") + " ";
  }
}
