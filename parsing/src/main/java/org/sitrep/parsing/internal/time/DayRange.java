package org.sitrep.parsing.internal.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Two days told together: "from Monday to Wednesday", "between 3 and 7 June", "June 3-7". */
final class DayRange {

  private DayRange() {}

  /** The days from the first to the last that the values tell; null if the last is earlier. */
  static @Nullable TimeSpan of(TimeValues values, Days days) {
    if (values.has(TimeSymbol.WEEKDAYS)) {
      int pair = values.get(TimeSymbol.WEEKDAYS);
      return span(days.weekday(pair / 10), days.weekday(pair % 10));
    }
    List<TimeValues> ends = ends(values);
    if (ends.size() < 2) {
      return null;
    }
    TimeValues first = ends.get(0);
    TimeValues last = ends.get(ends.size() - 1);
    if (!isNamed(last) && first.has(TimeSymbol.MONTH)) {
      return sameMonth(first, last, days);
    }
    LocalDate end = day(last, 0, days);
    boolean bare = !isNamed(first) && first.has(TimeSymbol.DAY);
    if (bare) {
      LocalDate start = end == null ? null : Days.before(end, first.get(TimeSymbol.DAY));
      return span(start, end);
    }
    return span(day(first, end == null ? 0 : last.get(TimeSymbol.YEAR), days), end);
  }

  /** "June 3-7". */
  private static @Nullable TimeSpan sameMonth(TimeValues first, TimeValues last, Days days) {
    int year = Math.max(first.get(TimeSymbol.YEAR), last.get(TimeSymbol.YEAR));
    int month = first.get(TimeSymbol.MONTH);
    LocalDate start = days.date(year, month, first.get(TimeSymbol.DAY));
    LocalDate end = days.date(year, month, last.get(TimeSymbol.DAY));
    if (first.get(TimeSymbol.DAY) >= last.get(TimeSymbol.DAY)) {
      return null;
    }
    if (start != null && end != null && end.isBefore(start)) {
      start = start.minusYears(1);
    }
    return span(start, end);
  }

  private static @Nullable TimeSpan span(@Nullable LocalDate first, @Nullable LocalDate last) {
    LocalDate start = first;
    if (start != null && last != null && start.isAfter(last)) {
      start = start.minusWeeks(1);
    }
    boolean backward = start != null && last != null && start.isAfter(last);
    return backward ? null : TimeSpan.between(start, last);
  }

  /** A new end begins where a symbol comes a second time. */
  private static List<TimeValues> ends(TimeValues values) {
    List<TimeValues> ends = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < values.size(); i++) {
      TimeSymbol symbol = values.symbol(i);
      if (isDay(symbol) && values.range(from, i).has(symbol) || isNumericBehind(values, from, i)) {
        ends.add(values.range(from, i));
        from = i;
      }
    }
    ends.add(values.range(from, values.size()));
    ends.removeIf(end -> !hasDay(end));
    return ends;
  }

  private static boolean isNumericBehind(TimeValues values, int from, int i) {
    return values.symbol(i) == TimeSymbol.NUMERIC && hasDay(values.range(from, i));
  }

  private static boolean isDay(TimeSymbol symbol) {
    return symbol == TimeSymbol.DAY
        || symbol == TimeSymbol.WEEKDAY
        || symbol == TimeSymbol.MONTH
        || symbol == TimeSymbol.NUMERIC;
  }

  private static boolean hasDay(TimeValues end) {
    return end.has(TimeSymbol.DAY) || end.has(TimeSymbol.WEEKDAY) || end.has(TimeSymbol.NUMERIC);
  }

  private static boolean isNamed(TimeValues end) {
    return end.has(TimeSymbol.MONTH) || end.has(TimeSymbol.NUMERIC);
  }

  private static @Nullable LocalDate day(TimeValues end, int year, Days days) {
    if (end.has(TimeSymbol.NUMERIC)) {
      return days.numeric(end.get(TimeSymbol.NUMERIC));
    }
    int day = end.get(TimeSymbol.DAY);
    if (end.has(TimeSymbol.MONTH)) {
      int told = end.get(TimeSymbol.YEAR) > 0 ? end.get(TimeSymbol.YEAR) : year;
      return days.date(told, end.get(TimeSymbol.MONTH), day);
    }
    return day > 0 ? days.lately(day) : days.weekday(end.get(TimeSymbol.WEEKDAY));
  }
}
