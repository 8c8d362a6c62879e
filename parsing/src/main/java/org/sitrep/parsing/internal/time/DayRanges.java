package org.sitrep.parsing.internal.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.TimePrecision;

/** Reads stretches of days: "from Monday to Wednesday", "between 3 and 7 June", "June 3-7". */
final class DayRanges {

  /** The longest stretch that is told as days. */
  private static final int DAYS = 6;

  /** The longest stretch that is told as a week. */
  private static final int WEEK = 7;

  private final TimeReader days;

  DayRanges(TimeReader days) {
    this.days = days;
  }

  /**
   * One end of a stretch.
   *
   * @param to index behind its last token
   * @param date the day; null if only its number is told
   * @param day the number of the day; 0 if the date is told
   * @param named true if a month or a day of the week says that it is a day
   */
  private record End(int to, @Nullable LocalDate date, int day, boolean named) {}

  /** The stretch of days that begins at a token; null if none does. */
  @Nullable TimeMention at(int i) {
    boolean from = days.is(i, "from");
    boolean between = days.is(i, "between");
    int start = from || between ? i + 1 : i;
    if (!from && !between && days.month(i) > 0) {
      return behindMonth(i);
    }
    End first = end(start);
    if (first == null) {
      return null;
    }
    boolean linked =
        from
            ? days.is(first.to(), "to") || days.is(first.to(), "until")
            : between ? days.is(first.to(), "and") : first.day() > 0 && isDash(first.to());
    End last = linked ? end(first.to() + 1) : null;
    return last == null || !last.named() ? null : mention(i, first, last);
  }

  /** "June 3-7", "June 3-7, 2024", "June 3 and 7". */
  private @Nullable TimeMention behindMonth(int i) {
    int first = days.day(i + 1);
    boolean linked = isDash(i + 2) || days.is(i + 2, "and") && days.isClosed(i + 4);
    int last = first > 0 && linked ? days.day(i + 3) : 0;
    if (last <= first) {
      return null;
    }
    int comma = days.is(i + 4, ",") ? 1 : 0;
    int year = days.year(i + 4 + comma);
    LocalDate end = days.resolve(year, days.month(i), last);
    return end == null
        ? null
        : mention(
            i,
            new End(i + 2, null, first, false),
            new End(year > 0 ? i + 5 + comma : i + 4, end, 0, true));
  }

  private boolean isDash(int i) {
    return days.is(i, "-") || days.is(i, "–");
  }

  private @Nullable End end(int i) {
    TimeMention date = days.calendarDate(i);
    if (date != null) {
      return new End(date.to(), date.first(), 0, true);
    }
    if (days.day(i) > 0) {
      return new End(i + 1, null, days.day(i), false);
    }
    TimeMention weekday = days.weekday(i);
    if (weekday == null) {
      return null;
    }
    TimeMention full = days.calendarDate(weekday.to());
    if (full != null) {
      return new End(full.to(), full.first(), 0, true);
    }
    int day = days.day(weekday.to());
    return day > 0
        ? new End(weekday.to() + 1, null, day, true)
        : new End(weekday.to(), weekday.first(), 0, true);
  }

  private @Nullable TimeMention mention(int from, End first, End last) {
    LocalDate end = last.day() > 0 ? days.lately(last.day()) : last.date();
    LocalDate start = first.day() > 0 && end != null ? before(end, first.day()) : first.date();
    boolean told = first.day() == 0 && last.day() == 0 || end != null;
    if (!told) {
      return null;
    }
    if (start != null && end != null && start.isAfter(end)) {
      start = start.minusWeeks(1);
    }
    boolean backward = start != null && end != null && start.isAfter(end);
    return backward
        ? null
        : new TimeMention(from, last.to(), TimeMention.Kind.ON, start, end, precision(start, end));
  }

  /** The last such day of a month that is not after another day. */
  private static @Nullable LocalDate before(LocalDate end, int day) {
    try {
      LocalDate month = day > end.getDayOfMonth() ? end.minusMonths(1) : end;
      return month.withDayOfMonth(day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static TimePrecision precision(@Nullable LocalDate start, @Nullable LocalDate end) {
    if (start == null || end == null) {
      return TimePrecision.DAYS;
    }
    long length = ChronoUnit.DAYS.between(start, end) + 1;
    return length <= DAYS
        ? TimePrecision.DAYS
        : length <= WEEK ? TimePrecision.WEEK : TimePrecision.MONTH;
  }
}
