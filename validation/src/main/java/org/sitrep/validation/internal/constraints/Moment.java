package org.sitrep.validation.internal.constraints;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.Optional;
import org.sitrep.model.EventTime;
import org.sitrep.model.TimePrecision;

/**
 * A time as the range it may lie in.
 *
 * @param first the first local moment
 * @param last the last local moment
 * @param instant the point on the time line, where a zone is known
 * @param text the time as it is written
 */
record Moment(LocalDateTime first, LocalDateTime last, Optional<Instant> instant, String text) {

  /** Empty if the value is no time. */
  static Optional<Moment> of(Object value) {
    String text = value.toString();
    if (value instanceof LocalDate day) {
      return Optional.of(days(day, day, text));
    }
    if (value instanceof YearMonth month) {
      return Optional.of(days(month.atDay(1), month.atEndOfMonth(), text));
    }
    if (value instanceof Year year) {
      return Optional.of(days(year.atDay(1), year.atMonth(12).atEndOfMonth(), text));
    }
    if (value instanceof LocalDateTime time) {
      return Optional.of(new Moment(time, time, Optional.empty(), text));
    }
    if (value instanceof EventTime time) {
      return Optional.of(event(time));
    }
    return instant(value).map(instant -> zoned(instant, text));
  }

  private static Optional<Instant> instant(Object value) {
    if (value instanceof Instant instant) {
      return Optional.of(instant);
    }
    if (value instanceof OffsetDateTime time) {
      return Optional.of(time.toInstant());
    }
    if (value instanceof ZonedDateTime time) {
      return Optional.of(time.toInstant());
    }
    // A java.sql.Date is one as well, and throws when asked for its instant.
    return value instanceof Date date
        ? Optional.of(Instant.ofEpochMilli(date.getTime()))
        : Optional.empty();
  }

  /** The place is not known: anywhere on earth will do. */
  private static Moment zoned(Instant instant, String text) {
    return new Moment(
        LocalDateTime.ofInstant(instant, ZoneOffset.ofHours(-12)),
        LocalDateTime.ofInstant(instant, ZoneOffset.ofHours(14)),
        Optional.of(instant),
        text);
  }

  private static Moment event(EventTime time) {
    LocalDate from = time.from().orElse(LocalDate.MIN);
    LocalDate to = time.to().orElse(LocalDate.MAX);
    // A night begins on its day and ends on the next.
    boolean night = time.precision() == TimePrecision.NIGHT;
    if (from.equals(to) && time.clock().isPresent()) {
      LocalDateTime clock = from.atTime(time.clock().get());
      LocalDateTime last = night ? clock.plusDays(1) : clock;
      return new Moment(clock, last, time.instant(), time.toEdtf());
    }
    return days(from, night ? to.plusDays(1) : to, time.toEdtf());
  }

  private static Moment days(LocalDate from, LocalDate to, String text) {
    return new Moment(from.atStartOfDay(), to.atTime(LocalTime.MAX), Optional.empty(), text);
  }

  /** True if even the first moment of this is after the last of the other. */
  boolean isAfter(Moment other) {
    if (instant.isPresent() && other.instant.isPresent()) {
      return instant.get().isAfter(other.instant.get());
    }
    return first.isAfter(other.last);
  }
}
