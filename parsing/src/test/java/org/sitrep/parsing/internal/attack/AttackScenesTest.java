package org.sitrep.parsing.internal.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

  /** The day of the last attack: what the day hangs on decides, not how near it stands. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Gunmen raided a base in Mali on Tuesday, and security sources said on Thursday that 36 soldiers were dead.            | 2024-06-11
          Gunmen raided a base in Mali on Tuesday, and officials told AFP on Thursday that 36 soldiers were dead.               | 2024-06-11
          Workers dug bodies from shops in Basra on Friday, raising to 41 the toll from a truck bombing a day earlier.          | 2024-06-13
          The mayor visited Basra on Friday, and the toll from Wednesday's bombing rose to 41.                                  | 2024-06-12
          Militants claimed a bombing on Tuesday in Baghdad that killed three. IS also claimed a bombing last Friday that killed nine people in Hilla. | 2024-06-14
          Police said on Thursday that gunmen killed nine people on Tuesday.                                                    | 2024-06-11
          Troops exchanged fire in disputed Kashmir on Tuesday night, killing nine people, police said on Friday.               | 2024-06-11
          Gunmen killed nine people on Tuesday in revenge for a bombing a day earlier.                                          | 2024-06-11
          Police said nine people were killed in Basra on Thursday.                                                             | 2024-06-13
          The ministry reported 144 dead in Basra on Thursday. As of noon today, 150 people are dead, the ministry says.       | 2024-06-13
          """)
  void aDayIsOfWhatItHangsOn(String text, String day) {
    List<Attack> attacks = Readings.parse(text).attacks();
    assertThat(attacks.get(attacks.size() - 1).time().map(EventTime::toEdtf).orElse(null))
        .as(text)
        .isEqualTo(day);
  }

  /** The day of the first attack: a later sentence dates it where only the speaking had a day. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          The death toll in Basra rose to five on Friday. The device went off on Wednesday.                       | 2024-06-12
          The death toll in Basra rose to five on Friday. The attacker detonated his vest on Wednesday.           | 2024-06-12
          Five people have died in Basra. The explosion on Wednesday ripped through the market.                   | 2024-06-12
          Five people have died in Basra. The explosion shook the market on Wednesday evening.                    | 2024-06-12
          Police said on Friday that two people were killed in Basra. The market burned down on Thursday night.   | 2024-06-13
          The toll climbed to nine in Basra on Friday. The gunmen came on Tuesday.                                | 2024-06-11
          Two people were killed in Basra on Thursday. The device went off on Wednesday.                          | 2024-06-13
          Two people were killed in Basra on Thursday. The mayor visited the market on Friday.                    | 2024-06-13
          The death toll in Basra rose to five on Thursday. The mayor visited the market on Friday.               | 2024-06-13
          Five people have died in Basra. The mayor spoke to reporters on Thursday.                               | -
          Five people have died in Basra. The governor, who saw the market on Thursday, wept.                     | -
          Five people have died in Basra. The mayor will open the market on Saturday.                             | -
          The death toll in Basra rose to five on Friday. The market opened on 3 May.                             | 2024-06-14
          """)
  void aLaterSentenceDatesNewsWithoutADay(String text, String day) {
    assertThat(Readings.parse(text).attacks().get(0).time().map(EventTime::toEdtf).orElse(null))
        .as(text)
        .isEqualTo(day);
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
  void aLongTimeTellsOfItsLineAndOfWrappedLines() {
    assertThat(cumulative("In all 300 people were killed in the\nregion since January."))
        .containsExactly(true);
    assertThat(cumulative("Since the war\nbegan 300 people were killed in\nthe region."))
        .containsExactly(true);
    assertThat(cumulative("More than 150 people have been killed since January."))
        .containsExactly(true);
    assertThat(cumulative("24 rockets were shot down\nMore than 300 people have died since 2020"))
        .containsExactly(false, true);
  }

  @Test
  void figuresOfSomeAndOfLongListsAreParts() {
    assertThat(partial("The dead in Basra were two teachers and three nurses.")).containsOnly(true);
    assertThat(partial("No British citizens were hurt in Basra.")).containsOnly(false);
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
    return counts(text).map(Count::partial).toList();
  }

  private static List<Boolean> cumulative(String text) {
    return counts(text).map(Count::cumulative).toList();
  }

  private static Stream<Count> counts(String text) {
    return Readings.parse(text).claims().stream()
        .map(Claim::assertion)
        .filter(Count.class::isInstance)
        .map(Count.class::cast);
  }

  private static Claim byId(List<Claim> claims, String id) {
    return claims.stream().filter(claim -> claim.id().equals(id)).findFirst().orElseThrow();
  }

  private static long low(Claim claim) {
    return ((Count) claim.assertion()).quantity().low();
  }
}
