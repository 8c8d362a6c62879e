package org.sitrep.parsing.internal.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.model.Count;
import org.sitrep.parsing.Readings;

class UnnumberedCountsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A drone was launched at Basra. The drone was shot down. | FIRED 1 DRONE, INTERCEPTED 1 DRONE
          Rebels fired a rocket at Basra. The army destroyed the rocket before it hit the city. | FIRED 1 ROCKET, INTERCEPTED 1 ROCKET
          A missile was fired at Basra. Nobody was hurt, as the missile was intercepted. | FIRED 1 MISSILE, WOUNDED none, INTERCEPTED 1 MISSILE
          Rebels fired a missile. The missile was intercepted, the mayor said. | FIRED 1 MISSILE, INTERCEPTED 1 MISSILE (the mayor)
          """)
  void theOneThatWasFiredIsMeant(String text, String counts) {
    assertThat(counts(text)).containsExactlyInAnyOrderElementsOf(List.of(counts.split(", ")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Three drones were launched at Basra. The drone over the city was shot down.",
        "Two drones were launched at Basra. The drones were shot down.",
        "A drone was launched at Basra. The missile was shot down.",
        "A missile was fired at Basra. The missile was not intercepted.",
        "A missile was fired at Basra. Officials said they failed to intercept the missile.",
        "A missile was fired at Basra. The missile may have been intercepted.",
        "A missile was fired at Basra. The missile destroyed a house.",
        "The drone was shot down."
      })
  void noOtherIs(String text) {
    assertThat(counts(text)).noneMatch(count -> count.startsWith("INTERCEPTED"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          No women or children were injured.              | WOUNDED none
          No women, soldiers or children were injured.    | WOUNDED none
          No soldiers were hurt, but children were killed. | WOUNDED none MILITARY, KILLED PLURAL 2.. CHILD
          """)
  void noneOfManyIsNoneOfEach(String text, String counts) {
    assertThat(counts(text)).containsExactlyInAnyOrderElementsOf(List.of(counts.split(", ")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The mayor was killed along with two guards.             | KILLED 2, KILLED 1
          Soldiers detained the leader along with three insurgents. | CAPTURED 3 MILITANT, CAPTURED 1
          Police detained him along with several fighters.        | CAPTURED 3* MILITANT
          Police did not detain the leader along with two fighters. | ''
          The mayor met the envoy along with two aides.           | ''
          The gunman opened fire along with two accomplices.      | ''
          The army captured the town along with 12 tanks.         | ''
          """)
  void thoseBesideOneShareWhatBefellHim(String text, String counts) {
    assertThat(counts(text))
        .containsExactlyInAnyOrderElementsOf(
            counts.isEmpty() ? List.of() : List.of(counts.split(", ")));
  }

  /** Those told of singly among them. */
  private static List<String> counts(String text) {
    return Readings.lines(Readings.parse(text), Count.class);
  }
}
