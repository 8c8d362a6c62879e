package org.sitrep.validation.finding;

import org.immutables.value.Value;
import org.sitrep.model.Quantity;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/** A change of one figure that removes one contradiction. */
@Value.Immutable
@JsonSerialize(as = ImmutableRepair.class)
@JsonDeserialize(as = ImmutableRepair.class)
public interface Repair {

  /** The path of the figure that is changed, such as {@code claims[2]}. */
  FieldPath path();

  /** What was said. */
  Quantity said();

  /** What would have to be said instead, without words. */
  Quantity instead();

  /** By how much the number grows; negative if it shrinks. */
  long change();

  /** Starts an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Repair}. */
  final class Builder extends ImmutableRepair.Builder {
    Builder() {}
  }
}
