package org.sitrep.validation.internal.tallies;

import org.sitrep.model.Interval;
import org.sitrep.validation.internal.figures.SaturatingMath;

/** What is known of a number: a range, and whether all agree on it. */
record Bounds(Interval range, boolean conflict) {

  Bounds plus(Bounds other) {
    return new Bounds(SaturatingMath.plus(range, other.range), conflict || other.conflict);
  }

  /** Together with others that may be the same ones. */
  Bounds orAmong(Bounds other) {
    long low = Math.max(range.low(), other.range.low());
    long high = SaturatingMath.high(range.high(), other.range.high());
    return new Bounds(new Interval(low, high), conflict || other.conflict);
  }

  /** Lifted over a part that must lie within. */
  Bounds atLeast(long low) {
    if (low <= range.low()) {
      return this;
    }
    boolean beyond = low > range.high();
    return new Bounds(new Interval(low, Math.max(low, range.high())), conflict || beyond);
  }
}
