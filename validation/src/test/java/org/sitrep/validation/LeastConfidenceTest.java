package org.sitrep.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.sitrep.validation.Claims.claim;
import static org.sitrep.validation.Claims.count;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.model.Actor;
import org.sitrep.model.Attack;
import org.sitrep.model.Claim;
import org.sitrep.model.Measure;
import org.sitrep.model.ParsedReport;
import org.sitrep.model.Report;
import org.sitrep.model.Responsibility;
import org.sitrep.model.ResponsibilityKind;
import org.sitrep.validation.finding.Finding;
import org.sitrep.validation.finding.Verdict;
import org.sitrep.validation.incident.IncidentFinder;

/** How sure claims must be before a check holds them against each other. */
class LeastConfidenceTest {

  private static final ConsistencyChecker CHECKER = ConsistencyChecker.standard();

  private static Claim read(double confidence, Claim claim) {
    return Claim.builder().from(claim).confidence(confidence).build();
  }

  private static Attack attack(double confidence) {
    return Claims.attack(
        read(1, claim(count(Measure.FIRED, "ROCKET", 5), "the army")),
        read(confidence, claim(count(Measure.HIT, "ROCKET", 7), "the army")));
  }

  @ParameterizedTest
  @CsvSource({
    "0.69, CONSISTENT, 0.7",
    "0.7, CONTRADICTORY, 0.7",
    "0.69, CONTRADICTORY, 0.6",
    "0, CONTRADICTORY, 0",
    "0.99, CONSISTENT, 1",
    "1, CONTRADICTORY, 1"
  })
  void onlyWhatIsReadSoSurelyContradicts(double confidence, Verdict verdict, double least) {
    assertThat(CHECKER.withLeastConfidence(least).check(attack(confidence)).verdict())
        .isEqualTo(verdict);
  }

  @Test
  void theStandardIsTheConstant() {
    ConsistencyChecker same = CHECKER.withLeastConfidence(ConsistencyChecker.LEAST_CONFIDENCE);

    for (double confidence : new double[] {0.5, ConsistencyChecker.LEAST_CONFIDENCE, 0.9}) {
      assertThat(same.check(attack(confidence))).isEqualTo(CHECKER.check(attack(confidence)));
    }
  }

  @Test
  void whatIsMadeByHandIsSure() {
    Attack byHand =
        Claims.attack(
            claim(count(Measure.FIRED, "ROCKET", 5), "the army"),
            claim(count(Measure.HIT, "ROCKET", 7), "the army"));

    assertThat(CHECKER.withLeastConfidence(1).check(byHand).verdict())
        .isEqualTo(Verdict.CONTRADICTORY);
  }

  @Test
  void itBoundsWhatFollowsToo() {
    Attack attack = attack(0.5);

    assertThat(CHECKER.withLeastConfidence(0.5).infer(attack))
        .anyMatch(bound -> bound.measure() == Measure.HIT && bound.low() == 7);
    assertThat(CHECKER.infer(attack)).noneMatch(bound -> bound.low() == 7);
  }

  @Test
  void itCountsForTollsAndResponsibility() {
    ConsistencyChecker low = CHECKER.withLeastConfidence(0.4);
    List<ParsedReport> falling = List.of(killed(10, 12), killed(11, 8));
    Attack claimedAndDenied =
        Claims.attack(
            read(0.5, responsibility(ResponsibilityKind.CLAIMED)),
            read(0.5, responsibility(ResponsibilityKind.DENIED)));

    assertThat(low.check(falling).findings()).extracting(Finding::rule).contains("falling-toll");
    assertThat(CHECKER.check(falling).findings()).isEmpty();
    assertThat(low.check(claimedAndDenied).findings())
        .extracting(Finding::rule)
        .contains("claimed-and-denied");
    assertThat(CHECKER.check(claimedAndDenied).findings()).isEmpty();
  }

  private static Claim responsibility(ResponsibilityKind kind) {
    return Claim.builder()
        .assertion(Responsibility.builder().kind(kind).actor(Actor.of("the Brigade")).build())
        .build();
  }

  private static ParsedReport killed(int day, int number) {
    return ParsedReport.builder()
        .report(Report.of("A report of the day.", LocalDate.of(2025, 3, day)))
        .addAttacks(Claims.attack(read(0.5, claim(count(Measure.KILLED, number), "the ministry"))))
        .build();
  }

  @Test
  void eventsAreCheckedByTheSame() {
    ParsedReport report =
        ParsedReport.builder()
            .report(Report.of("A report.", LocalDate.of(2025, 3, 10)))
            .addAttacks(attack(0.5))
            .build();

    assertThat(verdict(IncidentFinder.standard(), report)).isEqualTo(Verdict.CONSISTENT);
    assertThat(verdict(IncidentFinder.standard().withLeastConfidence(0.5), report))
        .isEqualTo(Verdict.CONTRADICTORY);
  }

  private static Verdict verdict(IncidentFinder finder, ParsedReport report) {
    return finder.find(List.of(report)).incidents().get(0).consistency().verdict();
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.01, 1.01, Double.NaN, Double.POSITIVE_INFINITY})
  void refusesWhatIsNoConfidence(double least) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CHECKER.withLeastConfidence(least))
        .withMessageContaining("from 0 to 1")
        .withMessageContaining(String.valueOf(least));
  }
}
