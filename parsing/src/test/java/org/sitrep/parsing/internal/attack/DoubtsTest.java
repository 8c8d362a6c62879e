package org.sitrep.parsing.internal.attack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.model.AttackScope;
import org.sitrep.parsing.Readings;

class DoubtsTest {

  /** How a figure is held, with what it counts; nothing stands behind what is asserted. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A report that 18 people were killed in Basra was wrong, police said.        | KILLED 18 (police) DENIED
          It was not true that 18 people were killed in Basra.                        | KILLED 18 DENIED
          It was true that 18 people were killed in Basra.                            | KILLED 18
          The agency reported erroneously that 18 people were killed in Basra.        | KILLED 18 (The agency) DENIED
          The army retracted its statement that 18 people were killed in Basra.       | KILLED 18 DENIED
          Police declined to confirm that 18 people were killed in Basra.             | KILLED 18 (Police) UNCONFIRMED
          Police confirmed that 18 people were killed in Basra.                       | KILLED 18 (Police)
          There were allegations that 18 people were killed in Basra.                 | KILLED 18 UNCONFIRMED
          Rumours spread that 18 people were killed in Basra.                         | KILLED 18 UNCONFIRMED
          Eighteen people were killed in Basra when a gate with a false name burned.  | KILLED 18
          """)
  void readsHowASentenceHoldsAFigure(String text, String expected) {
    assertThat(Readings.counts(text)).as(text).containsExactly(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The exercise simulated a strike in which 20 missiles were fired.",
        "The film tells of a raid in which 300 soldiers were killed.",
      })
  void whatOnlyPlaysAtAnAttackCountsNothing(String text) {
    assertThat(Readings.counts(text)).as(text).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On the anniversary of the bombing that killed 193 people in Basra, a wreath was laid.",
        "A court on Monday sentenced two men over a bombing that killed 193 people in Basra.",
      })
  void whatIsRememberedIsNoNews(String text) {
    assertThat(Readings.counts(text)).as(text).containsExactly("KILLED 193");
    assertThat(Readings.parse(text).attacks())
        .filteredOn(attack -> !attack.claims().isEmpty())
        .allMatch(attack -> attack.scope() == AttackScope.BACKGROUND);
  }
}
