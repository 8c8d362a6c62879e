package org.sitrep.parsing.internal.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitrep.parsing.internal.Stages;
import org.sitrep.parsing.internal.clause.ReadingRule;
import org.sitrep.parsing.internal.clause.Syntax;
import org.sitrep.parsing.internal.text.Document;

class SpeechRulesTest {

  private static Stream<SpeechRule> rules() {
    return SpeechRules.all().stream().map(SpeechRule.class::cast);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theExampleMakesTheRuleAnswer(SpeechRule rule) {
    Document document = Stages.document(rule.text());
    List<Syntax> syntaxes = Stages.syntaxes(document);
    SpeechReader reader =
        new SpeechReader(document, Stages.ENGLISH.lexicon(), Stages.ENGLISH.speakers(), i -> false);
    List<SpeechReader.Heard> heard = new ArrayList<>();
    for (int i = 0; i < syntaxes.size(); i++) {
      heard.add(reader.heard(document.sentences().get(i), syntaxes.get(i)));
    }
    assertThat(heard).anyMatch(it -> it.rules().contains(rule));
    assertThat(heard).anyMatch(it -> it.speeches().toString().contains(rule.result()));
  }

  @Test
  void namesAreUnique() {
    assertThat(rules()).extracting(ReadingRule::id).doesNotHaveDuplicates();
  }
}
