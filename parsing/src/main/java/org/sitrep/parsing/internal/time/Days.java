package org.sitrep.parsing.internal.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.TimePrecision;

/**
 * The days against which expressions are reckoned, never those of the machine's clock.
 *
 * @param published the day of publication; null if it is not known
 * @param year the year of days without one where publication is not known; 0 if none is known
 * @param told the day that the text told last; null before the first
 */
record Days(@Nullable LocalDate published, int year, @Nullable LocalDate told) {

  private static final int WEEK = 7;
  private static final int MONTH = 30;

  /** The same once the text told a day. */
  Days telling(@Nullable LocalDate day) {
    return day == null ? this : new Days(published, year, day);
  }

  /** The day that expressions such as "two days earlier" start from. */
  @Nullable LocalDate reference() {
    return told != null ? told : published;
  }

  /** A day of the calendar; without a year the latest that is not after publication. */
  @Nullable LocalDate date(int yearTold, int month, int day) {
    try {
      if (yearTold > 0 && published != null && yearTold > published.getYear() + 1) {
        // "05 MAR, 2045 local" tells an hour
        return null;
      }
      if (yearTold > 0) {
        return LocalDate.of(yearTold, month, day);
      }
      if (published == null) {
        return year > 0 ? LocalDate.of(year, month, day) : null;
      }
      LocalDate date = LocalDate.of(published.getYear(), month, day);
      return date.isAfter(published.plusDays(1)) ? date.minusYears(1) : date;
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** A date in digits; a negative one may have its day and month the other way round. */
  @Nullable LocalDate numeric(int value) {
    int digits = Math.abs(value);
    int yearTold = digits / 10_000;
    int first = digits / 100 % 100;
    int second = digits % 100;
    LocalDate monthFirst = date(yearTold, first, second);
    if (value > 0) {
      return monthFirst;
    }
    LocalDate dayFirst = date(yearTold, second, first);
    return isAhead(dayFirst) && !isAhead(monthFirst) ? monthFirst : dayFirst;
  }

  /** A day {@code yyyymmdd}; without a month it is in that of the day told last. */
  @Nullable LocalDate group(int value) {
    int day = value % 100;
    int month = value / 100 % 100;
    if (month > 0) {
      return date(value / 10_000, month, day);
    }
    return told == null ? lately(day) : date(told.getYear(), told.getMonthValue(), day);
  }

  private boolean isAhead(@Nullable LocalDate date) {
    return date == null || published != null && date.isAfter(published);
  }

  /** The latest day of this number that is not after publication. */
  @Nullable LocalDate lately(int day) {
    LocalDate month = published;
    for (int back = 0; month != null && back < 2; back++) {
      if (day > 0
          && day <= month.lengthOfMonth()
          && !month.withDayOfMonth(day).isAfter(published)) {
        return month.withDayOfMonth(day);
      }
      month = month.minusMonths(1);
    }
    return null;
  }

  /** The last such day of a month that is not after another day. */
  static @Nullable LocalDate before(LocalDate end, int day) {
    try {
      LocalDate month = day > end.getDayOfMonth() ? end.minusMonths(1) : end;
      return month.withDayOfMonth(day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** The last such day of the week, that of publication itself included. */
  @Nullable LocalDate weekday(int weekday) {
    return published == null
        ? null
        : published.with(TemporalAdjusters.previousOrSame(DayOfWeek.of(weekday)));
  }

  /** The last such day of the week before the day of publication. */
  @Nullable LocalDate weekdayBefore(int weekday) {
    return published == null
        ? null
        : published.with(TemporalAdjusters.previous(DayOfWeek.of(weekday)));
  }

  /** The next such day of the week. */
  @Nullable LocalDate weekdayAhead(int weekday) {
    return published == null ? null : published.with(TemporalAdjusters.next(DayOfWeek.of(weekday)));
  }

  /** That day of a calendar week so many before that of publication. */
  @Nullable LocalDate weekdayWeeksAgo(int weekday, int weeks) {
    return published == null
        ? null
        : published
            .minusWeeks(weeks)
            .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
            .plusDays(weekday - 1L);
  }

  /** A day told from that of publication. */
  @Nullable LocalDate shifted(long days) {
    return published == null ? null : published.plusDays(days);
  }

  /** A day told from the one that the text told last. */
  @Nullable LocalDate shiftedFromTold(long days) {
    LocalDate from = reference();
    return from == null ? null : from.plusDays(days);
  }

  /** The calendar week, month or year before that of publication, or that itself up to then. */
  TimeSpan unit(int days, boolean current) {
    if (published == null) {
      return TimeSpan.open(TimeSpan.precision(days));
    }
    LocalDate inside = published;
    LocalDate first;
    LocalDate last;
    if (days == WEEK) {
      inside = current ? inside : inside.minusWeeks(1);
      first = inside.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      last = first.plusDays(WEEK - 1L);
    } else if (days == MONTH) {
      YearMonth month = YearMonth.from(current ? inside : inside.withDayOfMonth(1).minusDays(1));
      first = month.atDay(1);
      last = month.atEndOfMonth();
    } else {
      int of = inside.getYear() - (current ? 0 : 1);
      first = LocalDate.of(of, 1, 1);
      last = LocalDate.of(of, 12, 31);
    }
    return new TimeSpan(
        first, last.isAfter(published) ? published : last, TimeSpan.precision(days));
  }

  /** The last month of that number that has begun; with a year told, of that year. */
  @Nullable YearMonth month(int yearTold, int month) {
    if (yearTold > 0) {
      return YearMonth.of(yearTold, month);
    }
    return published == null ? null : past(YearMonth.from(published), month);
  }

  /** The last month of that number before the one of publication. */
  @Nullable YearMonth monthBefore(int month) {
    return published == null ? null : past(YearMonth.from(published).minusMonths(1), month);
  }

  private static YearMonth past(YearMonth now, int month) {
    YearMonth value = YearMonth.of(now.getYear(), month);
    return value.isAfter(now) ? value.minusYears(1) : value;
  }

  /** The last Saturday and Sunday, of which the first is not after publication. */
  TimeSpan weekend() {
    LocalDate sunday = weekday(DayOfWeek.SUNDAY.getValue());
    return sunday == null
        ? TimeSpan.open(TimePrecision.DAYS)
        : TimeSpan.between(sunday.minusDays(1), sunday);
  }
}
