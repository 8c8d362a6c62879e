package org.sitrep.validation.internal.figures;

import org.sitrep.model.Claim;
import org.sitrep.model.QuantityPolicy;
import org.sitrep.model.Stance;

/**
 * On what terms claims are held against each other.
 *
 * @param policy how quantities are read
 * @param leastConfidence what is read with less confidence is not held against anything; from 0 to
 *     1, both inclusive
 */
public record Terms(QuantityPolicy policy, double leastConfidence) {

  /** Refuses what is no confidence. */
  public Terms {
    if (!(leastConfidence >= 0 && leastConfidence <= 1)) {
      throw new IllegalArgumentException(
          "The least confidence runs from 0 to 1, both inclusive, but is " + leastConfidence);
    }
  }

  /** True for what is asserted, and surely read or made by hand. */
  public boolean isFirm(Claim claim) {
    return claim.stance() == Stance.ASSERTED && claim.confidence().orElse(1) >= leastConfidence;
  }
}
