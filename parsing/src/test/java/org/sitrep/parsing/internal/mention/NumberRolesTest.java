package org.sitrep.parsing.internal.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.model.IssueReason;
import org.sitrep.parsing.internal.Stages;

class NumberRolesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Halima Nur, ^27, was hurt.                | AGE
          a man aged ^40 was hurt                   | AGE
          a ^12-year-old girl was hurt              | AGE
          a man of ^63, who was hurt                | AGE
          a girl, ^7, was hurt                      | AGE
          she is ^34 years old                      | AGE
          it fell ^5 km from the town               | DISTANCE
          it fell ^5km from the town                | DISTANCE
          it fell ^30 miles away                    | DISTANCE
          it fell ^three kilometres away            | DISTANCE
          a ^200-metre crater                       | DISTANCE
          at ^900 km/h                              | DISTANCE
          a ^250 kg warhead                         | WEIGHT
          a ^500-pound bomb                         | WEIGHT
          ^two tonnes of explosives                 | WEIGHT
          two ^107 mm rockets                       | CALIBRE
          two ^107mm rockets                        | CALIBRE
          a ^155-millimetre shell                   | CALIBRE
          it lasted ^20 minutes                     | DURATION
          within ^48 hours                          | DURATION
          ^two weeks of fighting                    | DURATION
          $^30 million in aid                       | MONEY
          €^500 in aid                              | MONEY
          ^400 dollars each                         | MONEY
          ^3 million euros in aid                   | MONEY
          ^40% of the rockets                       | PERCENTAGE
          ^40 percent of the rockets                | PERCENTAGE
          ^40 per cent of the rockets               | PERCENTAGE
          at ^07:30 in the morning                  | CLOCK_TIME
          the ^3 Brigade fired                      | UNIT_NAME
          the ^101 Airborne Division fired          | UNIT_NAME
          Flight ^858 landed                        | REFERENCE
          Resolution ^1701 was cited                | REFERENCE
          in No. ^5 reactor                         | REFERENCE
          the tanker #^5                            | REFERENCE
          the DDG ^64 sailed                        | REFERENCE
          Highway ^4 was closed                     | REFERENCE
          """)
  void tellsWhatCountsNothing(String marked, IssueReason reason) {
    assertThat(Stages.role(marked)).as(marked).isEqualTo(reason);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "^15 rockets were fired",
        "fired ^15 of them",
        "the army shot down ^15",
        "^15, the army said, were shot down",
        "in Kirkuk, ^15 rockets fell",
        "of ^15 rockets, two fell",
        "^three soldiers died",
        "in March ^30 soldiers died",
        "at least ^12 were hurt, 3 of them badly"
      })
  void leavesOtherNumbersAlone(String marked) {
    assertThat(Stages.role(marked)).as(marked).isNull();
  }
}
