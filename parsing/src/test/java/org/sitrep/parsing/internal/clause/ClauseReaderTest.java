package org.sitrep.parsing.internal.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.parsing.internal.Stages;
import org.sitrep.parsing.internal.text.Document;

class ClauseReaderTest {

  /** Each clause as {@code subjects > verb > objects}, phrases joined by plus signs. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The group fired 12 rockets.                              | The group > fired > 12 rockets
          Twelve rockets were fired.                               | Twelve rockets > were fired >
          Twelve rockets were fired by the group.                  | Twelve rockets > were fired >
          Twelve rockets had been fired at the base.               | Twelve rockets > had been fired >
          The navy shot down three drones.                         | The navy > shot down > three drones
          Three drones were shot down.                             | Three drones > were shot down >
          Two soldiers and a driver were killed.                   | Two soldiers + a driver > were killed >
          The blast killed two soldiers and a driver.              | The blast > killed > two soldiers + a driver
          The blast killed two soldiers and wounded five.          | The blast > killed > two soldiers ; The blast > wounded > five
          A strike that killed two soldiers shook the town.        | A strike > killed > two soldiers ; A strike > shook > the town
          """)
  void findsSubjectsAndObjects(String text, String expected) {
    assertThat(clauses(text)).isEqualTo(expected.trim());
  }

  private static String clauses(String text) {
    Document document = Stages.document(text);
    return Stages.syntax(document).clauses().stream()
        .map(
            clause ->
                phrases(document, clause.subjects())
                    + " > "
                    + document.slice(clause.from(), clause.to())
                    + " > "
                    + phrases(document, clause.objects()))
        .map(String::trim)
        .collect(Collectors.joining(" ; "));
  }

  private static String phrases(Document document, List<Phrase> phrases) {
    return phrases.stream()
        .map(phrase -> document.slice(phrase.from(), phrase.to()))
        .collect(Collectors.joining(" + "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The group threatened to fire 12 rockets.",
        "The group could fire 12 rockets.",
        "The group planned to fire 12 rockets."
      })
  void marksWhatHasNotHappened(String text) {
    assertThat(Stages.syntax(Stages.document(text)).clauses())
        .filteredOn(clause -> clause.isLemma("fire"))
        .isNotEmpty()
        .allMatch(clause -> clause.is(Clause.Trait.POSSIBLE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The group did not fire 12 rockets.",
        "The group never fired 12 rockets.",
        "The group hasn't fired 12 rockets.",
        "The 12 rockets weren't fired."
      })
  void marksNegation(String text) {
    assertThat(Stages.syntax(Stages.document(text)).clauses())
        .filteredOn(clause -> clause.isLemma("fire"))
        .isNotEmpty()
        .allMatch(clause -> clause.is(Clause.Trait.NEGATED));
  }

  @Test
  void findsWholes() {
    Document document = Stages.document("The army shot down 28 of 31 drones.");
    assertThat(Stages.syntax(document).phrases())
        .filteredOn(phrase -> phrase.whole() != null)
        .singleElement()
        .satisfies(
            phrase -> {
              assertThat(phrase.quantity().low()).isEqualTo(28);
              assertThat(phrase.whole().quantity().low()).isEqualTo(31);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "The rockets were fired.,true,true,false,false",
    "The rockets have been intercepted.,true,true,false,false",
    "The group fired rockets.,false,false,false,false",
    "The rockets were not fired.,true,true,true,false",
    "The rockets could be fired.,true,true,false,true",
    "The group is firing rockets.,false,true,false,false"
  })
  void tellsHowAVerbIsSaid(
      String text, boolean passive, boolean auxiliary, boolean negated, boolean possible) {
    assertThat(Stages.syntax(Stages.document(text)).clauses())
        .singleElement()
        .satisfies(
            clause -> {
              assertThat(clause.is(Clause.Trait.PASSIVE)).isEqualTo(passive);
              assertThat(clause.is(Clause.Trait.AUXILIARY)).isEqualTo(auxiliary);
              assertThat(clause.is(Clause.Trait.NEGATED)).isEqualTo(negated);
              assertThat(clause.is(Clause.Trait.POSSIBLE)).isEqualTo(possible);
            });
  }
}
