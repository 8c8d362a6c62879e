package org.sitrep.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.model.Attack;

/** News of an attack of which nothing is counted. */
class AttacksWithoutFiguresTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Gunmen attacked a police station in Mosul.                      | Mosul []
          Gunmen attacked a police station in Mosul with drones.          | Mosul [DRONE]
          Gunmen attacked a police station in Mosul with drone bombs.     | Mosul [BOMB, DRONE]
          Suicide drones targeted a base in Erbil. Casualties unknown.    | Erbil [DRONE]
          Rebels dropped an IED by drone on an outpost in Kidal.          | Kidal [IED, DRONE]
          Artillery rockets struck a village in Kherson.                  | Kherson [ROCKET]
          """)
  void isTold(String text, String expected) {
    assertThat(Readings.parse(text).attacks())
        .as(text)
        .singleElement()
        .extracting(AttacksWithoutFiguresTest::words)
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Gunmen did not attack a police station in Mosul.",
        "The army may attack a base in Mosul with drones.",
        "Critics attacked the minister in Kyiv over the reform.",
        "Prices hit a record in Moscow.",
        "The flood struck Derna in Libya.",
        "The president launched a missile programme in Pyongyang.",
        "Gunmen attacked a police station."
      })
  void isNotTold(String text) {
    assertThat(Readings.parse(text).attacks()).as(text).isEmpty();
  }

  private static String words(Attack attack) {
    String weapons =
        attack.munitions().stream()
            .map(munition -> munition.type().code())
            .collect(Collectors.joining(", ", "[", "]"));
    return attack.locations().get(0).name() + " " + weapons;
  }
}
