package org.sitrep.parsing.internal.time;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.TimePrecision;

/** How the days of an expression are reckoned. */
enum TimeMeaning {
  /** A date, a day of the week or a day told from publication. */
  DATE((values, days) -> TimeSpan.of(day(values, days), isNight(values))),
  /** A part of a date; a night that is told by the date of publication ended in its morning. */
  PART_OF_DATE(TimeMeaning::partOfDate),
  /** A day with its time, the month and the year perhaps told before. */
  GROUP((values, days) -> TimeSpan.of(days.group(values.get(TimeSymbol.GROUP)), false)),
  /** A day of the week before that of publication. */
  WEEKDAY_BEFORE(
      (values, days) ->
          TimeSpan.of(days.weekdayBefore(values.get(TimeSymbol.WEEKDAY)), isNight(values))),
  /** A day of the calendar week before. */
  WEEKDAY_LAST_WEEK(
      (values, days) ->
          TimeSpan.of(days.weekdayWeeksAgo(values.get(TimeSymbol.WEEKDAY), 1), isNight(values))),
  /** A day of a calendar week before; nothing if it is told in other units. */
  WEEKDAY_AGO(
      (values, days) ->
          values.get(TimeSymbol.UNIT) == TimeMeaning.WEEK && values.get(TimeSymbol.COUNT) > 0
              ? TimeSpan.of(
                  days.weekdayWeeksAgo(
                      values.get(TimeSymbol.WEEKDAY), values.get(TimeSymbol.COUNT)),
                  isNight(values))
              : null),
  /** A day of the week to come. */
  WEEKDAY_AHEAD(
      (values, days) ->
          TimeSpan.of(days.weekdayAhead(values.get(TimeSymbol.WEEKDAY)), isNight(values))),
  /** The day before a day told from publication. */
  DAY_BEFORE((values, days) -> TimeSpan.of(days.shifted(values.get(TimeSymbol.TODAY) - 1L), false)),
  /** After publication. */
  AHEAD((values, days) -> TimeSpan.open(TimePrecision.DAYS)),
  /** A night told from the day of publication. */
  OVERNIGHT((values, days) -> TimeSpan.of(days.shifted(values.get(TimeSymbol.OVERNIGHT)), true)),
  /** A part of the day of publication. */
  PART_TODAY((values, days) -> TimeSpan.of(days.shifted(0), isNight(values))),
  /** A part of the day before publication. */
  PART_YESTERDAY((values, days) -> TimeSpan.of(days.shifted(-1), isNight(values))),
  /** The night before the day of publication, unless the text speaks of another day. */
  NIGHT(
      (values, days) ->
          days.told() == null || days.told().equals(days.shifted(0))
              ? TimeSpan.of(days.shifted(-1), true)
              : TimeSpan.open(TimePrecision.DAY)),
  /** The day of which the text speaks already. */
  SAME((values, days) -> TimeSpan.open(TimePrecision.DAY)),
  /** The night before a day. */
  EVE(
      (values, days) -> {
        LocalDate day = day(values, days);
        return TimeSpan.of(day == null ? null : day.minusDays(1), true);
      }),
  /** The night, or another part, that begins on the first of two days. */
  NIGHT_OF(
      (values, days) -> {
        TimeSpan pair = DayRange.of(values, days);
        return pair == null ? null : TimeSpan.of(pair.first(), isNight(values));
      }),
  /** The night of a day that began on another, which is told behind it. */
  NIGHT_FROM(
      (values, days) -> {
        TimeSpan pair = DayRange.of(values, days);
        return pair == null ? null : TimeSpan.of(pair.last(), isNight(values));
      }),
  /** From an hour of one day to an hour of another: a night if it begins in an evening. */
  HOURS_OF_DAYS((values, days) -> hours(values, DayRange.of(values, days))),
  /** From an hour of a day to an hour of the day of publication. */
  HOURS_TO_TODAY(
      (values, days) ->
          hours(
              values,
              TimeSpan.between(day(values, days), days.shifted(values.get(TimeSymbol.TODAY))))),
  /** So many units before publication. */
  AGO((values, days) -> shifted(values, days, -1, true)),
  /** So many units before the day told last. */
  EARLIER((values, days) -> shifted(values, days, -1, false)),
  /** The day of what stands behind, so many units before the day told last. */
  OF_EVENT((values, days) -> shifted(values, days, -1, false)),
  /** So many units after the day told last. */
  LATER((values, days) -> shifted(values, days, 1, false)),
  /** Nobody knows how many units. */
  UNTOLD((values, days) -> TimeSpan.open(TimePrecision.DAYS)),
  /** The day before the one told last. */
  PREVIOUS((values, days) -> TimeSpan.of(days.shiftedFromTold(-1), isNight(values))),
  /** The day after the one told last. */
  NEXT(
      (values, days) ->
          TimeSpan.of(days.told() == null ? null : days.told().plusDays(1), isNight(values))),
  /** The week, month or year before that of publication, or a third of that month. */
  LAST_UNIT(TimeMeaning::lastUnit),
  /** The week, month or year of publication. */
  THIS_UNIT(
      (values, days) ->
          values.get(TimeSymbol.UNIT) == 1 ? null : days.unit(values.get(TimeSymbol.UNIT), true)),
  /** So many units up to publication. */
  PAST_UNITS(
      (values, days) -> {
        int count = values.get(TimeSymbol.COUNT);
        long back = (long) count * values.get(TimeSymbol.UNIT);
        return days.published() == null || count == 0
            ? TimeSpan.open(TimePrecision.DAYS)
            : TimeSpan.between(days.shifted(-back), days.published());
      }),
  /** A day, or so many hours, up to publication. */
  PAST_DAY(
      (values, days) -> {
        long back = Math.max(1, values.get(TimeSymbol.COUNT) / TimeMeaning.HOURS_OF_DAY);
        return TimeSpan.between(days.shifted(-back), days.published());
      }),
  /** The last Saturday and Sunday. */
  WEEKEND((values, days) -> days.weekend()),
  /** A month, or a third of it. */
  MONTH(TimeMeaning::month),
  /** A month before that of publication. */
  LAST_MONTH((values, days) -> whole(days.monthBefore(values.get(TimeSymbol.MONTH)))),
  /** A year. */
  YEAR(
      (values, days) ->
          new TimeSpan(
              LocalDate.of(values.get(TimeSymbol.YEAR), 1, 1),
              LocalDate.of(values.get(TimeSymbol.YEAR), 12, 31),
              TimePrecision.YEAR)),
  /** From one day to another. */
  RANGE(DayRange::of),
  /** A time of day. */
  CLOCK((values, days) -> TimeSpan.open(TimePrecision.DAY)),
  /** Half an hour after an hour. */
  HALF_PAST((values, days) -> TimeSpan.open(TimePrecision.DAY)),
  /** A quarter of an hour after an hour. */
  QUARTER_PAST((values, days) -> TimeSpan.open(TimePrecision.DAY)),
  /** A quarter of an hour before an hour. */
  QUARTER_TO((values, days) -> TimeSpan.open(TimePrecision.DAY)),
  /** Noon or midnight. */
  MIDDAY((values, days) -> TimeSpan.open(TimePrecision.DAY));

