package org.sitrep.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.validation.Claims.attack;
import static org.sitrep.validation.Claims.claim;
import static org.sitrep.validation.Claims.count;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitrep.model.Claim;
import org.sitrep.model.Count;
import org.sitrep.model.Measure;
import org.sitrep.model.Quantity;
import org.sitrep.model.Reliability;
import org.sitrep.model.Source;
import org.sitrep.validation.finding.FieldPath;
import org.sitrep.validation.finding.Finding;
import org.sitrep.validation.finding.Repair;
import org.sitrep.validation.finding.Verdict;

class RepairsTest {

  private static Claim fired(Quantity quantity, Reliability reliability) {
    Source source = Source.builder().words(reliability.name()).reliability(reliability).build();
    return Claim.builder().assertion(Count.of(Measure.FIRED, quantity)).addSources(source).build();
  }

  private static Repair repair(Claim... claims) {
    List<Finding> contradictions =
        ConsistencyChecker.standard().check(attack(claims)).contradictions();
    assertThat(contradictions).hasSize(1);
    return contradictions.get(0).repair().orElseThrow();
  }

  static Stream<Arguments> ofTheLessReliable() {
    return Stream.of(
        Arguments.of(Quantity.exactly(10), 12, Quantity.exactly(12), 2),
        Arguments.of(Quantity.atMost(10), 12, Quantity.atMost(12), 2),
        Arguments.of(Quantity.between(8, 10), 12, Quantity.between(8, 12), 2),
        Arguments.of(Quantity.around(10), 15, Quantity.around(13), 3),
        Arguments.of(Quantity.exactly(12), 10, Quantity.exactly(10), -2),
        Arguments.of(Quantity.atLeast(12), 10, Quantity.atLeast(10), -2),
        Arguments.of(Quantity.between(12, 14), 10, Quantity.between(10, 14), -2),
        Arguments.of(Quantity.around(5), 3, Quantity.around(4), -1));
  }

  /** The change is the same for both; that of the less reliable is named. */
  @ParameterizedTest
  @MethodSource("ofTheLessReliable")
  void changesANumberInItsOwnWords(Quantity said, long other, Quantity instead, long change) {
    Repair repair =
        repair(fired(Quantity.exactly(other), Reliability.A), fired(said, Reliability.E));
    assertThat(repair.path()).isEqualTo(FieldPath.claim(1));
    assertThat(repair.said()).isEqualTo(said);
    assertThat(repair.instead()).isEqualTo(instead);
    assertThat(repair.change()).isEqualTo(change);
  }

  @Test
  void aLesserChangeIsNamedWhoeverSaidTheNumber() {
    Repair repair =
        repair(
            fired(Quantity.exactly(10), Reliability.A), fired(Quantity.around(20), Reliability.E));
    assertThat(repair.path()).isEqualTo(FieldPath.claim(0));
    assertThat(repair.instead()).isEqualTo(Quantity.exactly(16));
  }

  @Test
  void noNumberFallsBelowNothing() {
    Claim rocket = claim(count(Measure.FIRED, "ROCKET", 3), "B");
    Claim drone = claim(count(Measure.FIRED, "DRONE", 9), "C");
    Claim total = claim(count(Measure.FIRED, 5), "A");
    Claim doubtful =
        Claim.builder()
            .from(rocket)
            .sources(List.of(Source.builder().words("B").reliability(Reliability.E).build()))
            .build();
    assertThat(repair(doubtful, drone, total).path()).isNotEqualTo(FieldPath.claim(0));
  }

  @Test
  void allOfThemBecomesANumber() {
    Claim all = claim(count(Measure.INTERCEPTED, "DRONE", Quantity.all(5)), "A");
    Claim more = claim(count(Measure.FIRED, "DRONE", 7), "B");
    Repair repair = repair(all, more);
    Count said = (Count) (repair.path().equals(FieldPath.claim(0)) ? all : more).assertion();
    Count instead = Count.builder().from(said).quantity(repair.instead()).build();
    Claim other = repair.path().equals(FieldPath.claim(0)) ? more : all;
    assertThat(ConsistencyChecker.standard().check(attack(claim(instead, "C"), other)).verdict())
        .isEqualTo(Verdict.CONSISTENT);
  }

  @Test
  void tellsHowFarAroundWouldHaveToReach() {
    Finding finding =
        ConsistencyChecker.standard()
            .check(
                attack(
                    claim(Count.of(Measure.FIRED, Quantity.around(100)), "A"),
                    claim(count(Measure.FIRED, 137), "B")))
            .contradictions()
            .get(0);
    assertThat(finding.slack()).hasValue(37);
  }
}
