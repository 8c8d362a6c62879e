package org.sitrep.validation.tally;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;
import org.sitrep.model.Claim;
import org.sitrep.model.Measure;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/** What the claims about one attack add up to, for one measure and one subject or the total. */
@Value.Immutable
@JsonSerialize(as = ImmutableTally.class)
@JsonDeserialize(as = ImmutableTally.class)
public interface Tally {

  /** What became of those counted. */
  Measure measure();

  /** The code of what is counted, such as {@code ROCKET}; absent for the total. */
  Optional<String> subject();

  /** The least number, inclusive. */
  long low();

  /** The greatest number, inclusive; absent if it is open. */
  OptionalLong high();

  /** True if the claims do not agree; the bounds then span what they say. */
  boolean conflict();

  /** The claims that were added up, in the order of the attack. */
  List<Claim> claims();

  /** Starts an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Tally}. */
  final class Builder extends ImmutableTally.Builder {
    Builder() {}
  }
}
