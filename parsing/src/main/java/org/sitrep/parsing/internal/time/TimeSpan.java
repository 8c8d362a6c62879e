package org.sitrep.parsing.internal.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.TimePrecision;

/**
 * A day, or days one after the other.
 *
 * @param first the first; null if it could not be resolved
 * @param last the last, inclusive; null if it could not be resolved
 */
record TimeSpan(@Nullable LocalDate first, @Nullable LocalDate last, TimePrecision precision) {

  /** The longest stretch that is told as days. */
  private static final int DAYS = 6;

  /** The longest stretch that is told as a week. */
  private static final int WEEK = 7;

  /** The longest stretch that is told as a month. */
  private static final int MONTH = 31;

  static TimeSpan of(@Nullable LocalDate day, boolean night) {
    return new TimeSpan(day, day, night ? TimePrecision.NIGHT : TimePrecision.DAY);
  }

  static TimeSpan open(TimePrecision precision) {
    return new TimeSpan(null, null, precision);
  }

  /** As precise as it is long. */
  static TimeSpan between(@Nullable LocalDate first, @Nullable LocalDate last) {
    if (first == null || last == null) {
      return open(TimePrecision.DAYS);
    }
    return new TimeSpan(first, last, precision(ChronoUnit.DAYS.between(first, last) + 1));
  }

  static TimePrecision precision(long days) {
    if (days <= DAYS) {
      return TimePrecision.DAYS;
    }
    return days <= WEEK
        ? TimePrecision.WEEK
        : days <= MONTH ? TimePrecision.MONTH : TimePrecision.YEAR;
  }
}
