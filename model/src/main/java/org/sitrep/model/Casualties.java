package org.sitrep.model;

import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/** One group of people in an attack and what happened to them. An absent quantity is not known. */
@Value.Immutable
@JsonSerialize(as = ImmutableCasualties.class)
@JsonDeserialize(as = ImmutableCasualties.class)
public interface Casualties {

  /** The group; {@link PersonGroup#PERSON} is everybody. */
  PersonGroup group();

  /** How many were killed. */
  Optional<@Valid Quantity> killed();

  /** How many were wounded and lived. */
  Optional<@Valid Quantity> wounded();

  /** How many are missing. */
  Optional<@Valid Quantity> missing();

  /** How many were captured or detained. */
  Optional<@Valid Quantity> captured();

  /** Starts an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Casualties}. */
  final class Builder extends ImmutableCasualties.Builder {
    Builder() {}

    /** Sets an exact number killed. */
    public Builder killed(long number) {
      return killed(Quantity.exactly(number));
    }

    /** Sets an exact number wounded. */
    public Builder wounded(long number) {
      return wounded(Quantity.exactly(number));
    }

    /** Sets an exact number missing. */
    public Builder missing(long number) {
      return missing(Quantity.exactly(number));
    }

    /** Sets an exact number captured. */
    public Builder captured(long number) {
      return captured(Quantity.exactly(number));
    }
  }
}
