package org.sitrep.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/** When something happened, in days at its place. A missing end is open, never today. */
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

  /** The words of the text, such as {@code on Monday evening}. */
  Optional<String> words();

  /** Checks that the time has an end and that it does not end before it begins. */
  @Value.Check
  default void check() {
    if (from().isEmpty() && to().isEmpty()) {
      throw new IllegalArgumentException("A time needs a first or a last day");
    }
    if (from().isPresent() && to().isPresent() && to().get().isBefore(from().get())) {
      throw new IllegalArgumentException(
          "The last day " + to().get() + " is before the first day " + from().get());
    }
  }

  /** One day. */
  static EventTime on(LocalDate day) {
    return builder().from(day).to(day).precision(TimePrecision.DAY).build();
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
