package org.sitrep.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(ModelDomain.class)
@Domain(DomainContext.Global.class)
class EventTimeProperties {

  private static final LocalDate DAY = LocalDate.of(2024, 1, 20);

  @Property
  void edtfKeepsDaysAndClock(@ForAll EventTime time) {
    EventTime read = EventTime.parseEdtf(time.toEdtf());
    assertThat(read.from()).isEqualTo(time.from());
    assertThat(read.to()).isEqualTo(time.to());
    if (time.from().equals(time.to())) {
      assertThat(read.clock()).isEqualTo(time.clock());
      assertThat(read.offset()).isEqualTo(time.offset());
      assertThat(read.instant()).isEqualTo(time.instant());
    }
    assertThat(read.toEdtf()).isEqualTo(time.toEdtf());
  }

  @Property
  void anyTextIsReadOrRefusedWithASentence(@ForAll String text) {
    try {
      assertThat(EventTime.parseEdtf(text)).isNotNull();
    } catch (IllegalArgumentException e) {
      assertThat(e.getMessage()).startsWith("A time ").contains("\"");
    }
  }

  @Example
  void datesAreReadAsWritten() {
    both("2024-01-20", EventTime.on(DAY));
    both("2024-01", EventTime.in(YearMonth.of(2024, 1)));
    both("2024-02", EventTime.between(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 2, 29)));
    both("2024", EventTime.between(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)));
    both("2024-01-18/2024-01-20", EventTime.between(LocalDate.of(2024, 1, 18), DAY));
    both("2023-10-17/..", EventTime.since(LocalDate.of(2023, 10, 17)));
    both("../2024-01-20", EventTime.until(DAY));
    both("2024-01-20T19:30:00", EventTime.at(DAY, LocalTime.of(19, 30)));
    both("2024-01-20T19:30:05Z", EventTime.at(OffsetDateTime.parse("2024-01-20T19:30:05Z")));
    both(
        "2024-01-20T19:30:00+03:00",
        EventTime.at(OffsetDateTime.parse("2024-01-20T19:30:00+03:00")));
    assertThat(EventTime.nightOf(DAY).toEdtf()).isEqualTo("2024-01-20");
  }

  private static void both(String edtf, EventTime time) {
    assertThat(EventTime.parseEdtf(edtf)).isEqualTo(time);
    assertThat(time.toEdtf()).isEqualTo(edtf);
  }

  @Example
  void digitsLeftOpenWidenTheTime() {
    assertThat(EventTime.parseEdtf("2024-01-XX")).isEqualTo(EventTime.in(YearMonth.of(2024, 1)));
    assertThat(EventTime.parseEdtf("2024-XX")).isEqualTo(EventTime.parseEdtf("2024"));
    assertThat(EventTime.parseEdtf("2024-XX-XX")).isEqualTo(EventTime.parseEdtf("2024"));
    assertThat(EventTime.parseEdtf("201X")).isEqualTo(EventTime.parseEdtf("2010/2019"));
    assertThat(EventTime.parseEdtf("20XX")).isEqualTo(EventTime.parseEdtf("2000/2099"));
    assertThat(EventTime.parseEdtf("2024-01/2024-02"))
        .isEqualTo(EventTime.between(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 2, 29)));
  }

  @Example
  void errorsSayWhatWouldBeRight() {
    Map<String, String> right =
        Map.ofEntries(
            Map.entry("20.1.2024", "2024-01-20"),
            Map.entry("2024/01/20", "2024-01-20"),
            Map.entry("2024-1-5", "2024-01-05"),
            Map.entry("20240120", "2024-01-20"),
            Map.entry("2024.01", "2024-01"),
            Map.entry("2024-01-20 19:30", "2024-01-20T19:30:00"),
            Map.entry("2024-01-20T19:30", "2024-01-20T19:30:00"),
            Map.entry("2024-21", "2024-03/2024-05"),
            Map.entry("2024-36", "2024-10/2024-12"),
            Map.entry("2024-01/", "2024-01/.."),
            Map.entry("/2024", "../2024"),
            Map.entry("2024-01?", "2024-01"));

    right.forEach(
        (text, written) ->
            assertThatIllegalArgumentException()
                .isThrownBy(() -> EventTime.parseEdtf(text))
                .withMessageEndingWith("; write \"" + written + "\""));
    for (String text : new String[] {"31.2.2024", "2024-02-30", "1/2/2024", "yesterday", ""}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> EventTime.parseEdtf(text))
          .withMessageNotContaining("; write");
    }
  }

  @Example
  void precisionFollowsFromTheDays() {
    assertThat(EventTime.parseEdtf("2024-01-18/2024-01-18").precision())
        .isEqualTo(TimePrecision.DAY);
    assertThat(EventTime.parseEdtf("2024-01-18/2024-01-23").precision())
        .isEqualTo(TimePrecision.DAYS);
    assertThat(EventTime.parseEdtf("2024-01-18/2024-01-24").precision())
        .isEqualTo(TimePrecision.WEEK);
    assertThat(EventTime.parseEdtf("2024-01-18/2024-01-25").precision())
        .isEqualTo(TimePrecision.MONTH);
    assertThat(EventTime.parseEdtf("2024-01").precision()).isEqualTo(TimePrecision.MONTH);
    assertThat(EventTime.parseEdtf("2024").precision()).isEqualTo(TimePrecision.YEAR);
    assertThat(EventTime.parseEdtf("2024/..").precision()).isEqualTo(TimePrecision.OPEN);
  }

  @Example
  void instantsNeedADayAClockAndAnOffset() {
    OffsetDateTime there = OffsetDateTime.of(DAY, LocalTime.of(1, 30), ZoneOffset.ofHours(3));
    assertThat(EventTime.at(there).instant()).contains(Instant.parse("2024-01-19T22:30:00Z"));
    assertThat(EventTime.at(DAY, LocalTime.of(1, 30)).instant()).isEmpty();
    assertThat(EventTime.on(DAY).instant()).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                EventTime.builder()
                    .from(EventTime.on(DAY).from())
                    .to(DAY)
                    .precision(TimePrecision.DAY)
                    .offset(ZoneOffset.UTC)
                    .build())
        .withMessage("An offset needs a clock time");
  }

  @Example
  void whatCannotBeHeldIsRefusedByName() {
    refuses("2024-01-20?", "A time cannot hold an uncertain or approximate date (? ~ %)");
    refuses("2024~", "A time cannot hold an uncertain or approximate date (? ~ %)");
    refuses("2024-21", "A time cannot hold a season or quarter, which has no days of its own");
    refuses("2023/2024-24", "A time cannot hold a season or quarter, which has no days of its own");
    refuses("Y170000002", "A time cannot hold a year of other than four digits");
    refuses("-1985", "A time cannot hold a year of other than four digits");
    refuses(
        "2024-01-20/", "A time cannot hold an end that is unknown; an open one is written \"..\"");
    refuses(
        "/2024-01-20", "A time cannot hold an end that is unknown; an open one is written \"..\"");
    refuses(
        "2024-01-20T10:00:00/2024-01-20T11:00:00",
        "A time cannot hold a range between clock times");
    refuses("[2023,2024]", "A time cannot hold a set of dates");
    refuses("../..", "A time needs a first or a last day");
    refuses("2024-02-30", "There is no such day or time");
    refuses("2024-13", "There is no such day or time");
    refuses("2024-01-20T25:00:00", "There is no such day or time");
    for (String text : new String[] {"", "yesterday", "20240120", "201X-01", "2024-XX-05", "24"}) {
      refuses(text, "A time is a date such as \"2024-01-20\"");
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EventTime.parseEdtf("2024-01-20/2024-01-18"))
        .withMessage("The last day 2024-01-18 is before the first day 2024-01-20");
  }

  private static void refuses(String text, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EventTime.parseEdtf(text))
        .withMessageStartingWith(message)
        .withMessageContaining("\"" + text + "\"");
  }
}
