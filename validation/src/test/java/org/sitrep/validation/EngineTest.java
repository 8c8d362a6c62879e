package org.sitrep.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.sitrep.validation.Claims.additional;
import static org.sitrep.validation.Claims.attack;
import static org.sitrep.validation.Claims.claim;
import static org.sitrep.validation.Claims.count;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sitrep.model.Attack;
import org.sitrep.model.Claim;
import org.sitrep.model.Count;
import org.sitrep.model.Evidence;
import org.sitrep.model.Measure;
import org.sitrep.model.ParsedReport;
import org.sitrep.model.Quantity;
import org.sitrep.model.Reliability;
import org.sitrep.model.Report;
import org.sitrep.model.Source;
import org.sitrep.model.Subject;
import org.sitrep.validation.finding.Bound;
import org.sitrep.validation.finding.ConsistencyResult;
import org.sitrep.validation.finding.FieldPath;
import org.sitrep.validation.finding.Finding;
import org.sitrep.validation.finding.Repair;
import org.sitrep.validation.finding.Verdict;

class EngineTest {

  private static final ConsistencyChecker CHECKER = ConsistencyChecker.standard();

  private static List<String> paths(ConsistencyResult result) {
    return result.contradictions().stream().map(Finding::where).toList();
  }

  private static Claim by(Reliability reliability, Claim claim) {
    Source source = Source.builder().from(claim.sources().get(0)).reliability(reliability).build();
    return Claim.builder().from(claim).sources(List.of(source)).build();
  }

