package org.sitrep.parsing.internal.responsibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitrep.model.Attack;
import org.sitrep.model.Claim;
import org.sitrep.model.Report;
import org.sitrep.model.Responsibility;
import org.sitrep.model.ResponsibilityKind;
import org.sitrep.model.Source;
import org.sitrep.parsing.ReportParser;

class ResponsibilityRulesTest {

  private static Stream<ResponsibilityRule<?>> rules() {
    return Stream.concat(
        ResponsibilityRules.CLAUSES.stream(), ResponsibilityRules.PHRASES.stream());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void eachRuleReadsItsExample(ResponsibilityRule<?> rule) {
    Report report = Report.builder().id("r").text(rule.text()).build();
    assertThat(read(report)).contains(rule.result() + " by " + rule.id());
  }

  @Test
  void namesAreUnique() {
    assertThat(rules().map(ResponsibilityRule::id)).doesNotHaveDuplicates();
  }

  private static List<String> read(Report report) {
    List<String> found = new ArrayList<>();
    for (Attack attack : ReportParser.standard().parse(report).attacks()) {
      for (Claim claim : attack.claims()) {
        if (claim.assertion() instanceof Responsibility told) {
          String accuser =
              told.kind() == ResponsibilityKind.BLAMED
                  ? claim.sources().stream().findFirst().map(Source::words).orElse("")
                  : "";
          String actor = told.actor().map(name -> " " + name.name()).orElse("");
          String by = accuser.isEmpty() ? "" : " (" + accuser + ")";
          found.add(told.kind() + actor + by + " by " + claim.foundBy());
        }
      }
    }
    return found;
  }
}
