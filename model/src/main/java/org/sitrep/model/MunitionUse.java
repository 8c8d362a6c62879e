package org.sitrep.model;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/** That munitions of a type were used, without a number. */
@Value.Immutable
@JsonTypeName("MUNITION_USE")
@JsonSerialize(as = ImmutableMunitionUse.class)
@JsonDeserialize(as = ImmutableMunitionUse.class)
public non-sealed interface MunitionUse extends Assertion {

  /** The type. */
  MunitionType type();

  /** What is said to have become of them, such as {@link Measure#HIT}. */
  Optional<Measure> measure();

  /** The model as named. */
  Optional<String> designation();

  /** Starts an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link MunitionUse}. */
  final class Builder extends ImmutableMunitionUse.Builder {
    Builder() {}
  }
}
