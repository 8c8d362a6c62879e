package org.sitrep.parsing.internal.responsibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.model.Report;
import org.sitrep.parsing.Readings;

class ResponsibilityReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The mayor blamed the Northern Front within hours. | BLAMED the Northern Front (The mayor)
          The Houthis laid claim to the attack. | CLAIMED The Houthis (The Houthis)
          The Northern Front issued a statement claiming the attack. | CLAIMED The Northern Front (The Northern Front)
          The Northern Front let it be known that it had played no part. | DENIED The Northern Front (The Northern Front)
          The Northern Front rejected any insinuation that it knew of the attack. | DENIED The Northern Front (The Northern Front)
          The Northern Front said it had bombed no town that day. | DENIED The Northern Front (The Northern Front)
          The Northern Front's leader said that his fighters were behind the raid. | CLAIMED Northern Front (Northern Front)
          Nobody has admitted it. | UNCLAIMED
          There was no claim for the rockets. | UNCLAIMED
          A bomb went off, an attack claimed by an urban unit of the Northern Front. | CLAIMED urban unit of the Northern Front (urban unit of the Northern Front)
          A spokesman for the Front denied that his group was involved.     | DENIED Front (Front)
          A spokesman for the Front denied that his fighters shelled the village. | DENIED Front (Front)
          The Northern Front said it had struck the depot, but denied that it had killed civilians. | CLAIMED The Northern Front (The Northern Front)
          The mayor blamed the Northern Front in Mali.                      | BLAMED the Northern Front (The mayor)
          Presumed rebels attacked the village.                             | BLAMED rebels
          The Northern Front claimed responsibility for the attack.        | CLAIMED The Northern Front (The Northern Front)
          The Northern Front took responsibility for the attack.           | CLAIMED The Northern Front (The Northern Front)
          The Northern Front has claimed the attack.                       | CLAIMED The Northern Front (The Northern Front)
          The attack was claimed by the Northern Front.                    | CLAIMED the Northern Front (the Northern Front)
          Responsibility was claimed by the Northern Front.                | CLAIMED the Northern Front (the Northern Front)
          The attack, claimed by the Northern Front, killed two soldiers.  | CLAIMED the Northern Front (the Northern Front)
          The Northern Front denied involvement in the attack.             | DENIED The Northern Front (The Northern Front)
          The Northern Front denied carrying out the attack.               | DENIED The Northern Front (The Northern Front)
          The Northern Front denied any role in the strike.                | DENIED The Northern Front (The Northern Front)
          The Northern Front rejected the accusation.                      | DENIED The Northern Front (The Northern Front)
          The army said the Northern Front was responsible.                | BLAMED the Northern Front (The army)
          The army holds the Northern Front responsible.                   | BLAMED the Northern Front (The army)
          The army blamed the Northern Front for the attack.               | BLAMED the Northern Front (The army)
          The army blamed the attack on the Northern Front.                | BLAMED the Northern Front (The army)
          The attack was blamed on the Northern Front.                     | BLAMED the Northern Front
          The army accused the Northern Front of firing the rockets.       | BLAMED the Northern Front (The army)
          The army attributed the attack to the Northern Front.            | BLAMED the Northern Front (The army)
          The attack, which the army blamed on the Northern Front, failed. | BLAMED the Northern Front (the army)
          No one has claimed responsibility for the attack.                | UNCLAIMED
          No group claimed the attack.                                     | UNCLAIMED
          Nobody has claimed responsibility.                               | UNCLAIMED
          There was no immediate claim of responsibility.                  | UNCLAIMED
          The attack has not been claimed.                                 | UNCLAIMED
          The attack was not immediately claimed.                          | UNCLAIMED
          No one took responsibility for the attack.                       | UNCLAIMED
          Responsibility for the attack has not been claimed.              | UNCLAIMED
          The Northern Front said it fired 12 rockets at the base.         | CLAIMED The Northern Front (The Northern Front)
          The Northern Front took the credit for the day.                  | CLAIMED The Northern Front (The Northern Front)
          The Northern Front claimed two operations.                       | CLAIMED The Northern Front (The Northern Front)
          The Northern Front admitted to the shelling.                     | CLAIMED The Northern Front (The Northern Front)
          Shots were heard, with the army accusing the Northern Front of being behind the attack. | BLAMED the Northern Front (the army)
          The army said its River Brigade was behind the attack.           | CLAIMED River Brigade (River Brigade)
          The Front was responsible for the killings.                      | BLAMED The Front
          The Front was behind the bombing, the mayor said.                | BLAMED The Front (the mayor)
          The rebels are the suspected perpetrators.                       | BLAMED The rebels
          The Northern Front orchestrated the attacks.                     | BLAMED The Northern Front
          The group has yet to claim the attack.                           | UNCLAIMED
          Suspected rebels killed 12 people in the village.                | BLAMED rebels
          The Front is thought to have carried out the attack.             | BLAMED The Front
          The mayor pointed the finger at the militia.                     | BLAMED the militia (The mayor)
          The Northern Front blamed the army for the strike on the clinic. | BLAMED the army (The Northern Front)
          The attack remains unclaimed.                                    | UNCLAIMED
          Norwegian jets struck the depot, the Norwegian military said.    | CLAIMED the Norwegian military (the Norwegian military)
          Norwegian troops struck the depot, the Norwegian military said.  | CLAIMED Norwegian troops (Norwegian troops)
          The Northern Army, which called it revenge for X and Y, said it struck the depot. | CLAIMED The Northern Army (The Northern Army)
          The Northern Front denied it was behind the attack.              | DENIED The Northern Front (The Northern Front)
          Houthi spokesman Adil Karam said the group had fired two missiles. | CLAIMED Houthi (Houthi)
          Adil Karam, a spokesman for the Northern Front, said its fighters attacked the post. | CLAIMED Northern Front (Northern Front)
          The mayor said the group had fired two missiles.                 |
          The ministry said they had fired two missiles.                   |
          The group said it had not carried out the attack.                | DENIED The group (The group)
          The Islamic Resistance in Iraq claimed the attack.               | CLAIMED The Islamic Resistance in Iraq (The Islamic Resistance in Iraq)
          The army believes the drone was launched by the Northern Front.  | BLAMED the Northern Front (The army)
          Investigators think the Northern Front fired the rockets.        | BLAMED the Northern Front (Investigators)
          The rockets are believed to have been fired by the Northern Front. | BLAMED the Northern Front
          The army said the raid was carried out by al-Karam.              | BLAMED al-Karam (The army)
          The raid was the work of the Northern Front, the mayor said.     | BLAMED the Northern Front (the mayor)
          """)
  void findsWhoIsHeldResponsible(String text, String expected) {
    assertThat(Readings.responsibilities(text))
        .as(text)
        .isEqualTo(expected == null ? List.of() : List.of(expected));
  }

  @Test
  void tellsOnceWhatIsClaimedInOtherWords() {
    String text =
        "Yemen's Houthi movement claimed the attack. Houthi spokesman Adil Karam said the"
            + " group had fired two missiles.";
    assertThat(Readings.responsibilities(text))
        .containsExactly("CLAIMED Yemen's Houthi movement (Yemen's Houthi movement)");
  }

  @Test
  void aPronounBesideANameIsThatName() {
    String text =
        "The Northern Front denied any part. Sons of Acre came up in August, when it claimed an"
            + " attack.";
    assertThat(Readings.responsibilities(text))
        .containsExactly(
            "DENIED The Northern Front (The Northern Front)",
            "CLAIMED Sons of Acre (Sons of Acre)");
  }

  @Test
  void keepsEachAccuser() {
    String text = "The army blamed the Front for the attack. The mayor blamed the Front for it.";
    assertThat(Readings.responsibilities(text))
        .containsExactly("BLAMED the Front (The army)", "BLAMED the Front (The mayor)");
  }

  @Test
  void blamesEachOfSeveral() {
    assertThat(Readings.responsibilities("The army blamed both Ruritania and the Front."))
        .containsExactly("BLAMED Ruritania (The army)", "BLAMED the Front (The army)");
  }

  @Test
  void aPartyClaimsWhatItPublishesOfItsForces() {
    Report.Builder report = Report.builder().id("r").text("Our forces struck two launchers.");
    assertThat(Readings.responsibilities(report.outlet("Ministry of Defence").build()))
        .containsExactly("CLAIMED Our forces (Our forces)");
    assertThat(Readings.responsibilities(report.outlet("Daily Mirror").build())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The army said it could not exclude that its forces killed 12 civilians.",
        "The army could not rule out that its jets had bombed the clinic.",
        "The army claimed that 12 rockets were shot down.",
        "The mayor blamed the ministry within hours of the flood for the delay.",
        "The mayor dismissed the attack as a trifle.",
        "The radar data pointed to rebel-held territory.",
        "The attackers were children, the mayor said.",
        "No official has admitted the delay.",
        "There was no claim for the insurance.",
        "He claimed 12 rockets were shot down.",
        "The attack claimed 12 lives.",
        "The group fired 12 rockets.",
        "Ruritania has neither confirmed nor denied carrying out the strike.",
        "The weather was blamed for the accident.",
        "The ministry is responsible for the roads.",
        "The mayor blamed the ministry for the delay in Mali.",
        "The rebel commander said that \"they sent eight drones\".",
        "Two buses were involved in the attack, police said.",
        "He denied that anyone was hurt."
      })
  void findsNoResponsibility(String text) {
    assertThat(Readings.responsibilities(text)).as(text).isEmpty();
  }
}
