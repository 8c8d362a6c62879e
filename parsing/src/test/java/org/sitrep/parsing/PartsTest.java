package org.sitrep.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.model.Claim;
import org.sitrep.model.Count;
import org.sitrep.model.Subject;

/** Of which wholes figures are parts, which are no totals, and of which nation people are. */
class PartsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Shells killed four American and two Iraqi soldiers.          | KILLED 4 MILITARY; KILLED 2 MILITARY
          Four American and two Iraqi soldiers were killed.            | KILLED 4 MILITARY; KILLED 2 MILITARY
          Police said three Syrian and five Lebanese civilians died.   | KILLED 3 CIVILIAN (Police); KILLED 5 CIVILIAN (Police)
          Six male and four female students were wounded.              | WOUNDED 6; WOUNDED 4
          Shells killed two and wounded three Iraqi soldiers.          | KILLED 2; WOUNDED 3 MILITARY
          Shells killed two soldiers and wounded three Iraqi soldiers. | KILLED 2 MILITARY; WOUNDED 3 MILITARY
          None of the four American and Iraqi soldiers was killed.     | KILLED none MILITARY
          """)
  void numbersShareANoun(String text, String counts) {
    assertThat(String.join("; ", Readings.counts(text))).as(text).isEqualTo(counts);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A bomb killed 15 people, including three children.                   | 15; 3 of 15
          Of the 15 dead, 12 are women and three are men.                      | 15; 12 of 15; 3 of 15
          The raid left 15 dead. Two of the dead were women.                   | 15; 2 of 15
          The raid left 15 dead, police said. Two of the dead were women, the mayor said. | 15; 2
          The raid left 15 dead and nine wounded. Two of the wounded were women. | 15; 9; 2 of 9
          Overnight 34 drones were destroyed: 20 over Kursk region, 14 over Belgorod region. | 34; 20 of 34; 14 of 34
          The army destroyed and intercepted 34 drones:\\n- 20 over Kursk region;\\n- 14 over Belgorod region. | 34; 20 of 34; 14 of 34
          The army attacked with:\\n- four missiles;\\n- 36 drones.            | 4; 36
          A bomb killed three women and two children.                          | 3; 2
          """)
  void findTheirWholes(String text, String expected) {
    Map<String, String> numbers = new HashMap<>();
    texts(text, claim -> numbers.merge(claim.id(), low(claim), (one, other) -> one));
    assertThat(
            texts(
                text,
                claim ->
                    low(claim)
                        + claim.partOf().stream()
                            .map(whole -> " of " + numbers.get(whole))
                            .collect(Collectors.joining())))
        .as(text)
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          India's army said one of its soldiers was killed.            | 1
          The army said one of the soldiers was killed.                | some 1
          The minister put the number of dead at 46, all of them civilians. | 46; 46
          The minister put the number of dead at 46, most of them civilians. | 46
          Three people were being treated in hospital after the strike.      | some 3
          The strike wounded three people in the town.                 | 3
          The army said two Americans were killed in the strike.       | 2
          A spokesman said that 17 bodies had been identified.         | some 17
          Volunteers had taken 65 people to hospital in Garissa.        | some 65
          Volunteers said 65 people were taken to hospital in Garissa. | 65
          In Negombo alone 93 people died, a priest said.              | some 93
          In Negombo 93 people died, a priest said.                    | 93
          Our losses at the front are four killed and 16 wounded.      | some 4; some 16
          The losses of our army amount to four killed and 16 wounded. | some 4; some 16
          The army said our shells left four killed and 16 wounded.    | 4; 16
          Three soldiers died on the spot when a device went off.      | some 3
          Three soldiers died when a device went off.                  | 3
          A shopkeeper said he had moved eight dead bodies from the mosque. | some 8
          The blast left eight bodies in the mosque.                   | 8
          A mortuary attendant said five bodies have come in.          | some 5
          One person has died of wounds on arrival at a hospital.      | some 1
          Two people died at the hospital in Gao.                      | some 2
          Two people were killed in a strike on a hospital.            | 2
          The hospital has admitted 27 of the wounded, and three have since died. | some 27; some 3
          Israel's figure for its own side is 24 dead.                 | some 24
          The army said all three missiles aimed at Riyadh were shot down. | some 3
          The army said all four drones that targeted the base were shot down. | some 4
          The army said all three missiles were shot down.             | 3
          """)
  void areTotalsOrSome(String text, String expected) {
    assertThat(texts(text, claim -> (count(claim).partial() ? "some " : "") + low(claim)))
        .as(text)
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Pakistani fire killed four Indian soldiers.                  | IN 4
          Two Americans were killed in the strike.                     | US 2
          The strike left 17 American dead.                            | US 17
          India's army said two of its soldiers were killed.           | IN 2
          India's army said its jets had killed two soldiers.          | 2
          India's army said it had killed two Pakistani soldiers.      | PK 2
          The strike killed two Afghan and Pakistani traders.          | 2
          A Ukrainian drone killed two people.                         | 2
          """)
  void areOfNations(String text, String expected) {
    assertThat(
            texts(
                text,
                claim ->
                    count(claim).subject().flatMap(Subject::nation).map(it -> it + " ").orElse("")
                        + low(claim)))
        .as(text)
        .isEqualTo(expected);
  }

  private static String texts(String text, Function<Claim, String> wanted) {
    return Readings.parse(text.replace("\\n", "\n")).attacks().stream()
        .flatMap(attack -> attack.claims().stream())
        .filter(claim -> claim.assertion() instanceof Count)
        .map(wanted)
        .collect(Collectors.joining("; "));
  }

  private static Count count(Claim claim) {
    return (Count) claim.assertion();
  }

  private static String low(Claim claim) {
    return Long.toString(count(claim).quantity().low());
  }
}
