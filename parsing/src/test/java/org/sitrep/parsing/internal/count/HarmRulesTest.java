package org.sitrep.parsing.internal.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.parsing.Readings;

/** Where the hurt and the dead are told by what is done with them, and where they are not. */
class HarmRulesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Three sailors were hurt, two critically.                                   | WOUNDED 3 MILITARY, WOUNDED 2
          Six guards were injured, four of them seriously and two slightly.         | WOUNDED 6, WOUNDED 4, WOUNDED 2
          Nine people were wounded, three of them in critical condition.            | WOUNDED 9, WOUNDED 3
          Four people are in intensive care.                                        | WOUNDED 4
          Two people were rushed to a hospital in the town.                         | WOUNDED 2
          Eleven others were still being treated on Friday.                         | WOUNDED 11
          Four people were in hospital, one with burns.                             | WOUNDED 4, WOUNDED 1
          Two policemen were shot in the legs.                                      | WOUNDED 2 POLICE
          A guard was hit in the shoulder.                                          | WOUNDED 1
          Five miners had been brought in dead.                                     | KILLED 5
          Three of the crew remained unaccounted for.                               | MISSING 3
          Two crew members unaccounted for.                                         | MISSING 2
          Among the 41 people brought in with injuries were six children.           | WOUNDED 41, WOUNDED 6 CHILD
          Two soldiers were wounded, as well as a girl of 10.                       | WOUNDED 2 MILITARY, WOUNDED 1 CHILD
          One of the wounded died on the way.                                       | KILLED 1
          Six people died and 71 were hurt. All of the dead were traders.           | KILLED 6, WOUNDED 71, KILLED 6
          The toll has gone up to five.                                             | KILLED 5
          Hits by 27 drones were recorded.                                          | HIT 27 DRONE
          That night 69 drones were shot down or jammed.                            | INTERCEPTED 69 DRONE
          A blast hit the post, leaving four people with wounds.                    | WOUNDED 4
          A rocket came down near the fence without hurting anyone.                 | MISSED 1 ROCKET, WOUNDED none
          A drone hit a depot without causing casualties.                           | HIT 1 DRONE, KILLED none, WOUNDED none
          Three buses were burnt out.                                               | DESTROYED 3
          The air defence has shot down or jammed 94 drones.                        | INTERCEPTED 94 DRONE
          The blast went off without causing any loss of life.                      | KILLED none
          Eleven houses show damage.                                                | DAMAGED 11
          1 X SOLDIER KIA, 2 X SOLDIERS WIA, 1 X INTERPRETER WIA.                   | KILLED 1 MILITARY, WOUNDED 2 MILITARY, WOUNDED 1
          Twelve people were wounded, two of them fatally. | WOUNDED 12, KILLED 2
          Three soldiers were hurt, two fatally. | WOUNDED 3 MILITARY, KILLED 2
          A gunman was fatally wounded by police. | KILLED 1 MILITANT
          Guards fatally shot two attackers. | KILLED 2 MILITANT
          Nine people were taken to a clinic. Five did not survive. | WOUNDED 9, KILLED 5
          Two of the men did not pull through. | KILLED 2 MAN
          Nine soldiers paid with their lives. | KILLED 9 MILITARY
          The army admitted the loss of 12 soldiers in the fighting. | KILLED 12 MILITARY (The army)
          The navy mourned the loss of two of its sailors. | KILLED 2 MILITARY
          A shell hit a house, killing a family of five. | HIT 1 ARTILLERY, KILLED 5
          A crew of three was abducted. | CAPTURED 3
          The bombing killed 23, most of them women, and wounded about 40. | KILLED 23, WOUNDED ~40
          Eleven rockets fell on the capital, two of them near the hospital. | HIT 11 ROCKET, HIT 2 ROCKET
          Dead: 12. | KILLED 12
          Those killed included six women. | KILLED 6 WOMAN
          Among those killed were six women and a baby. | KILLED 6 WOMAN, KILLED 1 CHILD
          Among the bodies were those of two men and four women. | KILLED 2 MAN, KILLED 4 WOMAN
          A woman and two boys were among 14 people killed. | KILLED 14, KILLED 1 WOMAN, KILLED 2 CHILD
          Among the civilians killed was a girl of 17. | KILLED 1 CHILD
          One soldier suffered a light cut from glass. | WOUNDED 1 MILITARY
          Friendly side: 05 dead and 13 wounded. | KILLED 5, WOUNDED 13
          The army killed 07 terrorists and destroyed 02 vehicles. | KILLED 7 MILITANT, DESTROYED 2
          A three-rocket salvo hit the base on Monday. | FIRED 3 ROCKET
          Twenty-odd rockets were fired at the base. | FIRED ~20 ROCKET
          ~30 rockets were fired at the base. | FIRED ~30 ROCKET
          Two people died and seven were hurt, one of them a child. | KILLED 2, WOUNDED 7, WOUNDED 1
          """)
  void theHurtAreCountedByWhatIsDoneWithThem(String text, String counts) {
    assertThat(Readings.counts(text))
        .containsExactlyInAnyOrderElementsOf(List.of(counts.split(", ")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Three ships arrived, one critically late.",
        "Six guards were armed, two heavily.",
        "The ministers are in excellent condition, and four were in high spirits.",
        "Two ambulances rushed to a hospital in the town.",
        "Eleven people were treated for shock.",
        "Two reporters visited the hospital.",
        "Two policemen carried rifles in their hands.",
        "The attackers shot in the air.",
        "Five miners came home.",
        "Three of the crew remained on board.",
        "A third of them were children.",
        "A drone fired at a car.",
        "The army could not enter without hurting anyone.",
        "A blast hit the post, leaving four people with nothing.",
        "No body was found.",
        "The raid killed 14 head of cattle.",
        "The air force struck 85 targets.",
        "One such attack was in March.",
        "A total of 12 staff were at work, as well as a guard.",
        "Guards fatally misjudged two warnings.",
        "Five survived the crash.",
        "It was not clear whether five would survive.",
        "Two missiles did not survive the storm.",
        "The company announced the loss of 12 jobs.",
        "The team mourned the loss of two games.",
        "The loss of 40 days cost the army the war.",
        "A family of five fled the fighting.",
        "A crew of 12 was rescued.",
        "A family of six was buried in Gao.",
        "A group of five was seen near the base.",
        "Those invited included six women.",
        "Among those who fled were six women.",
        "Dead end: 12",
        "Call 05 guards.",
        "Ring 112 or 05 for help.",
        "Among the civilians trained was a girl of 17.",
        "The town suffered a power cut."
      })
  void otherWordsOfTheKindCountNobody(String text) {
    assertThat(Readings.counts(text)).isEmpty();
  }
}
