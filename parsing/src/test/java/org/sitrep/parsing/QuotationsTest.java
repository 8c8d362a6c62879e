package org.sitrep.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose words the sentences of a quotation are. */
class QuotationsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '`',
      textBlock =
          """
          “Seven soldiers were killed. The names are withheld,” the army said. > KILLED 7 MILITARY (the army)
          “Seven soldiers were killed. It was a raid. The names are withheld,” the army said. > KILLED 7 MILITARY (the army)
          "Seven soldiers were killed. The names are withheld," the army said. > KILLED 7 MILITARY (the army)
          The mayor spoke of a raid. “Seven soldiers were killed. The names are withheld,” the army said. > KILLED 7 MILITARY (the army)
          “It was a raid,” the mayor said. “Seven soldiers were killed. The names are withheld,” the army said. > KILLED 7 MILITARY (the army)
          The mayor said it was a raid. “Seven soldiers were killed. The names are withheld,” he added. > KILLED 7 MILITARY (The mayor)
          """)
  void areOfWhomTheirEndNames(String text, String claim) {
    assertThat(Readings.counts(text)).as(text).containsExactly(claim);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '`',
      textBlock =
          """
          “Seven soldiers were killed. The names are withheld.” The army said nothing else. > KILLED 7 MILITARY
          Seven soldiers were killed. “The names are withheld,” the army said. > KILLED 7 MILITARY
          “It was a raid,” the mayor said. “Seven soldiers were killed. The names are withheld.” > KILLED 7 MILITARY (the mayor)
          “It was a raid,” the mayor said. “Seven soldiers were killed.” The army gave no names. > KILLED 7 MILITARY (the mayor)
          “Seven soldiers were killed. The army said it was a raid.” > KILLED 7 MILITARY
          Seven soldiers were killed. “It was a raid. It was night,” the mayor said. > KILLED 7 MILITARY
          “Seven soldiers were killed, the army says. The names are withheld,” the mayor said. > KILLED 7 MILITARY (the army)
          """)
  void areOfNobodyWhoSaysSomethingElse(String text, String claim) {
    assertThat(Readings.counts(text)).as(text).containsExactly(claim);
  }
}