  /** The hour from which on a part of the day is told by the evening's day. */
  private static final int NIGHTFALL = 21;

  private static final int HOURS_OF_DAY = 24;
  private static final int MINUTES = 60;

  /** The hour from which on what lasts until the next day is a night. */
  private static final int EVENING = 17;

  private static final int WEEK = 7;
  private static final int TEN = 10;

  private final Rule rule;

  TimeMeaning(Rule rule) {
    this.rule = rule;
  }

  private interface Rule {
    @Nullable TimeSpan span(TimeValues values, Days days);
  }

  /** The days that are meant; null if the values make no such expression. */
  @Nullable TimeSpan span(TimeValues values, Days days) {
    return rule.span(values, days);
  }

  /** True for times of day. */
  boolean isClock() {
    return compareTo(CLOCK) >= 0;
  }

  /** True for what is still to come. */
  boolean isAhead() {
    return this == AHEAD || this == WEEKDAY_AHEAD;
  }

  /** True for the day of what stands behind the expression. */
  boolean isOfEvent() {
    return this == OF_EVENT;
  }

  /** True for a day that the text told before. */
  boolean isSame() {
    return this == SAME;
  }

  static boolean isNight(TimeValues values) {
    return values.get(TimeSymbol.PART) >= NIGHTFALL || values.has(TimeSymbol.OVERNIGHT);
  }

