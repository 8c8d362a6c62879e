package org.sitrep.parsing.internal.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.parsing.Readings;

/** What is counted where trees hang it on the wrong word. */
class CountedMenderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2x civ killed, 9x civ wounded incl 3x children. | KILLED 2 CIVILIAN, WOUNDED 9 CIVILIAN, WOUNDED 3 CHILD
          4 x villagers killed, 11 abducted (incl 6 women). | KILLED 4, CAPTURED 11, CAPTURED 6 WOMAN
          1x ALP KIA, 2x INS KIA. | KILLED 1, KILLED 2
          Thirty people were wounded, nine of them critically, and the clinic, where they lie, has run out of sutures. | WOUNDED 30, WOUNDED 9
          Two missiles were fired at our aircraft in that area, and both missed. | FIRED 2 MISSILE, MISSED ALL 2..2 MISSILE
          The fighting lasted three hours and a girl in a nearby camp was wounded by a bullet. | WOUNDED 1 CHILD
          Rebels shelled the town and three people in a bus were hurt. | WOUNDED 3
          The blast damaged a school and a teacher in the yard was killed. | KILLED 1
          The army intercepted a missile and two drones near Najran. | INTERCEPTED 1 MISSILE, INTERCEPTED 2 DRONE
          The blast killed a nurse and three hospital guards. | KILLED 1 MEDIC, KILLED 3
          The dead were two Indians and a Pakistani. | KILLED 2, KILLED 1
          There were no injuries or damage reported by the ships. | WOUNDED none
          On Friday at least 20 shells, fired from the direction of the front to the north, fell around the airport. | FIRED 20+ ARTILLERY, HIT 20+ ARTILLERY
          Two shells were fired, and both fell in the sea. | FIRED 2 ARTILLERY, MISSED ALL 2..2 ARTILLERY
          Of these 33 were intercepted and 57 fell in open ground. | INTERCEPTED 33 UNSPECIFIED, MISSED 57 UNSPECIFIED
          Twelve bombs fell 400 metres outside the perimeter. | MISSED 12 BOMB
          """)
  void countsWhatTheTreeMisplaced(String text, String counts) {
    assertThat(Readings.counts(text))
        .containsExactlyInAnyOrderElementsOf(List.of(counts.split(", ")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The town has 3 x schools.",
        "Three guards were invited, and both came.",
        "Two ships were in the bay, and both left.",
        "The mayor visited the town and three people in a bus were glad.",
        "The talks lasted three hours and a girl in the hall was bored.",
        "The winners were two Indians and a Pakistani.",
        "No injuries could be reported by the ships.",
        "On Friday at least 20 men, tired from the march, fell asleep.",
        "The guests (incl 6 women) left.",
        "Thirty people were fed, nine of them badly, and the camp has run out of bread.",
        "Of these 33 were at home.",
        "The army has a missile and two drone units.",
        "The rebels carried out a bomb and gun attack.",
        "Both sides came to the talks."
      })
  void countsNothingElse(String text) {
    assertThat(Readings.counts(text)).isEmpty();
  }
}
