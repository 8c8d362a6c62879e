package org.sitrep.parsing.internal.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitrep.model.Claim;
import org.sitrep.model.Count;
import org.sitrep.parsing.Readings;
import org.sitrep.parsing.internal.Stages;
import org.sitrep.parsing.internal.clause.ReadingRule;
import org.sitrep.parsing.internal.text.Document;

class CountRulesTest {

  private static List<ReadingRule> rules() {
    return CountRules.all();
  }

  private static Stream<CountRule> numbered() {
    return Stream.concat(CountRules.OWN.stream(), CountRules.SHARED.stream());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theExampleIsRead(ReadingRule rule) {
    assertThat(
            Readings.parse(rule.text()).claims().stream()
                .map(Claim::assertion)
                .filter(Count.class::isInstance)
                .map(assertion -> line((Count) assertion)))
        .containsExactlyInAnyOrder(rule.result().split(", ", -1));
  }

  /** "KILLED 12"; "KILLED 12+" for a figure without an upper bound. */
  private static String line(Count count) {
    String open = count.quantity().high().isPresent() ? "" : "+";
    return count.measure() + " " + count.quantity().low() + open;
  }

  @ParameterizedTest
  @MethodSource("numbered")
  void theExampleMakesTheRuleAnswer(CountRule rule) {
    Document document = Stages.document(rule.text());
    CountReader reader =
        new CountReader(
            document,
            Stages.ENGLISH.lexicon(),
            Stages.ENGLISH.percentages(),
            Stages.strikes(document));
    List<CountRule> answered =
        Stages.syntaxes(document).stream()
            .flatMap(
                syntax -> {
                  Counting sentence = reader.asked(syntax);
                  reader.read(syntax);
                  return syntax.phrases().stream()
                      .filter(phrase -> !sentence.found(phrase).isEmpty())
                      .map(sentence::rule);
                })
            .toList();
    assertThat(answered).contains(rule);
  }

  @ParameterizedTest
  @EnumSource(UnnumberedRule.class)
  void theExampleIsReadWithoutANumber(UnnumberedRule rule) {
    assertThat(Readings.parse(rule.text()).claims()).extracting(Claim::foundBy).contains(rule.id());
  }

  @Test
  void namesAreUnique() {
    assertThat(rules()).extracting(ReadingRule::id).doesNotHaveDuplicates();
  }
}
