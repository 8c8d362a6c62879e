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
import org.junit.jupiter.api.Test;
import org.sitrep.model.Attack;
import org.sitrep.model.Claim;
import org.sitrep.model.Measure;
import org.sitrep.model.Quantity;
import org.sitrep.model.Reliability;
import org.sitrep.model.Source;

class EngineTest {

  private static final ConsistencyChecker CHECKER = ConsistencyChecker.standard();

  private static List<String> paths(ConsistencyResult result) {
    return result.contradictions().stream().map(Finding::path).toList();
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
    Quantity all = Quantity.builder().from(Quantity.exactly(15)).words("All 15").build();
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
    assertThat(repair.path()).isEqualTo("claims[0]");
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
  void aHundredThousandClaimsTakeSeconds() {
    List<Claim> wide = new ArrayList<>();
    List<Claim> deep = new ArrayList<>();
    for (int i = 0; i < 100_000; i++) {
      wide.add(claim(count(Measure.INTERCEPTED, "TYPE_" + i, 1 + i % 3), "speaker " + i % 999));
      deep.add(claim(count(Measure.FIRED, "ROCKET", 100_000 + i), "speaker " + i));
    }
    wide.add(claim(count(Measure.FIRED, 100), "A"));
    deep.add(claim(count(Measure.HIT, "ROCKET", 100_001), "A"));
    Assertions.assertTimeout(
        Duration.ofSeconds(60),
        () -> {
          ConsistencyResult result = CHECKER.check(attack(wide));
          assertThat(result.verdict()).isEqualTo(Verdict.CONTRADICTORY);
          assertThat(result.contradictions().get(0).claims()).hasSizeGreaterThan(34);
          assertThat(CHECKER.check(attack(deep)).contradictions()).hasSize(2);
          assertThat(CHECKER.infer(attack(deep))).isNotEmpty();
        });
  }
}
