package org.sitrep.parsing.internal.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.model.Issue;
import org.sitrep.model.IssueReason;
import org.sitrep.parsing.Readings;

class NumberAccountTest {

  private static final String TEXTS =
      """
      Aged 12, he left.                                | AGE 12
      On 3 May it rained.                              | DATE 3
      In 2019 it rained.                               | DATE 2019
      It was 7:30 p.m.                                 | CLOCK_TIME 7:30
      The siege lasted 12 hours.                       | DURATION 12
      It fell 12 km away.                              | DISTANCE 12
      The warhead weighs 50 kg.                        | WEIGHT 50
      He paid $40.                                     | MONEY 40
      It was 12 per cent.                              | PERCENTAGE 12
      The 4 Brigade marched.                           | UNIT_NAME 4
      The drone (Shahed/136) flew.                     | MODEL_NAME 136
      It was a 122 mm shell.                           | CALIBRE 122
      It was the 21st attack in a week.                | ORDINAL 21st
      It was the 3rd attack since the 4th of May.      | ORDINAL 3rd; DATE 4th
      Flight 858 was late.                             | REFERENCE 858
      About 3,000 soldiers stood there.                | GROUP_SIZE 3,000
      Twelve explosions were heard.                    | NOT_COUNTED Twelve
      The navy fired two Patriot missiles.             | NOT_COUNTED two
      71 people were killed and wounded.               | MIXED_TOTAL 71
      In total 71 people were killed or wounded.       | MIXED_TOTAL 71
      The rebels killed or wounded 15 soldiers.        | MIXED_TOTAL 15
      The army lost 1,390 killed and wounded.          | MIXED_TOTAL 1,390
      Four fighters killed and wounded in ambush.      | MIXED_TOTAL Four
      They fired at one another.                       | EXPRESSION one
      The battery could fire 12.                       | HYPOTHETICAL 12
      If 12 rockets were fired, the town would burn.   | HYPOTHETICAL 12
      They threatened to fire 200 missiles.            | HYPOTHETICAL 200
      12 rockets were not fired.                       | HYPOTHETICAL 12
      No one knows.                                    | EXPRESSION one
      The army spoke of 14 rockets.                    | NOT_UNDERSTOOD 14
      The army saw 99999999999999999999 birds.         | LIMIT 99999999999999999999
      Two rockets were fired.                          | ''
      """;

  /** Reasons that no number has by itself. */
  private static final Set<IssueReason> OF_WHOLE_CLAIMS_AND_TEXTS =
      Set.of(IssueReason.LOW_CONFIDENCE, IssueReason.LANGUAGE_UNSUPPORTED);

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = TEXTS)
  void everyNumberHasItsReason(String text, String expected) {
    assertThat(
            Readings.parse(text).issues().stream()
                .map(issue -> issue.reason() + " " + issue.evidence().text())
                .collect(Collectors.joining("; ")))
        .isEqualTo(expected);
  }

  @Test
  void everyReasonIsGiven() {
    Set<IssueReason> given =
        TEXTS
            .lines()
            .flatMap(line -> Readings.parse(line.substring(0, line.indexOf('|'))).issues().stream())
            .map(Issue::reason)
            .collect(Collectors.toCollection(() -> EnumSet.copyOf(OF_WHOLE_CLAIMS_AND_TEXTS)));
    assertThat(given)
        .as("GraderTest and LanguageCheckTest have those of whole claims and texts")
        .containsExactlyInAnyOrderElementsOf(Arrays.asList(IssueReason.values()));
  }
}
