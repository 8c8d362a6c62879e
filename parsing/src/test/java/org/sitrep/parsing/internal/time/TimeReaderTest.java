package org.sitrep.parsing.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.model.TimePrecision;
import org.sitrep.parsing.internal.Stages;
import org.sitrep.parsing.internal.text.Document;

class TimeReaderTest {

  /** Published on a Saturday, 15 June 2024, unless the text says otherwise. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          2024-06-15 | It fell on Saturday                  | 2024-06-15 | 2024-06-15 | DAY
          2024-06-15 | It fell on Friday                    | 2024-06-14 | 2024-06-14 | DAY
          2024-06-15 | It fell on Sunday                    | 2024-06-09 | 2024-06-09 | DAY
          2024-06-15 | It fell last Saturday                | 2024-06-08 | 2024-06-08 | DAY
          2024-06-15 | It fell on Monday evening            | 2024-06-10 | 2024-06-10 | DAY
          2024-06-15 | It fell on Thursday night            | 2024-06-13 | 2024-06-13 | NIGHT
          2024-06-15 | It fell early on Friday              | 2024-06-14 | 2024-06-14 | DAY
          2024-06-15 | It fell late Wednesday               | 2024-06-12 | 2024-06-12 | DAY
          2024-06-15 | Friday's strike                      | 2024-06-14 | 2024-06-14 | DAY
          2024-06-15 | It fell today                        | 2024-06-15 | 2024-06-15 | DAY
          2024-06-15 | It fell yesterday                    | 2024-06-14 | 2024-06-14 | DAY
          2024-06-15 | It fell overnight                    | 2024-06-14 | 2024-06-14 | NIGHT
          2024-06-15 | It fell last night                   | 2024-06-14 | 2024-06-14 | NIGHT
          2024-06-15 | It fell this morning                 | 2024-06-15 | 2024-06-15 | DAY
          2024-06-15 | It fell yesterday evening            | 2024-06-14 | 2024-06-14 | DAY
          2024-06-15 | It fell the day before yesterday     | 2024-06-13 | 2024-06-13 | DAY
          2024-06-15 | It fell overnight into Tuesday       | 2024-06-10 | 2024-06-10 | NIGHT
          2024-06-15 | It fell in the night to Tuesday      | 2024-06-10 | 2024-06-10 | NIGHT
          2024-06-15 | It fell on 6/12/2024                 | 2024-06-12 | 2024-06-12 | DAY
          2024-06-15 | It fell on 5/12/2023                 | 2023-12-05 | 2023-12-05 | DAY
          2024-06-15 | It fell two days ago                 | 2024-06-13 | 2024-06-13 | DAY
          2024-06-15 | It fell a week ago                   | 2024-06-08 | 2024-06-08 | DAY
          2024-06-15 | It fell 3 days earlier               | 2024-06-12 | 2024-06-12 | DAY
          2024-06-15 | It fell last week                    | 2024-06-03 | 2024-06-09 | WEEK
          2024-06-15 | It fell this week                    | 2024-06-10 | 2024-06-15 | WEEK
          2024-06-15 | It fell last month                   | 2024-05-01 | 2024-05-31 | MONTH
          2024-06-15 | It fell last year                    | 2023-01-01 | 2023-12-31 | YEAR
          2024-06-15 | It fell in March                     | 2024-03-01 | 2024-03-31 | MONTH
          2024-06-15 | It fell in November                  | 2023-11-01 | 2023-11-30 | MONTH
          2024-06-15 | It fell in February 2023             | 2023-02-01 | 2023-02-28 | MONTH
          2024-06-15 | It fell in 2019                      | 2019-01-01 | 2019-12-31 | YEAR
          2024-06-15 | It fell on June 3                    | 2024-06-03 | 2024-06-03 | DAY
          2024-06-15 | They fell on June 3 and 7.           | 2024-06-03 | 2024-06-07 | DAYS
          2024-06-15 | On June 3 and 4 rockets it fell      | 2024-06-03 | 2024-06-03 | DAY
          2024-06-15 | It fell on 3 June                    | 2024-06-03 | 2024-06-03 | DAY
          2024-06-15 | It fell on 3rd June                  | 2024-06-03 | 2024-06-03 | DAY
          2024-06-15 | It fell on the 3rd of June           | 2024-06-03 | 2024-06-03 | DAY
          2024-06-15 | It fell on December 30               | 2023-12-30 | 2023-12-30 | DAY
          2024-06-15 | It fell on JAN. 27, 2017             | 2017-01-27 | 2017-01-27 | DAY
          2024-06-15 | It fell on Jan. 27, 2017             | 2017-01-27 | 2017-01-27 | DAY
          2024-06-15 | It fell on 27 January 2017           | 2017-01-27 | 2017-01-27 | DAY
          2024-06-15 | It fell on Tuesday, 11 June          | 2024-06-11 | 2024-06-11 | DAY
          2024-06-15 | It fell on Tuesday, June 11, 2024    | 2024-06-11 | 2024-06-11 | DAY
          2024-06-15 | It fell on 2024-05-31                | 2024-05-31 | 2024-05-31 | DAY
          2024-06-15 | It fell on 31.05.2024                | 2024-05-31 | 2024-05-31 | DAY
          2024-06-15 | It fell on 31/5/2024                 | 2024-05-31 | 2024-05-31 | DAY
          2024-06-15 | It fell on 5/31/2024                 | 2024-05-31 | 2024-05-31 | DAY
          2024-03-01 | It fell yesterday                    | 2024-02-29 | 2024-02-29 | DAY
          2023-03-01 | It fell yesterday                    | 2023-02-28 | 2023-02-28 | DAY
          2024-01-01 | It fell overnight                    | 2023-12-31 | 2023-12-31 | NIGHT
          2024-01-02 | It fell on Sunday                    | 2023-12-31 | 2023-12-31 | DAY
          2024-01-31 | It fell last month                   | 2023-12-01 | 2023-12-31 | MONTH
          2024-03-31 | It fell last month                   | 2024-02-01 | 2024-02-29 | MONTH
          2024-03-05 | It fell on February 29               | 2024-02-29 | 2024-02-29 | DAY
          2025-03-05 | It fell on February 29, 2024         | 2024-02-29 | 2024-02-29 | DAY
          2024-06-15 | It fell on 31 May                    | 2024-05-31 | 2024-05-31 | DAY
          2024-06-15 | It fell on the morning of 12 June    | 2024-06-12 | 2024-06-12 | DAY
          2024-06-15 | It fell on 12 June at 03:15          | 2024-06-12 | 2024-06-12 | DAY
          2024-06-15 | It fell on Friday at 4 p.m.          | 2024-06-14 | 2024-06-14 | DAY
          2024-06-15 | It fell at 4 p.m. on Friday          | 2024-06-14 | 2024-06-14 | DAY
          2024-06-15 | It fell on 0312Z 12 June             | 2024-06-12 | 2024-06-12 | DAY
          2024-06-15 | It fell on 12 JUN 2024               | 2024-06-12 | 2024-06-12 | DAY
          2024-06-15 | It fell on Saturday, June 8          | 2024-06-08 | 2024-06-08 | DAY
          2024-06-15 | It fell in early June                | 2024-06-01 | 2024-06-10 | MONTH
          """)
  void resolvesDays(
      LocalDate published, String text, LocalDate first, LocalDate last, TimePrecision precision) {
    TimeMention dated =
        Stages.times(Stages.document(text + "."), published).stream()
            .filter(TimeMention::isDated)
            .findFirst()
            .orElse(null);
    assertThat(dated).as(text).isNotNull();
    assertThat(dated.first()).as(text).isEqualTo(first);
    assertThat(dated.last()).as(text).isEqualTo(last);
    assertThat(dated.precision()).as(text).isEqualTo(precision);
  }

  /** The last day told in a text published on Saturday, 15 June 2024; nothing if none is. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          DTG: 071350Z JUN 24                             | 2024-06-07
          At 071350Z JUN 2024 the ship was hit            | 2024-06-07
          071350ZJUN24 a mast broke                       | 2024-06-07
          140635D*JUN10. PATROL HIT                       | 2010-06-14
          111200C MAY a mast broke                        | 2024-05-11
          Reported 020001A FEB 23                         | 2023-02-02
          140500N JUN 24 a mast broke                     | 2024-06-14
          111200C the mast broke                          | 2024-06-11
          140635DJUN10 it began. 150710D it ended         | 2010-06-15
          181200C the mast broke                          | 2024-05-18
          POSITION 140500N 0415100E                       | -
          It lies at 140500N                              | -
          071350 people came                              | -
          Call 071350 Zoe                                 | -
          Form 071350J is lost                            | -
          Part 326000Z is lost                            | -
          Part 002400Z is lost                            | -
          Part 072460Z is lost                            | -
          Part 071350z is lost                            | -
          Part 071350 Z is lost                           | -
          Part 0713500Z is lost                           | -
          """)
  void readsDateTimeGroups(String text, LocalDate day) {
    assertThat(last(text)).as(text).isEqualTo(day);
  }

  /** Likewise, with the precision. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Between 23.00 MSK on 6 June and 7.00 MSK on 7 June it fell  | 2024-06-06 | NIGHT
          From 21:00 on 6 June until 06:00 on 7 June it fell          | 2024-06-06 | NIGHT
          From 9 p.m. on Friday to 6 a.m. on Saturday it fell         | 2024-06-14 | NIGHT
          Between 9 p.m. on 6 June and noon on 7 June it fell         | 2024-06-06 | NIGHT
          From 6 June, 22:00 to 7 June, 05:30 it fell                 | 2024-06-06 | NIGHT
          From 7 a.m. on 6 June to 7 a.m. on 7 June it fell           | 2024-06-07 | DAYS
          From 21:00 on 5 June until 06:00 on 7 June it fell          | 2024-06-07 | DAYS
          At 23.00 MSK on 6 June it fell                              | 2024-06-06 | DAY
          From 19:00 on 6 June they sent drones                       | 2024-06-06 | DAY
          Between 9 and 10 p.m. on 6 June it fell                     | 2024-06-06 | DAY
          On the night of 15 June 2024 it fell                        | 2024-06-14 | NIGHT
          On the night of 15 June: situation as of 09:00              | 2024-06-14 | NIGHT
          On the night of 14 June it fell                             | 2024-06-14 | NIGHT
          On the evening of 15 June it fell                           | 2024-06-15 | DAY
          On the morning of 15 June it fell                           | 2024-06-15 | DAY
          """)
  void readsNightsByTheirHours(String text, LocalDate day, TimePrecision precision) {
    TimeMention time =
        Stages.times(Stages.document(text + "."), LocalDate.of(2024, 6, 15)).stream()
            .filter(TimeMention::isDated)
            .findFirst()
            .orElseThrow();
    assertThat(time.last()).as(text).isEqualTo(day);
    assertThat(time.precision()).as(text).isEqualTo(precision);
  }

  private static LocalDate last(String text) {
    return Stages.times(Stages.document(text + "."), LocalDate.of(2024, 6, 15)).stream()
        .filter(TimeMention::isDated)
        .map(TimeMention::last)
        .reduce((earlier, later) -> later)
        .orElse(null);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Since April, dozens of attacks        | 2024-04-01
          Since 7 October, dozens of attacks    | 2023-10-07
          Since October 7, 2023, many attacks   | 2023-10-07
          Since early March there were attacks  | 2024-03-01
          Since Monday there were attacks       | 2024-06-10
          Since last week there were attacks    | 2024-06-03
          """)
  void findsOpenStretches(String text, LocalDate first) {
    List<TimeMention> times = Stages.times(Stages.document(text + "."), LocalDate.of(2024, 6, 15));
    assertThat(times).hasSize(1);
    assertThat(times.get(0).kind()).isEqualTo(TimeMention.Kind.SINCE);
    assertThat(times.get(0).first()).isEqualTo(first);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It may rain",
        "They march on",
        "He sat down",
        "The sun rose",
        "Ten rockets fell",
        "General March spoke",
        "The base in Second City",
        "two fell"
      })
  void findsNoTime(String text) {
    assertThat(Stages.times(Stages.document(text), LocalDate.of(2024, 6, 15))).as(text).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"at 07:30", "at 7:30 am", "at 7 a.m.", "at 0312 GMT", "at 3.15 am local"})
  void findsMornings(String text) {
    assertThat(Stages.times(Stages.document("It fell " + text), LocalDate.of(2024, 6, 15)))
        .as(text)
        .extracting(TimeMention::kind)
        .containsExactly(TimeMention.Kind.AFTER_MIDNIGHT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"at 17:30", "at 7:30 pm", "at 7 p.m.", "at 1912 GMT", "at noon"})
  void findsAfternoons(String text) {
    assertThat(Stages.times(Stages.document("It fell " + text), LocalDate.of(2024, 6, 15)))
        .as(text)
        .extracting(TimeMention::kind)
        .containsExactly(TimeMention.Kind.CLOCK);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "on Friday",
        "yesterday",
        "overnight",
        "last week",
        "two days ago",
        "in March",
        "on 3 June",
        "since mid-April",
        "this month"
      })
  void leavesDaysOpenWithoutAPublicationDate(String text) {
    List<TimeMention> times = Stages.times(Stages.document("It fell " + text + "."), null);
    assertThat(times).as(text).hasSize(1);
    assertThat(times.get(0).first()).isNull();
    assertThat(times.get(0).last()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-06-03", "June 3, 2024", "3 June 2024", "03.06.2024"})
  void resolvesFullDatesWithoutAPublicationDate(String text) {
    assertThat(Stages.times(Stages.document("It fell on " + text + "."), null))
        .extracting(TimeMention::first)
        .containsExactly(LocalDate.of(2024, 6, 3));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "30 February 2024",
        "31 June 2024",
        "February 29, 2023",
        "2024-13-01",
        "32.01.2024"
      })
  void leavesImpossibleDaysUnresolved(String text) {
    assertThat(Stages.times(Stages.document("It fell on " + text + "."), LocalDate.of(2024, 6, 15)))
        .as(text)
        .noneMatch(time -> time.isDay());
  }

  @Test
  void mentionsDoNotOverlap() {
    Document document =
        Stages.document(
            "On Tuesday, 11 June 2024 at 07:30 GMT, and again on Friday night, two days ago, since"
                + " mid-May, in March 2023, yesterday evening at 9 p.m. it fell.");
    int end = 0;
    for (TimeMention time : Stages.times(document, LocalDate.of(2024, 6, 15))) {
      assertThat(time.from()).isGreaterThanOrEqualTo(end);
      assertThat(time.to()).isGreaterThan(time.from());
      end = time.to();
    }
  }
}
