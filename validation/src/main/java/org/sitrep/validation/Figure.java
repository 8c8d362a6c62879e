package org.sitrep.validation;

import java.util.Set;
import org.sitrep.model.Claim;
import org.sitrep.model.Count;
import org.sitrep.model.Interval;
import org.sitrep.model.Measure;
import org.sitrep.model.Qualifier;

/**
 * A claim that counts, read by a policy.
 *
 * @param index the place of the claim in the attack
 * @param claim the claim
 * @param count what it asserts
 * @param kind what is counted
 * @param bounds the numbers that it allows
 * @param speakers those who say so, as {@link Words#speakers} gives them
 */
record Figure(
    int index, Claim claim, Count count, Kind kind, Interval bounds, Set<String> speakers) {

  Measure measure() {
    return count.measure();
  }

  long low() {
    return bounds.low();
  }

  long high() {
    return bounds.high();
  }

  /** True for a bare plural, which yields to any number. */
  boolean isBarePlural() {
    return count.quantity().qualifier() == Qualifier.PLURAL;
  }

  /**
   * True if the figure may stand for all those of its kind: it is not additional, not of a single
   * person and no bare plural.
   */
  boolean isNumber() {
    return !count.additional() && count.individual().isEmpty() && !isBarePlural();
  }

  /** True if one number was said, and not roughly. */
  boolean isExact() {
    Qualifier qualifier = count.quantity().qualifier();
    return bounds.low() == bounds.high()
        && (qualifier == Qualifier.EXACT || qualifier == Qualifier.NONE);
  }
}
