package org.sitrep.parsing.internal.attack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.parsing.Readings;

class SubjectsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The army said 12 of its men were killed in the attack.       | KILLED 12 MILITARY (The army)
          The police chief said ten of his men were killed.            | KILLED 10 POLICE (The police chief)
          "Ten of our members were killed," the police chief said.     | KILLED 10 POLICE (the police chief)
          The rebels said nine of their comrades were killed.          | KILLED 9 MILITANT (The rebels)
          The rebels said nine of their victims were killed.           | KILLED 9 (The rebels)
          The mayor said two of his brothers were killed.              | KILLED 2 (The mayor)
          The army said 12 men were killed.                            | KILLED 12 MAN (The army)
          """)
  void tellsWhoseTheyAre(String text, String count) {
    assertThat(Readings.counts(text)).as(text).containsExactly(count);
  }
}
