package org.sitrep.validation;

import org.sitrep.model.Interval;

/** Additions that stay at the greatest number instead of running over. */
final class Sums {

  private Sums() {}

  /** A sum of least numbers. */
  static long low(long one, long other) {
    return Math.min(high(one, other), Interval.UNBOUNDED - 1);
  }

  /** A sum of greatest numbers, open if one of them is. */
  static long high(long one, long other) {
    return one > Interval.UNBOUNDED - other ? Interval.UNBOUNDED : one + other;
  }

  static Interval plus(Interval one, Interval other) {
    return new Interval(low(one.low(), other.low()), high(one.high(), other.high()));
  }
}
