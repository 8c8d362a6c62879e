package org.sitrep.parsing.internal.revision;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Location;

/**
 * Where it was of which a figure tells, and where in the text it is told.
 *
 * @param place empty if nothing tells
 * @param own true if the figure's own sentence tells the place
 * @param paragraph the number of the paragraph
 * @param clock the hour that heads the paragraph; null without
 * @param said the day on which somebody said so; null if the text names none
 */
public record Scene(
    Optional<Location> place,
    boolean own,
    int paragraph,
    @Nullable LocalTime clock,
    @Nullable LocalDate said) {

  /** The same told of no place. */
  Scene anywhere() {
    return new Scene(Optional.empty(), false, paragraph, clock, said);
  }

  /** True for a town and another, not for a town and the country in which it lies. */
  boolean isApart(Scene other) {
    Location first = place.orElse(null);
    Location second = other.place.orElse(null);
    return first != null
        && second != null
        && !first.name().equals(second.name())
        && !isWithin(first, second)
        && !isWithin(second, first);
  }

  private static boolean isWithin(Location inner, Location outer) {
    return inner.chain().stream().anyMatch(it -> it.name().equals(outer.name()));
  }
}
