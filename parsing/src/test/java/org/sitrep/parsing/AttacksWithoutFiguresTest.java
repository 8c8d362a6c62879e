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
        "An earthquake killed 40 people in Herat on Monday.",
        "Twelve people died in floods in Derna on Monday.",
        "In the film, terrorists shoot down two airliners.",
        "In the novel, a bomb kills 40 people in Rome.",
        "Gunmen attacked a police station."
      })
  void isNotTold(String text) {
    assertThat(Readings.parse(text).attacks()).as(text).isEmpty();
  }

  /** The sides of an exchange are two attacks, also where one of them has no figures. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Israel struck Gaza on Monday. Hamas fired five rockets at Ashkelon.                         | Gaza, Ashkelon
          Israel struck Gaza on Monday, killing 12. Hamas fired five rockets at Ashkelon.             | Gaza, Ashkelon
          Ukrainian drones hit a refinery in Samara. Russian bombs killed three people in Kharkiv.    | Samara, Kharkiv
          Israel struck Gaza on Monday. Twelve people were killed.                                    | Gaza
          A bomb killed 12 people in Kyiv on Friday. On the same Friday, mortar rounds landed in Odesa and nine people were hurt. | Kyiv, Odesa
          Gunmen killed two people in Jenin. Groups of settlers attacked a car in Jenin, killing one. | Jenin
          """)
  void sidesAreToldApart(String text, String places) {
    assertThat(Readings.parse(text).attacks())
        .as(text)
        .extracting(attack -> attack.locations().get(0).name())
        .containsExactly(places.split(", "));
  }

  private static String words(Attack attack) {
    String weapons =
        attack.munitions().stream()
            .map(munition -> munition.type().code())
            .collect(Collectors.joining(", ", "[", "]"));
    return attack.locations().get(0).name() + " " + weapons;
  }
}
