package org.sitrep.model;

import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * How many in a hundred of those counted met with something, as said beside their number: "90
 * percent of 40 missiles" intercepted, "13 of 15 (87 percent)".
 */
@Value.Immutable
@JsonSerialize(as = ImmutableShare.class)
@JsonDeserialize(as = ImmutableShare.class)
public interface Share {

  /** What became of them. */
  Measure measure();

  /** How many in a hundred, from 0 to 100, both inclusive, with the decimals that were said. */
  double percent();

  /** How the words bind the number; {@link Qualifier#EXACT} by default. */
  default Qualifier qualifier() {
    return Qualifier.EXACT;
  }

  /** No share of those counted is more than all of them. */
  @Value.Check
  default void check() {
    if (!(percent() >= 0 && percent() <= 100)) {
      throw new IllegalArgumentException(
          "A share runs from 0 to 100 percent, both inclusive, but is " + percent());
    }
  }

  /** So many in a hundred. */
  static Share of(Measure measure, double percent) {
    return builder().measure(measure).percent(percent).build();
  }

  /** Starts an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Share}. */
  final class Builder extends ImmutableShare.Builder {
    Builder() {}
  }
}
