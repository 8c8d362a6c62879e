package org.sitrep.parsing.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.sitrep.parsing.internal.Stages;
import org.sitrep.parsing.internal.text.Token;

@Domain(WrittenReports.class)
@Domain(DomainContext.Global.class)
class WrittenReportsProperties {

  @Property
  void wordsStandWhereTheySay(@ForAll WrittenReport report) {
    for (WrittenSentence sentence : report.sentences()) {
      assertStands(report, sentence.text(), sentence.start());
      assertThat(sentence.words())
          .allSatisfy(word -> assertStands(report, word.form(), word.start()));
    }
  }

  @Property
  void wordsAreTheTokensOfTheLibrary(@ForAll WrittenReport report) {
    assertThat(
            report.sentences().stream()
                .flatMap(sentence -> sentence.words().stream())
                .map(WrittenSentence.Word::form))
        .containsExactlyElementsOf(
            Stages.document(report.text()).tokens().stream().map(Token::text).toList());
  }

  @Property
  void aSentenceIsOneTree(@ForAll WrittenReport report) {
    for (WrittenSentence sentence : report.sentences()) {
      assertThat(sentence.words()).filteredOn(word -> word.head() == 0).hasSize(1);
      for (int i = 1; i <= sentence.words().size(); i++) {
        assertThat(ancestors(sentence, i)).doesNotHaveDuplicates().endsWith(0);
      }
    }
  }

  @Property
  void noTwoArcsCross(@ForAll WrittenReport report) {
    for (WrittenSentence sentence : report.sentences()) {
      for (int i = 1; i <= sentence.words().size(); i++) {
        int head = sentence.words().get(i - 1).head();
        for (int between = Math.min(i, head) + 1; between < Math.max(i, head); between++) {
          if (head > 0) {
            assertThat(ancestors(sentence, between)).contains(head);
          }
        }
      }
    }
  }

  @Property
  void marksHangAsMarksAndOnlyThey(@ForAll WrittenReport report) {
    for (WrittenSentence sentence : report.sentences()) {
      assertThat(sentence.words())
          .allSatisfy(
              word -> {
                assertThat(word.relation()).isNotEmpty();
                assertThat(word.upos().equals("PUNCT")).isEqualTo(word.relation().equals("punct"));
              });
    }
  }

  @Property
  void whatIsExpectedStandsInTheText(@ForAll WrittenReport report) {
    for (ExpectedClaim claim : report.claims()) {
      assertStands(report, claim.number(), claim.start());
      claim.source().ifPresent(source -> assertThat(report.text()).contains(source));
      claim.place().ifPresent(place -> assertThat(report.text()).contains(place));
      claim.day().ifPresent(day -> assertThat(day).isBefore(report.published()));
      claim.high().ifPresent(high -> assertThat(high).isGreaterThanOrEqualTo(claim.low()));
      claim
          .revises()
          .ifPresent(index -> assertThat(report.claims().get(index)).isNotEqualTo(claim));
    }
    for (ExpectedResponsibility responsibility : report.responsibilities()) {
      responsibility.actor().ifPresent(actor -> assertThat(report.text()).contains(actor));
    }
  }

  @Property
  void theSameSeedGivesTheSameReport(@ForAll @LongRange(min = 0) long seed) {
    assertThat(WrittenReport.of(seed)).isEqualTo(WrittenReport.of(seed));
  }

  private static void assertStands(WrittenReport report, String words, int start) {
    assertThat(report.text().substring(start)).startsWith(words);
  }

  private static List<Integer> ancestors(WrittenSentence sentence, int word) {
    List<Integer> path = new ArrayList<>();
    for (int at = word; at > 0 && path.size() <= sentence.words().size(); ) {
      at = sentence.words().get(at - 1).head();
      path.add(at);
    }
    return path;
  }
}