  @Test
  void namesTheLeastReliableSourcesAndOnRequestAllSets() {
    Attack attack =
        attack(
            by(Reliability.A, claim(count(Measure.FIRED, "ROCKET", 10), "A")),
            by(Reliability.D, claim(count(Measure.FIRED, "ROCKET", 11), "B")),
            by(Reliability.B, claim(count(Measure.INTERCEPTED, "ROCKET", 13), "C")),
            by(Reliability.E, claim(count(Measure.INTERCEPTED, "ROCKET", 12), "D")));
    assertThat(paths(CHECKER.check(attack)))
        .containsExactly("claims[0], claims[1]", "claims[1], claims[3]");
    ConsistencyResult all = CHECKER.checkAll(attack, 100);
    assertThat(all.complete()).isTrue();
    assertThat(paths(all))
        .containsExactly(
            "claims[0], claims[1]",
            "claims[0], claims[2]",
            "claims[0], claims[3]",
            "claims[1], claims[2]",
            "claims[1], claims[3]");
    ConsistencyResult some = CHECKER.checkAll(attack, 2);
    assertThat(some.complete()).isFalse();
    assertThat(some.findings().stream().filter(it -> it.claims().size() > 1)).hasSize(2);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CHECKER.checkAll(attack, 0))
        .withMessage("At least one set must be asked for, not 0");
  }

  @Test
  void aSpeakersOwnContradictionIsNotHiddenByWhatAnotherSays() {
    Attack attack =
        attack(
            claim(count(Measure.KILLED, 12), "A"),
            claim(count(Measure.KILLED, "MILITARY", 13), "A"),
            claim(count(Measure.KILLED, 10), "B"));
    ConsistencyResult result = CHECKER.check(attack);
    assertThat(result.verdict()).isEqualTo(Verdict.CONTRADICTORY);
    assertThat(paths(result)).containsExactly("claims[0], claims[1]");
  }

  @Test
  void eachOfThoseWhoSpeakTogetherMayContradictThemselves() {
    Claim joint = claim(count(Measure.KILLED, 12), "A", "B");
    Claim own = claim(count(Measure.KILLED, "MILITARY", 13), "B");
    assertThat(CHECKER.check(attack(joint, own)).verdict()).isEqualTo(Verdict.CONTRADICTORY);
  }

  @Test
  void repairsOfAReportSayInWhichAttack() {
    Attack attack =
        attack(claim(count(Measure.FIRED, 10), "A"), claim(count(Measure.INTERCEPTED, 12), "B"));
    ParsedReport report =
        ParsedReport.builder().report(Report.of("")).addAttacks(attack(), attack).build();
    assertThat(CHECKER.checkAll(attack, 1).contradictions()).hasSize(1);
    assertThat(
            CHECKER.check(report).contradictions().stream()
                .map(it -> it.repair().orElseThrow().path().text()))
        .containsExactly("attacks[1].claims[0]");
  }

  @Test
  void namesNoFigureThatAContradictionDoesNotNeed() {
    Attack attack =
        attack(
            by(Reliability.E, claim(count(Measure.INTERCEPTED, "ROCKET", all(13)), "A")),
            claim(count(Measure.HIT, "ROCKET", 6), "A"),
            by(Reliability.B, claim(Count.of(Measure.FIRED, Quantity.around(15)), "A")));
    assertThat(paths(CHECKER.check(attack))).containsExactly("claims[0], claims[1]");
  }

  @Test
  void aLowerTotalDoesNotHideWhatAllOfThemContradicts() {
    Attack attack =
        attack(
            claim(count(Measure.FIRED, "ROCKET", 5), "A"),
            claim(count(Measure.INTERCEPTED, "ROCKET", all(6)), "B"),
            claim(count(Measure.HIT, "ROCKET", 2), "B"));
    assertThat(CHECKER.check(attack).contradictions())
        .extracting(finding -> finding.rule() + " " + finding.where())
        .contains("all-accounted-for claims[1], claims[2]");
  }

  @Test
  void ofPartsThatAreTooManyTheMostReliableAreLeftOut() {
    Attack attack =
        attack(
            claim(count(Measure.FIRED, 10), "A"),
            by(Reliability.E, claim(count(Measure.FIRED, "DRONE", 6), "B")),
            by(Reliability.D, claim(count(Measure.FIRED, "MISSILE", 6), "C")),
            by(Reliability.A, claim(count(Measure.FIRED, "ROCKET", 6), "D")));
    assertThat(paths(CHECKER.check(attack))).containsExactly("claims[0], claims[1], claims[2]");
  }

  private static Quantity all(long number) {
    return Quantity.builder().from(Quantity.all(number)).words("all " + number).build();
  }

  @Test
  void whatIsRetractedNoLongerContradicts() {
    Claim ten = Claim.builder().from(claim(count(Measure.FIRED, 10), "A")).id("c1").build();
    Claim thirteen = claim(count(Measure.INTERCEPTED, 13), "B");
    Claim wrong =
        Claim.builder().from(claim(count(Measure.HIT, 2), "A")).id("c3").addRetracts("c1").build();
    assertThat(CHECKER.check(attack(ten, thirteen)).verdict()).isEqualTo(Verdict.CONTRADICTORY);
    assertThat(CHECKER.check(attack(ten, thirteen, wrong)).verdict()).isEqualTo(Verdict.CONSISTENT);
  }

  @Test
  void allWhoWereKilledAreNotAllCasualties() {
    Claim killed = claim(count(Measure.KILLED, "PERSON", all(5)), "A");
    Claim wounded = claim(count(Measure.WOUNDED, 3), "A");
    assertThat(CHECKER.check(attack(killed, wounded)).verdict()).isEqualTo(Verdict.CONSISTENT);
  }

  @Test
  void aModelIsPartOfTheFamilyWhoseNameItExtends() {
    Claim family = claim(model("Shahed", 5), "A");
    assertThat(CHECKER.check(attack(family, claim(model("Shahed-136", 7), "A"))).verdict())
        .isEqualTo(Verdict.CONTRADICTORY);
    assertThat(CHECKER.check(attack(family, claim(model("Lancet", 7), "A"))).verdict())
        .isEqualTo(Verdict.CONSISTENT);
  }

  private static Count model(String name, long number) {
    Subject subject = Subject.builder().code("DRONE").designation(name).build();
    return Count.builder()
        .measure(Measure.FIRED)
        .subject(subject)
        .quantity(Quantity.exactly(number))
        .build();
  }

  @Test
  void rangesAddUpToNothing() {
    Claim fired = claim(count(Measure.FIRED, 12), "A");
    Claim down = claim(count(Measure.INTERCEPTED, 4), "A");
    Count hit = Count.of(Measure.HIT, Quantity.between(8, 9));
    assertThat(CHECKER.check(attack(fired, down, claim(hit, "A"))).findings()).isEmpty();
  }

  @Test
  void infersFromOutcomesHowManyWereFired() {
    Attack attack =
        attack(
            claim(count(Measure.INTERCEPTED, "ROCKET", 13), "A"),
            claim(count(Measure.HIT, "ROCKET", 2), "B"));
    Bound fired = CHECKER.infer(attack).get(0);
    assertThat(fired.measure()).isEqualTo(Measure.FIRED);
    assertThat(fired.low()).isEqualTo(15);
    assertThat(fired.lowClaims()).isEqualTo(attack.claims());
    assertThat(fired.high()).isEmpty();
    assertThat(CHECKER.check(attack).findings())
        .extracting(Finding::message)
        .containsExactly(
            "At least 15 fired (rocket): 13 + 2 = 15, because of \"13\" intercepted (rocket),"
                + " according to A, and \"2\" hit (rocket), according to B.");
  }

  @Test
  void namesTheLeastOfSeveralLimits() {
    Claim twelve = claim(Count.of(Measure.FIRED, Quantity.atMost(12)), "A");
    Claim ten = claim(Count.of(Measure.FIRED, Quantity.atMost(10)), "B");
    Bound fired = CHECKER.infer(attack(twelve, ten)).get(0);
    assertThat(fired.high()).hasValue(10);
    assertThat(fired.highClaims()).containsExactly(ten);
  }

  @Test
  void infersNothingFromWhatSaysNothing() {
    assertThat(CHECKER.infer(attack(claim(Count.of(Measure.FIRED, Quantity.atLeast(0)), "A"))))
        .isEmpty();
  }

  @Test
  void boundsOfThingsNameThem() {
    Subject houses = Subject.builder().words("houses").build();
    Subject house = Subject.builder().words("house").build();
    Count damaged =
        Count.builder()
            .measure(Measure.DAMAGED)
            .quantity(Quantity.exactly(3))
            .subject(houses)
            .build();
    assertThat(CHECKER.infer(attack(claim(damaged))).stream().map(Bound::subject))
        .contains(Optional.of(house));
  }

  @Test
  void killedAndWoundedAreWithinTheCasualties() {
    Claim casualties = claim(count(Measure.CASUALTIES, 12), "A");
    Claim killed = claim(count(Measure.KILLED, 5), "A");
    Claim wounded = claim(count(Measure.WOUNDED, 8), "A");
    ConsistencyResult result = CHECKER.check(attack(casualties, killed, wounded));

    assertThat(result.verdict()).isEqualTo(Verdict.CONTRADICTORY);
    assertThat(result.findings())
        .extracting(finding -> finding.rule() + ": " + finding.message())
        .containsExactly(
            "killed-and-wounded: \"12\" casualties, according to A, contradicts \"5\" killed,"
                + " according to A, and \"8\" wounded, according to A: 5 + 8 = 13 is more than"
                + " 12.");
    ConsistencyResult ofTwo =
        CHECKER.check(attack(casualties, claim(count(Measure.KILLED, 13), "B")));
    assertThat(ofTwo.verdict()).isEqualTo(Verdict.DISAGREEING);
    assertThat(ofTwo.findings())
        .extracting(finding -> finding.rule() + ": " + finding.message())
        .containsExactly(
            "parts-difference: \"12\" casualties, according to A, differs from \"13\" killed,"
                + " according to B: 13 is more than 12.");
  }

  @Test
  void killedAndWoundedMayBeAllCasualties() {
    Claim casualties = claim(count(Measure.CASUALTIES, 12), "A");
    Claim killed = claim(count(Measure.KILLED, 4), "A");
    Claim wounded = claim(count(Measure.WOUNDED, 8), "A");
    assertThat(CHECKER.check(attack(casualties, killed, wounded)).findings())
        .extracting(Finding::message)
        .containsExactly(
            "4 + 8 = 12: \"4\" killed and \"8\" wounded add up to \"12\" casualties, according to"
                + " A.");
    assertThat(CHECKER.infer(attack(killed, wounded)))
        .extracting(bound -> bound.measure() + " " + bound.low())
        .contains("CASUALTIES 12");
  }

  @Test
  void noCasualtiesBesideInsurgentsKilledMeansNobodyElse() {
    Claim none = claim(count(Measure.KILLED, 0), "A");
    Claim insurgents = claim(count(Measure.KILLED, "MILITANT", 4), "A");
    Claim another = claim(count(Measure.KILLED, "MILITANT", 4), "B");

    assertThat(CHECKER.check(attack(none, insurgents)).findings()).isEmpty();
    assertThat(CHECKER.check(attack(none, another)).findings()).isEmpty();
    Claim neither = claim(count(Measure.CASUALTIES, 0), "A");
    assertThat(CHECKER.check(attack(neither, insurgents)).findings()).isEmpty();
  }

  @Test
  void peopleCountedElsewhereInTheReportAreNoTotalOfMore() {
    Claim ten = at(0, claim(count(Measure.CAPTURED, "MILITANT", 10), "A"));
    Claim two = at(500, claim(count(Measure.CAPTURED, 2), "A"));
    assertThat(CHECKER.check(attack(ten, two)).findings()).isEmpty();

    Claim children = at(520, claim(count(Measure.CAPTURED, "CHILD", 3), "A"));
    assertThat(CHECKER.check(attack(two, children)).findings()).isEmpty();
    Claim total = Claim.builder().from(two).id("c1").build();
    Claim among = Claim.builder().from(children).addPartOf("c1").build();
    assertThat(CHECKER.check(attack(total, among)).findings())
        .extracting(finding -> finding.rule() + ": " + finding.message())
        .containsExactly(
            "parts-within-total: \"2\" captured, according to A, contradicts \"3\" captured"
                + " (child), according to A: 3 is more than 2.");
  }

  private static Claim at(int start, Claim claim) {
    return Claim.builder().from(claim).evidence(new Evidence(start, start + 1, "x")).build();
  }

  @Test
  void infersWhatIsLeft() {
    Attack attack =
        attack(
            claim(count(Measure.FIRED, 20), "A"),
            claim(count(Measure.FIRED, "DRONE", 12), "B"),
            claim(count(Measure.INTERCEPTED, "ROCKET", 1), "C"));
    Bound rockets =
        CHECKER.infer(attack).stream()
            .filter(
                bound ->
                    bound.measure() == Measure.INTERCEPTED
                        && bound.subject().flatMap(it -> it.code()).equals(Optional.of("ROCKET")))
            .findFirst()
            .orElseThrow();
    assertThat(rockets.high()).hasValue(1);
    Bound firedRockets =
        CHECKER.infer(attack).stream()
            .filter(
                bound ->
                    bound.measure() == Measure.FIRED
                        && bound.subject().flatMap(it -> it.code()).equals(Optional.of("ROCKET")))
            .findFirst()
            .orElseThrow();
    assertThat(firedRockets.low()).isEqualTo(1);
    assertThat(firedRockets.high()).hasValue(8);
    assertThat(firedRockets.highClaims()).isEqualTo(attack.claims().subList(0, 2));
  }

  @Test
  void allOfThemLeavesNoneForAnythingElse() {
    Quantity all = Quantity.builder().from(Quantity.all(15)).words("All 15").build();
    ConsistencyResult result =
        CHECKER.check(
            attack(
                claim(count(Measure.INTERCEPTED, "DRONE", all), "A"),
                claim(count(Measure.HIT, "DRONE", 2), "B")));
    assertThat(result.findings().get(0).rule()).isEqualTo("all-accounted-for");
    assertThat(result.findings().get(0).message())
        .isEqualTo(
            "\"All 15\" intercepted (drone), according to A, contradicts \"2\" hit (drone),"
                + " according to B: 15 + 2 = 17 is more than 15.");
  }

  @Test
  void saysWhatWouldRemoveAContradiction() {
    Finding finding =
        CHECKER
            .check(
                attack(
                    claim(count(Measure.FIRED, "DRONE", 10), "A"),
                    claim(count(Measure.INTERCEPTED, "DRONE", Quantity.around(15)), "B")))
            .findings()
            .get(0);
    Repair repair = finding.repair().orElseThrow();
    assertThat(repair.path()).isEqualTo(FieldPath.claim(0));
    assertThat(repair.instead()).isEqualTo(Quantity.exactly(12));
    assertThat(repair.change()).isEqualTo(2);
    assertThat(finding.slack()).hasValue(34);
  }

  @Test
  void whatComesOnTopIsNamed() {
    ConsistencyResult result =
        CHECKER.check(
            attack(
                claim(count(Measure.FIRED, "ROCKET", 10), "A"),
                claim(additional(Measure.FIRED, "ROCKET", 5), "A"),
                claim(count(Measure.INTERCEPTED, "ROCKET", 16), "B")));
    assertThat(result.contradictions())
        .extracting(Finding::message)
        .containsExactly(
            "\"10\" fired (rocket), according to A, with \"5\" fired (rocket), according to A, on"
                + " top, contradicts \"16\" intercepted (rocket), according to B: 16 is more than"
                + " 10 + 5 = 15.");
  }

  @Test
  void sumsAreExactHoweverLarge() {
    ConsistencyResult result =
        CHECKER.check(
            attack(
                claim(count(Measure.FIRED, 5), "A"),
                claim(count(Measure.INTERCEPTED, 9223372036854775806L), "A"),
                claim(count(Measure.HIT, 1), "A")));
    assertThat(result.text()).doesNotContain("9223372036854775806 + 1 = 9223372036854775806");
    assertThat(
            CHECKER
                .check(
                    attack(
                        claim(count(Measure.FIRED, 9223372036854775806L), "A"),
                        claim(count(Measure.INTERCEPTED, 9223372036854775806L), "A"),
                        claim(count(Measure.HIT, 5), "A")))
                .text())
        .doesNotContain("= 9223372036854775806");
  }

  @Tag("large")
  @Test
  void allSetsOfManySummandsTakeSeconds() {
    List<String> types = List.of("ROCKET", "MISSILE", "ARTILLERY", "MORTAR", "BOMB", "DRONE");
    List<Claim> claims = new ArrayList<>();
    claims.add(claim(count(Measure.FIRED, 12), "A"));
    for (int i = 0; i < 100_000; i++) {
      String type = types.get(i % types.size());
      claims.add(claim(count(Measure.HIT, type, 1 + i % 4), "speaker " + i));
    }
    Assertions.assertTimeout(
        Duration.ofSeconds(60),
        () -> assertThat(CHECKER.checkAll(attack(claims), 100).complete()).isFalse());
  }

  @Tag("large")
  @Test
  void aHundredThousandClaimsTakeSeconds() {
    List<String> types = List.of("ROCKET", "MISSILE", "ARTILLERY", "MORTAR", "BOMB", "DRONE");
    List<Claim> wide = new ArrayList<>();
    List<Claim> deep = new ArrayList<>();
    for (int i = 0; i < 100_000; i++) {
      String type = types.get(i % types.size());
      wide.add(claim(count(Measure.INTERCEPTED, type, 1 + i % 4), "speaker " + i % 999));
      deep.add(claim(count(Measure.FIRED, "ROCKET", 100_000 + i), "speaker " + i));
    }
    wide.add(claim(count(Measure.FIRED, 17), "A"));
    deep.add(claim(count(Measure.HIT, "ROCKET", 100_001), "A"));
    // Some three seconds on a quiet machine; the limit is for a busy one.
    Assertions.assertTimeout(
        Duration.ofSeconds(60),
        () -> {
          ConsistencyResult result = CHECKER.check(attack(wide));
          assertThat(result.verdict()).isEqualTo(Verdict.CONTRADICTORY);
          assertThat(result.contradictions().get(0).claims()).hasSize(6);
          assertThat(CHECKER.check(attack(deep)).contradictions()).hasSize(2);
          assertThat(CHECKER.infer(attack(deep))).isNotEmpty();
        });
  }
}
