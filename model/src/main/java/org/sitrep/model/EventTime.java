package org.sitrep.model;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * When something happened, in days at its place. A missing end is open, never today.
 *
 * <p>From the most to the least precise: an instant (a day with clock and offset), a clock time, a
 * day, a night, a month, a range, a range with one open end.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableEventTime.class)
@JsonDeserialize(as = ImmutableEventTime.class)
public interface EventTime {

  /** The first day, inclusive; absent if the beginning is open. */
  Optional<LocalDate> from();

  /** The last day, inclusive; absent if the end is open. */
  Optional<LocalDate> to();

  /** How precisely the time is known. */
  TimePrecision precision();

  /** The local clock time, if the text gives one. */
  Optional<LocalTime> clock();

  /** How far the clock is from UTC, if that is known; only beside a clock time. */
  Optional<ZoneOffset> offset();

  /** The words of the text, such as {@code on Monday evening}. */
  Optional<String> words();

  /**
   * Checks that the time has an end, that it does not end before it begins, and that an offset has
   * a clock time beside it.
   */
  @Value.Check
  default void check() {
    if (from().isEmpty() && to().isEmpty()) {
      throw new IllegalArgumentException("A time needs a first or a last day");
    }
    if (from().isPresent() && to().isPresent() && to().get().isBefore(from().get())) {
      throw new IllegalArgumentException(
          "The last day " + to().get() + " is before the first day " + from().get());
    }
    if (offset().isPresent() && clock().isEmpty()) {
      throw new IllegalArgumentException("An offset needs a clock time");
    }
  }

  /** The point on the time line; empty unless there are one day, a clock time and an offset. */
  @JsonIgnore
  @Value.NonAttribute
  default Optional<Instant> instant() {
    return from()
        .filter(day -> to().filter(day::equals).isPresent())
        .flatMap(
            day ->
                clock()
                    .flatMap(time -> offset().map(offset -> day.atTime(time).toInstant(offset))));
  }

  /**
   * The time in the Extended Date/Time Format (ISO 8601-2:2019), levels 0 and 1: {@code
   * 2024-01-20}, {@code 2024-01-20T19:30:00Z}, {@code 2024-01}, {@code 2024}, {@code
   * 2024-01-18/2024-01-20}, {@code 2023-10-17/..}.
   *
   * <p>The format has no words, no nights and no precision beside the days themselves: a night is
   * written as the day on whose evening it began. A clock time beside several days is left out, a
   * fraction of a second is kept.
   */
  @JsonIgnore
  @Value.NonAttribute
  default String toEdtf() {
    return Edtf.write(this);
  }

  /**
   * Reads a text of the Extended Date/Time Format. Precision follows from the days: a day, two to
   * six days, a week, up to a month, more, or open.
   *
   * @throws IllegalArgumentException if the text is none, or says what this type cannot hold:
   *     uncertainty ({@code ? ~ %}), seasons, an end that is unknown rather than open, years beyond
   *     four digits, clock times in a range
   */
  static EventTime parseEdtf(String text) {
    return Edtf.read(text);
  }

  /** One day. */
  static EventTime on(LocalDate day) {
    return builder().from(day).to(day).precision(TimePrecision.DAY).build();
  }

  /** A clock time of a day, without a zone. */
  static EventTime at(LocalDate day, LocalTime clock) {
    return builder().from(day).to(day).precision(TimePrecision.DAY).clock(clock).build();
  }

  /** An instant, by the clock of its offset. */
  static EventTime at(OffsetDateTime instant) {
    return builder()
        .from(instant.toLocalDate())
        .to(instant.toLocalDate())
        .precision(TimePrecision.DAY)
        .clock(instant.toLocalTime())
        .offset(instant.getOffset())
        .build();
  }

  /** The night that begins on the evening of a day. */
  static EventTime nightOf(LocalDate evening) {
    return builder().from(evening).to(evening).precision(TimePrecision.NIGHT).build();
  }

  /** Some time in a month. */
  static EventTime in(YearMonth month) {
    return between(month.atDay(1), month.atEndOfMonth());
  }

  /** From the first day to the last, both inclusive; the precision follows from their number. */
  static EventTime between(LocalDate from, LocalDate to) {
    return builder().from(from).to(to).precision(Edtf.precision(from, to)).build();
  }

  /** From a day on, with an open end. */
  static EventTime since(LocalDate from) {
    return builder().from(from).precision(TimePrecision.OPEN).build();
  }

  /** Until a day, inclusive, with an open beginning. */
  static EventTime until(LocalDate to) {
    return builder().to(to).precision(TimePrecision.OPEN).build();
  }

  /** Starts an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link EventTime}. */
  final class Builder extends ImmutableEventTime.Builder {
    Builder() {}
  }
}
