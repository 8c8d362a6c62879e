package org.sitrep.model;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/** That an actor takes on, is given, or refuses responsibility, or that nobody has taken it on. */
@Value.Immutable
@JsonTypeName("RESPONSIBILITY")
@JsonSerialize(as = ImmutableResponsibility.class)
@JsonDeserialize(as = ImmutableResponsibility.class)
public non-sealed interface Responsibility extends Assertion {

  /** How the actor stands to the attack. */
  ResponsibilityKind kind();

  /** Who is meant; absent for {@link ResponsibilityKind#UNCLAIMED}. */
  Optional<Actor> actor();

  /** Starts an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Responsibility}. */
  final class Builder extends ImmutableResponsibility.Builder {
    Builder() {}
  }
}
