package org.sitrep.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.validation.Claims.attack;
import static org.sitrep.validation.Claims.claim;
import static org.sitrep.validation.Claims.count;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.model.Claim;
import org.sitrep.model.Count;
import org.sitrep.model.Location;
import org.sitrep.model.Measure;
import org.sitrep.model.Qualifier;
import org.sitrep.model.Quantity;
import org.sitrep.model.Source;
import org.sitrep.model.SourceKind;
import org.sitrep.model.Subject;
import org.sitrep.validation.finding.Finding;
import org.sitrep.validation.finding.Severity;

class SameThingTest {

  /** The rules that say more than an INFO. */
  private static List<String> rules(Claim... claims) {
    return ConsistencyChecker.standard().check(attack(claims)).findings().stream()
        .filter(finding -> finding.severity() != Severity.INFO)
        .map(Finding::rule)
        .toList();
  }

  private static Claim read(double confidence, Claim claim) {
    return Claim.builder().from(claim).confidence(confidence).build();
  }

  @Test
  void theReportsOwnWordsCountIfTheySayOfWhom() {
    Claim marines = claim(count(Measure.WOUNDED, "SAILOR", 3), "A");
    Claim people = claim(count(Measure.WOUNDED, 3), "A");
    assertThat(rules(read(0.84, claim(count(Measure.WOUNDED, "SAILOR", 2))), marines))
        .containsExactly("count-difference");
    assertThat(rules(read(0.75, claim(count(Measure.WOUNDED, "SAILOR", 2))), marines)).isEmpty();
    assertThat(rules(read(0.84, claim(count(Measure.WOUNDED, 2))), people)).isEmpty();
    assertThat(rules(read(0.94, claim(count(Measure.WOUNDED, 2))), people))
        .containsExactly("count-difference");
  }

  @Test
  void aReportHardlyContradictsItself() {
    Claim fired = claim(count(Measure.FIRED, "ROCKET", 4));
    Claim hit = claim(count(Measure.HIT, "ROCKET", 10));
    assertThat(rules(read(0.76, fired), read(0.74, hit))).isEmpty();
    assertThat(rules(read(0.95, fired), read(0.74, hit))).containsExactly("munition-flow");
    assertThat(rules(fired, hit)).containsExactly("munition-flow");
    Claim other = claim(count(Measure.HIT, "ROCKET", 10), "A");
    assertThat(rules(read(0.84, fired), read(0.74, other))).containsExactly("munition-flow");
    assertThat(rules(read(0.76, fired), read(0.74, other))).isEmpty();
  }

  private static Claim drones(Measure measure, long number, String words, String speaker) {
    return group(measure, "DRONE", number, words, speaker);
  }

  @Test
  void groupsAreToldApartByTheirWords() {
    Claim turkish = soldiers(33, "Turkish soldiers", "A");
    assertThat(rules(turkish, soldiers(31, "regime soldiers", "B"))).isEmpty();
    assertThat(rules(turkish, soldiers(31, "Turkish soldiers", "B")))
        .containsExactly("count-difference");
    Claim soldiers = soldiers(98, "soldiers", "A");
    assertThat(rules(soldiers, soldiers(92, "dead soldiers", "B")))
        .containsExactly("count-difference");
    assertThat(rules(soldiers, soldiers(92, "of its soldiers", "B")))
        .containsExactly("count-difference");
  }

  @Test
  void twoDefendersDoNotMeetTheSameDrones() {
    Claim fired = drones(Measure.FIRED, 52, "drones", "the air force");
    Claim met = drones(Measure.INTERCEPTED, 54, "Ukrainian drones", "the ministry");
    assertThat(rules(fired, met)).isEmpty();
    assertThat(rules(drones(Measure.INTERCEPTED, 50, "of 79 drones", "the air force"), met))
        .isEmpty();
    assertThat(rules(fired, drones(Measure.INTERCEPTED, 54, "drones", "the ministry")))
        .containsExactly("munition-flow");
  }

  @Test
  void whatIsCalledOtherwiseNeedNotBeWhatWasFired() {
    Claim fired = group(Measure.FIRED, "MORTAR", 8, "mortar rounds", "the army");
    assertThat(rules(fired, group(Measure.HIT, "MORTAR", 13, "impacts", "observers"))).isEmpty();
    assertThat(rules(fired, group(Measure.HIT, "MORTAR", 13, "rounds", "observers")))
        .containsExactly("munition-flow");
    assertThat(rules(fired, group(Measure.HIT, "MORTAR", 13, "impacts", "the army"))).isEmpty();
  }

