package org.sitrep.parsing.internal.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.model.Attack;
import org.sitrep.model.Claim;
import org.sitrep.model.Count;
import org.sitrep.model.EventTime;
import org.sitrep.model.Location;
import org.sitrep.parsing.Readings;

/** When and where attacks and their figures are, and which figure takes the place of which. */
class AttackScenesTest {

  /** The day of each attack of a text published on Saturday, 15 June 2024. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Two people were killed in Basra on Thursday, police said on Friday.            | 2024-06-13
          Police said on Friday that two people were killed in Basra.                    | 2024-06-14
          During the night the enemy fired 20 rockets at Basra.                               | 2024-06-14
          """)
  void aDayOfSpeakingDatesNothingElse(String text, String day) {
    assertThat(Readings.parse(text).attacks())
        .extracting(attack -> attack.time().map(EventTime::toEdtf).orElse(""))
        .containsExactly(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A bomb killed eight people in Basra on Friday. It was the deadliest attack since 2 April, when a blast killed 12 people. | 2024-04-02
          A bomb killed eight people in Basra on Friday. It was the worst since 7 March, when 30 rockets hit the town. | 2024-03-07
          """)
  void whatADayBroughtLongAgoIsAnAttackOfItsOwn(String text, String day) {
    List<Attack> attacks = Readings.parse(text).attacks();

    assertThat(attacks)
        .extracting(attack -> attack.time().map(EventTime::toEdtf).orElse(""))
        .containsExactly("2024-06-14", day);
    assertThat(attacks.get(1).claims()).extracting(Claim::place).containsOnly(Optional.empty());
  }

  /** The place of the last figure of a text, or the first place of its attack. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Front claimed responsibility for the bombing of a market in Basra, which killed two people. | Basra
          Rockets hit a base near Basra. A doctor in Mosul said two people were killed.     | Basra
          Rockets hit towns in Iraq. The governor of Basra said two people were killed.     | Basra
          Rockets hit Basra on Friday. Across the country about 12 people were killed.      | the country
          Drones struck Ukraine overnight. A school was hit in Kharkiv.\\n\\nThe air force said it shot down 40 drones. | Ukraine
          """)
  void aFigureStandsWhereItsSentenceOrTheNewsHasIt(String text, String place) {
    List<Attack> attacks = Readings.parse(text.replace("\\n", "\n")).attacks();
    Attack last = attacks.get(attacks.size() - 1);
    Claim figure =
        last.claims().stream()
            .filter(claim -> claim.assertion() instanceof Count)
            .reduce((one, other) -> other)
            .orElseThrow();

    assertThat(figure.place().or(() -> last.locations().stream().findFirst()).map(Location::name))
        .contains(place);
  }

  /** Which figure is said to replace which, as newer over older; nothing if none is. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          Police said the death toll had risen to 12 in Basra. Police had put the toll at eight on Friday. | 12>8
          Police said eight people were killed in Basra. The death toll has risen to 12, police said. | 12>8
          Police said eight people were killed in Basra. The death toll has risen to 12, the army said. | -
          The governor's office had put the toll in Basra at eight. A spokesman for the governor said 12 people were killed. | 12>8
          The mayor had put the toll in Basra at eight. The army said 12 people were killed. | -
          """)
  void aLaterFigureOfOneBodyReplacesAnEarlierOne(String text, String expected) {
    List<Claim> claims =
        Readings.parse(text).attacks().stream().flatMap(it -> it.claims().stream()).toList();
    String found =
        claims.stream()
            .filter(claim -> !claim.revises().isEmpty())
            .map(claim -> low(claim) + ">" + low(byId(claims, claim.revises().get(0))))
            .reduce((one, other) -> one + " " + other)
            .orElse(null);

    assertThat(found).as(text).isEqualTo(expected);
  }

  @Test
  void figuresOfOneNationAndOfLongListsAreParts() {
    assertThat(partial("The dead in Basra were two teachers and three nurses.")).containsOnly(true);
    assertThat(partial("No British citizens were hurt in Basra.")).containsOnly(true);
    assertThat(partial("Five of the wounded were in Basra.")).containsOnly(true);
    assertThat(partial("13 of the rockets fired at Basra were shot down.")).contains(false);
    assertThat(partial("Two of its fighters died in Basra.")).containsOnly(false);
    assertThat(partial("Rescuers recovered the bodies of seven people in Basra."))
        .containsOnly(true);
    assertThat(partial("The clinic in Basra received 44 wounded.")).containsOnly(true);
    assertThat(partial("Of those, four died in Basra.")).containsOnly(true);
    assertThat(partial("Rescuers said seven people were killed in Basra.")).containsOnly(false);
  }

  private static List<Boolean> partial(String text) {
    return Readings.parse(text).attacks().stream()
        .flatMap(attack -> attack.claims().stream())
        .map(Claim::assertion)
        .filter(Count.class::isInstance)
        .map(count -> ((Count) count).partial())
        .toList();
  }

  private static Claim byId(List<Claim> claims, String id) {
    return claims.stream().filter(claim -> claim.id().equals(id)).findFirst().orElseThrow();
  }

  private static long low(Claim claim) {
    return ((Count) claim.assertion()).quantity().low();
  }
}