  private static @Nullable LocalDate day(TimeValues values, Days days) {
    if (values.has(TimeSymbol.NUMERIC)) {
      return days.numeric(values.get(TimeSymbol.NUMERIC));
    }
    if (values.has(TimeSymbol.MONTH)) {
      return days.date(
          values.get(TimeSymbol.YEAR), values.get(TimeSymbol.MONTH), values.get(TimeSymbol.DAY));
    }
    if (values.has(TimeSymbol.DAY)) {
      return days.lately(values.get(TimeSymbol.DAY));
    }
    return values.has(TimeSymbol.WEEKDAY)
        ? days.weekday(values.get(TimeSymbol.WEEKDAY))
        : days.shifted(values.get(TimeSymbol.TODAY));
  }

  private static TimeSpan partOfDate(TimeValues values, Days days) {
    LocalDate day = day(values, days);
    if (day != null && day.equals(days.published()) && isNight(values)) {
      return TimeSpan.of(day.minusDays(1), true);
    }
    return TimeSpan.of(day, isNight(values));
  }

  private static @Nullable TimeSpan hours(TimeValues values, @Nullable TimeSpan pair) {
    LocalDate first = pair == null ? null : pair.first();
    if (pair == null || first == null) {
      return pair;
    }
    boolean isNextDay = first.plusDays(1).equals(pair.last());
    return isNextDay && Clocks.told(values) >= EVENING * MINUTES ? TimeSpan.of(first, true) : pair;
  }

  private static TimeSpan shifted(TimeValues values, Days days, int sign, boolean published) {
    int count = values.get(TimeSymbol.COUNT);
    int unit = values.get(TimeSymbol.UNIT);
    if (count == 0) {
      return TimeSpan.open(TimePrecision.DAYS);
    }
    long shift = (long) sign * count * unit;
    LocalDate day = published ? days.shifted(shift) : days.shiftedFromTold(shift);
    boolean exact = unit == 1 || unit == WEEK && count == 1;
    return new TimeSpan(day, day, exact ? TimePrecision.DAY : TimeSpan.precision(unit));
  }

  private static TimeSpan month(TimeValues values, Days days) {
    int shaded = values.get(TimeSymbol.SHADED_MONTH);
    int month =
        shaded > 0
            ? shaded % 100
            : Math.max(values.get(TimeSymbol.MONTH), values.get(TimeSymbol.SURE_MONTH));
    int third =
        shaded > 0
            ? shaded / 100
            : Math.max(values.get(TimeSymbol.SHADE), values.get(TimeSymbol.EDGE));
    YearMonth value = days.month(values.get(TimeSymbol.YEAR), month);
    return value == null || third == 0 ? whole(value) : third(value, third);
  }

  private static @Nullable TimeSpan lastUnit(TimeValues values, Days days) {
    int unit = values.get(TimeSymbol.UNIT);
    if (unit == 1) {
      return null;
    }
    TimeSpan span = days.unit(unit, false);
    LocalDate first = span.first();
    int third = Math.max(values.get(TimeSymbol.SHADE), values.get(TimeSymbol.EDGE));
    boolean isPart = third > 0 && first != null && span.precision() == TimePrecision.MONTH;
    return isPart ? third(YearMonth.from(first), third) : span;
  }

  private static TimeSpan third(YearMonth value, int third) {
    int first = (third - 1) * TEN + 1;
    LocalDate last = third < 3 ? value.atDay(first + TEN - 1) : value.atEndOfMonth();
    return new TimeSpan(value.atDay(first), last, TimePrecision.MONTH);
  }

  private static TimeSpan whole(@Nullable YearMonth month) {
    return month == null
        ? TimeSpan.open(TimePrecision.MONTH)
        : new TimeSpan(month.atDay(1), month.atEndOfMonth(), TimePrecision.MONTH);
  }
}
