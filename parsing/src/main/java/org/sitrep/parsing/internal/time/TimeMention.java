package org.sitrep.parsing.internal.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.TimePrecision;

/**
 * An expression of time in a text.
 *
 * @param from index of its first token
 * @param to index behind its last token
 * @param kind how it places what it speaks of
 * @param anchor how what is told lies to it
 * @param first the first day, if it could be resolved
 * @param last the last day, if it could be resolved
 * @param precision how precise it is; {@link TimePrecision#DAY} also for a clock time
 * @param clock the time of day, if it tells one
 */
public record TimeMention(
    int from,
    int to,
    Kind kind,
    TimeAnchor anchor,
    @Nullable LocalDate first,
    @Nullable LocalDate last,
    TimePrecision precision,
    @Nullable TimeOfDay clock) {

  /** A day, or a stretch of days, on which something happens. */
  public TimeMention(
      int from,
      int to,
      Kind kind,
      @Nullable LocalDate first,
      @Nullable LocalDate last,
      TimePrecision precision) {
    this(from, to, kind, TimeAnchor.AT, first, last, precision, null);
  }

  /** How an expression places what it speaks of. */
  public enum Kind {
    /** On a day or in a stretch of days. */
    ON,
    /** From a day on. */
    SINCE,
    /** A time of day without a day. */
    CLOCK,
    /** A time of day at or after midnight and before noon, without a day. */
    AFTER_MIDNIGHT,
    /** The day of what stands behind: "two days after gunmen came". */
    OF_EVENT,
    /** After the day of publication. */
    AHEAD
  }

  /** True if it says on which day something happened. */
  public boolean isDated() {
    return kind == Kind.ON && first != null;
  }

  /** The same as the day on which something happens. */
  public TimeMention dating() {
    return new TimeMention(from, to, Kind.ON, first, last == null ? first : last, precision);
  }

  /** True if it is a day or a night. */
  public boolean isDay() {
    return isDated() && (precision == TimePrecision.DAY || precision == TimePrecision.NIGHT);
  }

  /** True if it is more than one day or night. */
  public boolean isSpan() {
    return precision != TimePrecision.DAY && precision != TimePrecision.NIGHT;
  }
}
