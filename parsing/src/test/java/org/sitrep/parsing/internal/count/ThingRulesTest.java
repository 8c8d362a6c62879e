package org.sitrep.parsing.internal.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.parsing.Readings;

/** Things by the state in which they are left. */
class ThingRulesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The raid burned four cars and left ten vehicles in flames.    | DESTROYED 4, DESTROYED 10
          The raid left nine positions in ruins.                        | DESTROYED 9
          Satellite images showed six buildings in ruins.               | DESTROYED 6
          The strike left two tankers on fire.                          | DESTROYED 2
          Rescuers spoke of 39 dead, nine people still unaccounted for. | KILLED 39 (Rescuers), MISSING 9 (Rescuers)
          The broadcaster showed three houses ablaze.                   | DAMAGED 3
          Debris broke the windows of 14 flats.                         | DAMAGED 14
          The roofs of four houses were torn off.                       | DAMAGED 4
          The blast shattered the windows of 30 homes.                  | DAMAGED 30
          Shrapnel pierced the walls of two dormitories.                | DAMAGED 2
          Hits by debris blew out the windows of nine shops.            | DAMAGED 9
          Damage: one school, six homes.                                | DAMAGED 1, DAMAGED 6
          Damage: 3 cars, 1 bus.                                        | DAMAGED 3, DAMAGED 1
          A shell came down in the yard without exploding.              | MISSED 1 ARTILLERY
          Two rockets fell on a beach.                                  | MISSED 2 ROCKET
          Twenty stalls were reduced to ash.                            | DESTROYED 20
          Two guards were killed by a missile.                          | KILLED 2, HIT 1 MISSILE
          """)
  void thingsAreCountedByWhatIsLeftOfThem(String text, String counts) {
    assertThat(Readings.counts(text))
        .containsExactlyInAnyOrderElementsOf(List.of(counts.split(", ")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He saw ten vehicles in the yard.",
        "The army has three ships in port.",
        "The army could leave nine positions in ruins.",
        "Painters cleaned the windows of 14 flats.",
        "Guards closed the doors of two shops.",
        "The roofs of four houses are red.",
        "Costs: one school, six homes.",
        "Damage: none.",
        "The windows of 14 flats face the sea.",
        "A man in flames ran out.",
        "The walls of two houses might be pierced.",
        "Twenty stalls sell ash."
      })
  void thingsThatStandAreNotCounted(String text) {
    assertThat(Readings.counts(text)).isEmpty();
  }
}
