package org.sitrep.model;

import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;
import org.sitrep.model.constraint.PartsWithinTotal;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * One kind of weapon in an attack, and what became of it. An absent quantity is not known, never
 * zero.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableMunition.class)
@JsonDeserialize(as = ImmutableMunition.class)
@PartsWithinTotal(
    total = "fired",
    parts = {"intercepted", "hit", "missed", "inFlight"})
public interface Munition {

  /** The type, {@link MunitionType#UNSPECIFIED} if it is not known or mixed. */
  MunitionType type();

  /** The model as named, such as {@code Kh-59} or {@code 107 mm Katyusha}. */
  Optional<String> designation();

  /** How many were launched. */
  Optional<@Valid Quantity> fired();

  /** How many were shot down or otherwise destroyed in flight by defences. */
  Optional<@Valid Quantity> intercepted();

  /** How many struck the target or got through. */
  Optional<@Valid Quantity> hit();

  /** How many fell short, failed, lost their way or were jammed off course. */
  Optional<@Valid Quantity> missed();

  /** How many were still flying when the figures were given. */
  Optional<@Valid Quantity> inFlight();

  /** Starts a builder for a type. */
  static Builder of(MunitionType type) {
    return (Builder) builder().type(type);
  }

  /** Starts an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Munition}. */
  final class Builder extends ImmutableMunition.Builder {
    Builder() {}

    /** Sets an exact number launched. */
    public Builder fired(long number) {
      return fired(Quantity.exactly(number));
    }

    /** Sets an exact number shot down. */
    public Builder intercepted(long number) {
      return intercepted(Quantity.exactly(number));
    }

    /** Sets an exact number that struck. */
    public Builder hit(long number) {
      return hit(Quantity.exactly(number));
    }

    /** Sets an exact number that went astray. */
    public Builder missed(long number) {
      return missed(Quantity.exactly(number));
    }

    /** Sets an exact number still flying. */
    public Builder inFlight(long number) {
      return inFlight(Quantity.exactly(number));
    }
  }
}
