package org.sitrep.parsing.internal.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.parsing.Readings;

/** Sentences whose predicate, or what stands beside it, trees have in the wrong place. */
class PredicateMenderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Killed were a teacher, two nurses and a driver.                  | KILLED 1, KILLED 2 MEDIC, KILLED 1
          Wounded in the attack were five soldiers and a medic.            | WOUNDED 5 MILITARY, WOUNDED 1 MEDIC
          Also wounded were two women.                                     | WOUNDED 2 WOMAN
          Israeli strike in Gaza kills 11, including 4 children            | KILLED 11, KILLED 4 CHILD
          Blast toll rises to 40                                           | KILLED 40
          One of the drones that crossed the Prut hit a fuel depot.        | HIT 1 DRONE
          The rocket, which nobody had seen at night, wounded two men.     | WOUNDED 2 MAN
          Rebels killed four soldiers and wounded six more.                | KILLED 4 MILITARY, WOUNDED 6 MILITARY
          Twelve people were killed, and nine more died in hospital.       | KILLED 12, KILLED 9
          Gunfire killed two more and injured a third.                     | KILLED 2, WOUNDED 1
          Two ships were sunk and a third damaged.                         | DESTROYED 2, DAMAGED 1
          Seven dead, dozens hurt in Mogadishu car bombing                 | KILLED 7, WOUNDED 24*
          The dead numbered 14.                                            | KILLED 14
          The mayor put the dead at 14 and the injured at 30.              | KILLED 14 (The mayor), WOUNDED 30 (The mayor)
          The toll, a hospital official said, was 14.                      | KILLED 14 (a hospital official)
          The army on Friday raised to 29 the number of soldiers and volunteers killed in an assault. | KILLED 29 (The army)
          Two more missiles splashed into the sea near the vessel, said the navy. | MISSED 2 MISSILE (the navy)
          Three of the drones that were not intercepted disappeared from radar, he said. | MISSED 3 DRONE
          Among the dead, it said, were three nurses. | KILLED 3 MEDIC
          A woman was among those killed. | KILLED 1 WOMAN
          Two women were among the people killed. | KILLED 2 WOMAN
          Ten children were among those killed since Monday. | KILLED 10 CHILD
          The driver and two guards were among those hurt in the blast. | WOUNDED 2
          """)
  void readsWhatTheTreeMisplaced(String text, String counts) {
    assertThat(Readings.counts(text))
        .containsExactlyInAnyOrderElementsOf(List.of(counts.split(", ")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Killed in the war, he was a teacher.",
        "Wounded pride was a driver of two wars.",
        "Iran's kills 11",
        "Israeli strike on Gaza leaves 12 questions",
        "The man who led them helped 12 people.",
        "The mayor, who spoke to three reporters, counted nine cars.",
        "Rebels fought six more battles.",
        "The army needs six more.",
        "Two more meetings are planned.",
        "Seven good, dozens bad in the Mogadishu car trade",
        "The guards numbered 14.",
        "The army raised to 29 the number of soldiers and guards paid.",
        "The number of dead, he said, could reach 14.",
        "The officials, two aides said, met 12 people.",
        "Two more ministers resigned on Friday, said the navy.",
        "Two shots fired in the air, said the navy.",
        "Among the guests, it said, were three nurses.",
        "A woman was among those invited.",
        "Ten children were among those who sang.",
        "Two women were among the people fed."
      })
  void findsNothingInWhatOnlyLooksAlike(String text) {
    assertThat(Readings.counts(text)).isEmpty();
  }
}