  @Test
  void aWitnessOfFewerHasNotSeenAll() {
    Claim police = claim(count(Measure.KILLED, 16), "the police");
    Claim seen = claim(count(Measure.KILLED, 3), "a survivor");
    Source survivor = Source.builder().words("a survivor").kind(SourceKind.of("WITNESS")).build();
    Claim witness = Claim.builder().from(seen).sources(List.of(survivor)).build();
    assertThat(rules(police, witness)).isEmpty();
    assertThat(rules(police, seen)).containsExactly("count-difference");
    Claim fewer = claim(count(Measure.KILLED, 2), "the police");
    assertThat(rules(fewer, witness)).containsExactly("count-difference");
  }

  private static Claim few() {
    return claim(count(Measure.KILLED, 2), "the ministry");
  }

  @Test
  void hundredsAreNotTheDeadOfAnAttackOnAFew() {
    Claim ministry = claim(count(Measure.KILLED, 103), "the ministry");
    assertThat(rules(claim(count(Measure.KILLED, 3_545), "the council"), ministry)).isEmpty();
    assertThat(rules(claim(count(Measure.KILLED, 900), "the council"), ministry))
        .containsExactly("count-difference");
    assertThat(rules(claim(count(Measure.KILLED, 202), "the council"), few())).isEmpty();
    assertThat(rules(claim(count(Measure.KILLED, 99), "the council"), few()))
        .containsExactly("count-difference");
    Claim nobody = claim(count(Measure.KILLED, "CIVILIAN", 0), "the ministry");
    assertThat(rules(claim(count(Measure.KILLED, "CIVILIAN", 3_545), "the council"), nobody))
        .containsExactly("count-difference");
  }

  @Test
  void everyDifferingFigureIsToldAgainstTheLeastAndTheGreatest() {
    Claim police = claim(count(Measure.KILLED, 35), "the police");
    Claim rescuers = claim(count(Measure.KILLED, 100), "rescuers");
    Claim official = claim(count(Measure.KILLED, 127), "an official");
    assertThat(rules(police, rescuers, official))
        .containsExactly("count-difference", "count-difference", "count-difference");
    assertThat(rules(police, claim(count(Measure.KILLED, 35), "medics"), official))
        .containsExactly("count-difference", "count-difference");
  }

  @Test
  void dozensAndTwelveAreNoTwoCounts() {
    Quantity dozens = Quantity.builder().low(24).qualifier(Qualifier.VAGUE).words("dozens").build();
    Claim vague = claim(Count.of(Measure.KILLED, dozens), "A");
    assertThat(rules(vague, claim(count(Measure.KILLED, 12), "B"))).isEmpty();
  }

  @Test
  void aFigureIsNotHeldAgainstTheOneThatItRevises() {
    Claim older = claim(count(Measure.KILLED, 4), "the governor");
    Claim newer = claim(count(Measure.KILLED, 10), "officials");
    Claim of = Claim.builder().from(older).id("c1").build();
    assertThat(rules(of, newer)).containsExactly("count-difference");
    assertThat(rules(of, Claim.builder().from(newer).id("c2").addRevises("c1").build())).isEmpty();
  }

  @Test
  void soldiersOfTheOnlyNationNamedAreTheSoldiers() {
    Claim three = soldiers(3, "Colombian soldiers", "the army");
    Claim nine = soldiers(9, "soldiers", "the rebels");
    assertThat(rules(three, nine)).containsExactly("count-difference");
    Claim others = soldiers(2, "Peruvian soldiers", "the army");
    assertThat(rules(three, nine, others)).isEmpty();
  }

  private static Claim soldiers(long number, String words, String speaker) {
    return group(Measure.KILLED, "MILITARY", number, words, speaker);
  }

  private static Claim group(Measure measure, String code, long number, String words, String who) {
    return claim(
        Count.builder()
            .measure(measure)
            .quantity(Quantity.exactly(number))
            .subject(Subject.builder().code(code).words(words).build())
            .build(),
        who);
  }

  @Test
  void oneOfManyIsNoTotalUnlessThePlaceIsNamed() {
    Claim one = claim(count(Measure.INTERCEPTED, "DRONE", 1), "A");
    Claim two = claim(count(Measure.INTERCEPTED, "DRONE", 2), "B");
    assertThat(rules(one, two)).isEmpty();
    assertThat(rules(over("Askeran", one), over("Askeran", two)))
        .containsExactly("count-difference");
    assertThat(rules(over("Askeran", one), two)).isEmpty();
  }

  private static Claim over(String place, Claim claim) {
    return Claim.builder().from(claim).place(Location.builder().name(place).build()).build();
  }
}
