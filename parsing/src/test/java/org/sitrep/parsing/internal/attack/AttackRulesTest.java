package org.sitrep.parsing.internal.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitrep.model.Attack;
import org.sitrep.model.Claim;
import org.sitrep.model.Count;
import org.sitrep.parsing.Readings;

class AttackRulesTest {

  private static List<AttackRule> rules() {
    return AttackRules.ALL;
  }

  @ParameterizedTest
  @MethodSource("rules")
  void eachRulePartsTheFiguresOfItsExample(AttackRule rule) {
    String read =
        Readings.parse(rule.text()).attacks().stream()
            .map(AttackRulesTest::figures)
            .collect(Collectors.joining(" | "));

    assertThat(read).isEqualTo(rule.result());
  }

  @Test
  void namesAreUnique() {
    assertThat(rules()).extracting(AttackRule::id).doesNotHaveDuplicates();
  }

  private static String figures(Attack attack) {
    return attack.claims().stream()
        .map(Claim::assertion)
        .filter(Count.class::isInstance)
        .map(Count.class::cast)
        .map(count -> count.measure() + " " + count.quantity().low())
        .collect(Collectors.joining(", "));
  }
}
