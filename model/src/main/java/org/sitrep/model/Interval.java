package org.sitrep.model;

/**
 * A range of whole numbers, both ends inclusive.
 *
 * @param low the least number
 * @param high the greatest number; {@link #UNBOUNDED} if there is none
 */
public record Interval(long low, long high) {

  /** The upper end of a range without one. */
  public static final long UNBOUNDED = Long.MAX_VALUE;

  /** Checks that the range is not empty. */
  public Interval {
    if (high < low) {
      throw new IllegalArgumentException("Empty range: " + low + " to " + high);
    }
    if (low == UNBOUNDED) {
      throw new IllegalArgumentException("The least number is too large");
    }
  }

  /** The range of one number. */
  public static Interval exactly(long number) {
    return new Interval(number, number);
  }

  /** All numbers from {@code low} up. */
  public static Interval atLeast(long low) {
    return new Interval(low, UNBOUNDED);
  }

  /** True if there is a greatest number. */
  public boolean isBounded() {
    return high != UNBOUNDED;
  }

  /** True if the number is in the range. */
  public boolean contains(long number) {
    return low <= number && number <= high;
  }

  /** True if the ranges share a number. */
  public boolean intersects(Interval other) {
    return low <= other.high && other.low <= high;
  }

  /**
   * The range of sums of one number of each.
   *
   * @throws ArithmeticException if an end does not fit a {@code long}
   */
  public Interval plus(Interval other) {
    long sum = Math.addExact(low, other.low);
    return isBounded() && other.isBounded()
        ? new Interval(sum, Math.addExact(high, other.high))
        : atLeast(sum);
  }

  @Override
  public String toString() {
    if (!isBounded()) {
      return low + " or more";
    }
    return low == high ? Long.toString(low) : low + " to " + high;
  }
}
