package org.sitrep.validation.incident;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;
import org.sitrep.model.Claim;
import org.sitrep.model.Measure;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * How many independent sources agree on one figure of an incident.
 *
 * <p>The agreed range is the one on which the most sources that know nothing of each other agree.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableCorroboration.class)
@JsonDeserialize(as = ImmutableCorroboration.class)
public interface Corroboration {

  /** What became of those counted. */
  Measure measure();

  /** The code of what is counted, such as {@code ROCKET}; absent for the whole. */
  Optional<String> subject();

  /** The least number that all who agree allow, inclusive. */
  long low();

  /** The greatest number that all who agree allow, inclusive; absent if it is open. */
  OptionalLong high();

  /** How many independent sources agree, one or more. */
  int independent();

  /** The claims that agree. */
  List<Claim> agreeing();

  /** The claims about the same that allow none of the agreed numbers. */
  List<Claim> differing();

  /** Starts an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Corroboration}. */
  final class Builder extends ImmutableCorroboration.Builder {
    Builder() {}
  }
}
