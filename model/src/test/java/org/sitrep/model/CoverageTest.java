package org.sitrep.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CoverageTest {

  private static Claim killed(String id, int start) {
    return Claim.builder()
        .id(id)
        .assertion(Count.of(Measure.KILLED, Quantity.exactly(5)))
        .evidence(new Evidence(start, start + 4, "five"))
        .build();
  }

  private static Issue issue(IssueReason reason) {
    return Issue.builder().reason(reason).evidence(new Evidence(0, 1, "9")).message("").build();
  }

  private static Coverage of(Attack attack, IssueReason... reasons) {
    ParsedReport.Builder parsed = ParsedReport.builder();
    parsed.report(Report.of("")).addAttacks(attack);
    for (IssueReason reason : reasons) {
      parsed.addIssues(issue(reason));
    }
    return parsed.build().coverage();
  }

  @Test
  void givesEveryFigureItsShare() {
    Attack attack = Attack.builder().addClaims(killed("c1", 0), killed("c2", 9)).build();

    Coverage coverage =
        of(
            attack,
            IssueReason.AGE,
            IssueReason.AGE,
            IssueReason.NOT_UNDERSTOOD,
            IssueReason.LOW_CONFIDENCE,
            IssueReason.DATE,
            IssueReason.DATE,
            IssueReason.LIMIT);

    assertThat(coverage.figures()).isEqualTo(8);
    assertThat(coverage.claimed()).isEqualTo(2);
    assertThat(coverage.claimedShare()).isEqualTo(0.25);
    assertThat(coverage.share(IssueReason.AGE)).isEqualTo(0.25);
    assertThat(coverage.share(IssueReason.MONEY)).isZero();
    assertThat(coverage.share(IssueReason.LIMIT)).isZero();
    assertThat(coverage.understood()).isEqualTo(0.75);
  }

  @Test
  void aFigureOfTwoClaimsIsOne() {
    Claim again = Claim.builder().from(killed("c2", 0)).assertion(count(Measure.WOUNDED)).build();

    assertThat(of(Attack.builder().addClaims(killed("c1", 0), again).build()).claimed())
        .isEqualTo(1);
  }

  private static Count count(Measure measure) {
    return Count.of(measure, Quantity.exactly(5));
  }

  @Test
  void aReportWithoutFiguresIsUnderstoodUnlessItsLanguageIsNotRead() {
    Attack none = Attack.builder().build();

    assertThat(of(none).understood()).isEqualTo(1);
    assertThat(of(none).claimedShare()).isZero();
    assertThat(of(none, IssueReason.LANGUAGE_UNSUPPORTED).understood()).isZero();
    assertThat(of(none, IssueReason.LANGUAGE_UNSUPPORTED).figures()).isZero();
  }

  @Test
  void keepsWhatItWasGiven() {
    assertThat(new Coverage(1, Map.of(IssueReason.AGE, 2)).figures()).isEqualTo(3);
  }
}
