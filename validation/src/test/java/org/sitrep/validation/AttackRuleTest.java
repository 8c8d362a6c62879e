package org.sitrep.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sitrep.model.Attack;
import org.sitrep.model.Claim;
import org.sitrep.model.Count;
import org.sitrep.model.Measure;
import org.sitrep.model.ParsedReport;
import org.sitrep.model.Quantity;
import org.sitrep.model.QuantityPolicy;
import org.sitrep.model.Report;
import org.sitrep.validation.finding.AttackRule;
import org.sitrep.validation.finding.ConsistencyResult;
import org.sitrep.validation.finding.FieldPath;
import org.sitrep.validation.finding.Finding;
import org.sitrep.validation.finding.Severity;
import org.sitrep.validation.finding.Verdict;

class AttackRuleTest {

  private static final Attack ATTACK =
      Attack.builder()
          .addClaims(claim(Measure.FIRED, 3), claim(Measure.INTERCEPTED, 5), claim(Measure.HIT, 90))
          .build();

  private static Claim claim(Measure measure, long number) {
    return Claim.builder().assertion(Count.of(measure, Quantity.exactly(number))).build();
  }

  /** No more than fifty of anything. */
  private static List<Finding> fifty(Attack attack, QuantityPolicy policy, Severity severity) {
    return IntStream.range(0, attack.claims().size())
        .filter(
            i ->
                attack.claims().get(i).assertion() instanceof Count count
                    && policy.bounds(count.quantity()).low() > 50)
        .mapToObj(
            i ->
                (Finding)
                    Finding.builder()
                        .severity(severity)
                        .rule("our-fifty")
                        .addPaths(FieldPath.claim(i))
                        .message("More than fifty.")
                        .addClaims(attack.claims().get(i))
                        .build())
        .toList();
  }

  @Test
  void itsFindingsStandAmongTheOthersByWeight() {
    ConsistencyChecker ours = ConsistencyChecker.standard();
    List<Finding> without = ours.check(ATTACK).findings();
    ConsistencyResult with =
        ours.and((attack, policy) -> fifty(attack, policy, Severity.WARNING)).check(ATTACK);

    assertThat(without).isNotEmpty().noneMatch(finding -> finding.rule().equals("our-fifty"));
    assertThat(with.findings()).hasSize(without.size() + 1).containsAll(without);
    assertThat(with.findings()).extracting(Finding::severity).isSorted();
    assertThat(with.findings()).filteredOn(it -> it.rule().equals("our-fifty")).hasSize(1);
    assertThat(with.verdict()).isEqualTo(Verdict.CONTRADICTORY);
  }

  @Test
  void itsErrorDecidesTheVerdict() {
    ConsistencyChecker checker =
        ConsistencyChecker.standard()
            .and((attack, policy) -> fifty(attack, policy, Severity.ERROR))
            .and((attack, policy) -> List.of());
    Attack attack = Attack.builder().addClaims(claim(Measure.KILLED, 51)).build();

    assertThat(ConsistencyChecker.standard().check(attack).verdict()).isEqualTo(Verdict.CONSISTENT);
    assertThat(checker.check(attack).verdict()).isEqualTo(Verdict.CONTRADICTORY);
    assertThat(checker.checkAll(attack, 5).verdict()).isEqualTo(Verdict.CONTRADICTORY);
  }

  @Test
  void itsPathsBeginWhereTheCheckDoes() {
    ParsedReport parsed =
        ParsedReport.builder().report(Report.of("")).addAttacks(ATTACK, ATTACK).build();
    ConsistencyChecker checker =
        ConsistencyChecker.with(QuantityPolicy.strict())
            .and((attack, policy) -> fifty(attack, policy, Severity.INFO));

    assertThat(paths(checker.check(parsed)))
        .containsExactly("attacks[0].claims[2]", "attacks[1].claims[2]");
    assertThat(paths(checker.check(List.of(parsed))))
        .containsExactly("reports[0].attacks[0].claims[2]", "reports[0].attacks[1].claims[2]");
  }

  private static Stream<String> paths(ConsistencyResult result) {
    return result.findings().stream()
        .filter(finding -> finding.rule().equals("our-fifty"))
        .map(Finding::where);
  }

  @Test
  void aRuleThatGivesNullIsNamed() {
    AttackRule nothing = (attack, policy) -> null;
    AttackRule holes = (attack, policy) -> Arrays.asList((Finding) null);
    for (AttackRule rule : List.of(nothing, holes)) {
      ConsistencyChecker checker = ConsistencyChecker.standard().and(rule);
      assertThatThrownBy(() -> checker.check(Attack.builder().build()))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageMatching(
              "The rule .*AttackRuleTest.* gave null; a rule that finds nothing gives an empty list");
    }
  }
}
