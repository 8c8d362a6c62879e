package org.sitrep.examples.shared;

import org.sitrep.model.QuantityPolicy;

/** The policies by which "around" can be read. */
public enum PolicyName {
  /** By 20 % to either side. */
  STANDARD,
  /** Not at all. */
  STRICT,
  /** By half to either side. */
  WIDE;

  /** The policy of this name. */
  public QuantityPolicy policy() {
    return switch (this) {
      case STANDARD -> QuantityPolicy.standard();
      case STRICT -> QuantityPolicy.strict();
      case WIDE -> QuantityPolicy.wide();
    };
  }

  @Override
  public String toString() {
    return policy().name();
  }
}
