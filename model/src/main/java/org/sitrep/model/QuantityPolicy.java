package org.sitrep.model;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * How far the words of a quantity reach, as a range of whole numbers.
 *
 * @param name the name by which results state the policy
 * @param tolerance how far "around" reaches to either side, as a share of the number, 0 to 1
 * @param leastTolerance how far it reaches at the least, in units
 */
public record QuantityPolicy(
    @JsonInclude(JsonInclude.Include.ALWAYS) String name, double tolerance, long leastTolerance) {

  /** Checks the ranges. */
  public QuantityPolicy {
    if (!(tolerance >= 0 && tolerance <= 1)) {
      throw new IllegalArgumentException("Tolerance is a share from 0 to 1, not " + tolerance);
    }
    if (leastTolerance < 0) {
      throw new IllegalArgumentException("Least tolerance is not negative: " + leastTolerance);
    }
  }

  /** "Around" reaches 20 % to either side, and at least 1. */
  public static QuantityPolicy standard() {
    return new QuantityPolicy("standard", 0.2, 1);
  }

  /** "Around" is read as if it were not there. */
  public static QuantityPolicy strict() {
    return new QuantityPolicy("strict", 0, 0);
  }

  /** "Around" reaches 50 % to either side, and at least 2. */
  public static QuantityPolicy wide() {
    return new QuantityPolicy("wide", 0.5, 2);
  }

  /** The whole numbers that the quantity allows. */
  public Interval bounds(Quantity quantity) {
    // A text may say any number; the greatest of all stands for an open end.
    long low = Math.min(quantity.low(), Interval.UNBOUNDED - 1);
    long high = quantity.high().orElse(Interval.UNBOUNDED);
    if (quantity.qualifier() != Qualifier.APPROXIMATE) {
      return new Interval(low, high);
    }
    long down = reach(low);
    long up = high == Interval.UNBOUNDED ? 0 : Math.min(reach(high), Interval.UNBOUNDED - high);
    return new Interval(Math.max(0, low - down), high + up);
  }

  private long reach(long number) {
    return Math.max(leastTolerance, (long) Math.floor(number * tolerance));
  }

  /** A sentence that states how "around" is read. */
  public String statement() {
    return tolerance == 0 && leastTolerance == 0
        ? "Policy " + name + ": \"around\" is read as exact."
        : "Policy %s: \"around\" reaches %.0f %% to either side, at least %d."
            .formatted(name, tolerance * 100, leastTolerance);
  }
}
