package org.sitrep.parsing.internal.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.parsing.Readings;

/** Numbers whose verb is left out, because it was said of others before. */
class EchoRulesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Two guards were killed, as was a driver.                          | KILLED 2, KILLED 1
          Two guards were killed on Monday. So were three soldiers.         | KILLED 2, KILLED 3 MILITARY
          Nine people died, and so did two of the attackers.                | KILLED 9, KILLED 2 MILITANT
          He was wounded by shrapnel, as were four of his neighbours.       | WOUNDED 4
          Two missiles were intercepted, as were three drones.              | INTERCEPTED 2 MISSILE, INTERCEPTED 3 DRONE
          Three houses were destroyed, as was one bus.                      | DESTROYED 3, DESTROYED 1
          Eleven villagers were abducted, as were two teachers.             | CAPTURED 11, CAPTURED 2
          Six policemen perished; so did thirty of the hotel's guards.      | KILLED 6 POLICE, KILLED 30
          Five policemen were hurt, as were two women and a child.          | WOUNDED 5 POLICE, WOUNDED 2 WOMAN, WOUNDED 1 CHILD
          Rebels fired 12 rockets at Kobe and nine at Basra.                | FIRED 12 ROCKET, FIRED 9 ROCKET
          Two people died in Odesa, one in Izmail and one in Reni.          | KILLED 2, KILLED 1, KILLED 1
          The army shot down 12 drones over Kursk and nine over Oryol.      | INTERCEPTED 12 DRONE, INTERCEPTED 9 DRONE
          Six people were wounded in Tal Abyad and eleven in Raqqa.         | WOUNDED 6, WOUNDED 11
          Police listed 15 dead at the bar and 63 at the rugby ground.      | KILLED 15 (Police), KILLED 63 (Police)
          Two shells fell on the camp and four on the school.               | HIT 2 ARTILLERY, HIT 4 ARTILLERY
          Four houses were destroyed in Kobe and seven in Gao.              | DESTROYED 4, DESTROYED 7
          Six strikes were carried out in Kobe and two in Gao.              | ATTACKS 6, ATTACKS 2
          The rebels killed four men in Kobe and three in the next village. | KILLED 4 MAN, KILLED 3 MAN
          Drones were shot down over Bryansk (three), Kursk (12) and Oryol (one). | INTERCEPTED 3 DRONE, INTERCEPTED 12 DRONE, INTERCEPTED 1 DRONE
          The navy listed drones shot down over Bryansk (three) and Kaluga (one). | INTERCEPTED 3 DRONE (The navy), INTERCEPTED 1 DRONE (The navy)
          Nine drones were shot down over Bryansk (seven) and Kaluga (two). | INTERCEPTED 9 DRONE, INTERCEPTED 7 DRONE, INTERCEPTED 2 DRONE
          The army shot down drones over Kursk (12) and Oryol (nine). | INTERCEPTED 12 DRONE, INTERCEPTED 9 DRONE
          In Odesa, two people were killed; in Izmail, four. | KILLED 2, KILLED 4
          In the south, crews destroyed 14 drones; in the east, nine. | INTERCEPTED 14 DRONE, INTERCEPTED 9 DRONE
          Two shells fell on the camp and four on a field. | HIT 2 ARTILLERY, MISSED 4 ARTILLERY
          Mortar shells — 23 of them, by one tally — crashed into the city. | HIT 23 MORTAR
          Villagers, 12 of them, were abducted on the road. | CAPTURED 12
          """)
  void whatIsSaidOfOthersHolds(String text, String counts) {
    assertThat(Readings.counts(text))
        .containsExactlyInAnyOrderElementsOf(List.of(counts.split(", ")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The mayor was there, as were two reporters.",
        "Two guards were armed, as was a driver.",
        "The army could have been hit, as could three villages.",
        "Two ships were anchored in the bay, as were three tugs.",
        "The minister spoke, as did two of his aides.",
        "Three soldiers may have been killed, as may two guards.",
        "The rebels left, so did two of the guards.",
        "The guards were fed, and so were 12 prisoners.",
        "Fighting went on, as was usual in two of the districts.",
        "So were two reporters.",
        "The talks began on Monday, and four on Tuesday.",
        "The commander was born in Kobe and lived 12 years in Gao.",
        "Two clerks work in Kobe and nine in Gao.",
        "The army has 40 guns at Kobe and nine at Gao.",
        "Rebels could fire 12 rockets at Kobe and nine at Basra.",
        "Drones were seen over Bryansk (three) and Kursk (12).",
        "Shops were shut in Bryansk (three) and Kursk (12).",
        "Drones were shot down over Bryansk (Russia).",
        "Drones were shot down over Bryansk, according to Omar (12).",
        "Elections were held in Gao (12 seats) and Kidal (three).",
        "Drones may have been shot down over Kursk (12) and Oryol (nine).",
        "In the south there are 14 schools; in the east, nine.",
        "Villagers, 12 of them, were seen on the road.",
        "Mortar shells, 23 of them, lay in the yard."
      })
  void nothingIsRepeatedWhereNothingWasCounted(String text) {
    assertThat(Readings.counts(text)).isEmpty();
  }
}
