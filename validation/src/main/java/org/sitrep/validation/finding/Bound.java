package org.sitrep.validation.finding;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;
import org.sitrep.model.Claim;
import org.sitrep.model.Measure;
import org.sitrep.model.Subject;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/** What follows for one number from the claims about an attack, and from which of them. */
@Value.Immutable
@JsonSerialize(as = ImmutableBound.class)
@JsonDeserialize(as = ImmutableBound.class)
public interface Bound {

  /** What became of those counted. */
  Measure measure();

  /** What is counted; absent for the whole. */
  Optional<Subject> subject();

  /** The least number, inclusive. */
  long low();

  /** The claims that the least number follows from, in the order of the attack. */
  List<Claim> lowClaims();

  /**
   * The greatest number, inclusive; absent if it is open. It is less than {@link #low()} where the
   * claims contradict each other.
   */
  OptionalLong high();

  /** The claims that the greatest number follows from, in the order of the attack. */
  List<Claim> highClaims();

  /** Starts an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Bound}. */
  final class Builder extends ImmutableBound.Builder {
    Builder() {}
  }
}
