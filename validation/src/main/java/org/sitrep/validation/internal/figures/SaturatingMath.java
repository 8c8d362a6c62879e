package org.sitrep.validation.internal.figures;

import org.sitrep.model.Interval;

/** Additions that stay at the greatest number instead of running over. */
public final class SaturatingMath {

  private SaturatingMath() {}

  /** A sum of least numbers. */
  public static long low(long one, long other) {
    return Math.min(high(one, other), Interval.UNBOUNDED - 1);
  }

  /** A sum of greatest numbers, open if one of them is. */
  public static long high(long one, long other) {
    return one > Interval.UNBOUNDED - other ? Interval.UNBOUNDED : one + other;
  }

  public static Interval plus(Interval one, Interval other) {
    return new Interval(low(one.low(), other.low()), high(one.high(), other.high()));
  }
}
