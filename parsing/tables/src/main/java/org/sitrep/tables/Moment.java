package org.sitrep.tables;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/**
 * A day with or without a clock time, as tables have it. Years may be broken, such as 25 or 20222.
 *
 * @param day the day
 * @param clock the local clock time, if the cell has one
 */
public record Moment(LocalDate day, Optional<LocalTime> clock) {

  /** A day. */
  public static Moment of(LocalDate day) {
    return new Moment(day, Optional.empty());
  }

  /** A clock time of a day. */
  public static Moment of(LocalDate day, LocalTime clock) {
    return new Moment(day, Optional.of(clock));
  }

  /** The earliest that it can be: midnight if only the day is known. */
  public LocalDateTime earliest() {
    return day.atTime(clock.orElse(LocalTime.MIN));
  }

  /** The latest that it can be: the end of the day if only the day is known. */
  public LocalDateTime latest() {
    return day.atTime(clock.orElse(LocalTime.MAX));
  }

  @Override
  public String toString() {
    return day + clock.map(time -> " " + time).orElse("");
  }
}
