package org.sitrep.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.validation.Claims.attack;
import static org.sitrep.validation.Claims.claim;
import static org.sitrep.validation.Claims.count;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.model.Attack;
import org.sitrep.model.Claim;
import org.sitrep.model.Count;
import org.sitrep.model.Measure;
import org.sitrep.model.Qualifier;
import org.sitrep.model.Quantity;
import org.sitrep.model.Share;
import org.sitrep.validation.finding.Finding;
import org.sitrep.validation.finding.Severity;
import org.sitrep.validation.finding.Verdict;

class ShareOfTotalTest {

  private static final ConsistencyChecker CHECKER = ConsistencyChecker.standard();

  private static Claim fired(String total, double percent, Qualifier qualifier) {
    Share share =
        Share.builder().measure(Measure.INTERCEPTED).percent(percent).qualifier(qualifier).build();
    Count.Builder count =
        Count.builder().from(count(Measure.FIRED, "MISSILE", Quantity.parse(total)));
    return claim(count.addShares(share).build(), "the army");
  }

  private static List<Finding> findings(Attack attack) {
    return CHECKER.check(attack).findings().stream()
        .filter(finding -> finding.rule().equals("share-of-total"))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "15, 87, EXACT, 13, true",
    "15, 87, EXACT, 12, false",
    "15, 87, EXACT, 14, false",
    "15, 86.7, EXACT, 13, true",
    "15, 86.8, EXACT, 12, false",
    "40, 90, EXACT, 36, true",
    "40, 90, EXACT, 30, false",
    "400, 90, EXACT, 358, true",
    "400, 90, EXACT, 362, true",
    "400, 90, EXACT, 363, false",
    "15, 50, EXACT, 7, true",
    "15, 50, EXACT, 8, true",
    "15, 50, EXACT, 9, false",
    "40, 90, AT_LEAST, 40, true",
    "40, 90, AT_LEAST, 30, false",
    "40, 90, AT_MOST, 30, true",
    "40, 90, AT_MOST, 38, false",
    "40, 90, APPROXIMATE, 30, true",
    "40, 90, APPROXIMATE, 20, false",
    "40, 0, EXACT, 0, true",
    "40, 100, EXACT, 40, true",
    "40, 100, EXACT, 39, false",
    "40 or more, 90, EXACT, 300, true",
    "40 or more, 90, EXACT, 30, false",
    "9223372036854775806, 100, EXACT, 1, false"
  })
  void aPercentageIsRoundedAsItWasSaid(
      String total, double percent, Qualifier qualifier, long part, boolean right) {
    Attack attack =
        attack(
            fired(total, percent, qualifier),
            claim(count(Measure.INTERCEPTED, "MISSILE", part), "the army"));

    assertThat(findings(attack).isEmpty()).isEqualTo(right);
  }

  @Test
  void deservesALookAndContradictsNothing() {
    Attack attack =
        attack(fired("40", 90, Qualifier.EXACT), claim(count(Measure.INTERCEPTED, 30), "the army"));

    assertThat(findings(attack))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
              assertThat(finding.claims()).isEqualTo(attack.claims());
            });
    assertThat(CHECKER.check(attack).verdict()).isEqualTo(Verdict.CONSISTENT);
  }

  @Test
  void isNotHeldAgainstOthersNorOtherKindsNorParts() {
    Claim total = fired("40", 90, Qualifier.EXACT);
    Count some =
        Count.builder().from(count(Measure.INTERCEPTED, "MISSILE", 3)).partial(true).build();

    assertThat(findings(attack(total))).isEmpty();
    assertThat(
            findings(attack(total, claim(count(Measure.INTERCEPTED, "MISSILE", 30), "the rebels"))))
        .isEmpty();
    assertThat(findings(attack(total, claim(count(Measure.INTERCEPTED, "DRONE", 30), "the army"))))
        .isEmpty();
    assertThat(findings(attack(total, claim(count(Measure.HIT, "MISSILE", 30), "the army"))))
        .isEmpty();
    assertThat(findings(attack(total, claim(some, "the army")))).isEmpty();
  }
}
