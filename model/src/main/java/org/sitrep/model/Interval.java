package org.sitrep.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A range of whole numbers, both ends inclusive.
 *
 * @param low the least number; {@link #BOTTOMLESS} if there is none
 * @param high the greatest number; {@link #UNBOUNDED} if there is none
 */
public record Interval(long low, long high) {

  /** The upper end of a range without one. */
  public static final long UNBOUNDED = Long.MAX_VALUE;

  /** The lower end of a range without one, as a difference can be. */
  public static final long BOTTOMLESS = Long.MIN_VALUE;

  /** Every number. */
  public static final Interval ANY = new Interval(BOTTOMLESS, UNBOUNDED);

  private static final Pattern FORM =
      Pattern.compile("(-?[0-9]{1,19})(?: (or more|or fewer)| to (-?[0-9]{1,19}))?");

  /** Checks that the range is not empty. */
  public Interval {
    if (high < low) {
      throw new IllegalArgumentException("Empty range: " + low + " to " + high);
    }
    if (low == UNBOUNDED) {
      throw new IllegalArgumentException("The least number is too large");
    }
    if (high == BOTTOMLESS) {
      throw new IllegalArgumentException("The greatest number is too small");
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

  /** All numbers from {@code high} down, negative ones too. */
  public static Interval atMost(long high) {
    return new Interval(BOTTOMLESS, high);
  }

  /**
   * Reads what {@link #toString()} writes: {@code 3}, {@code 8 to 12}, {@code 3 or more}, {@code 5
   * or fewer}, {@code any}.
   *
   * @throws IllegalArgumentException if the text is none of these, or a number does not fit
   */
  @JsonCreator
  public static Interval parse(String text) {
    if (text.equals("any")) {
      return ANY;
    }
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw new IllegalArgumentException(
          "A range is \"3\", \"8 to 12\", \"3 or more\", \"5 or fewer\" or \"any\"; this is none: "
              + Excerpt.of(text));
    }
    long first = number(form.group(1));
    if (form.group(3) != null) {
      return new Interval(first, number(form.group(3)));
    }
    if (form.group(2) == null) {
      return exactly(first);
    }
    return form.group(2).equals("or more") ? atLeast(first) : atMost(first);
  }

  private static long number(String digits) {
    try {
      long number = Long.parseLong(digits);
      if (number != UNBOUNDED && number != BOTTOMLESS) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Too long: said below.
    }
    throw new IllegalArgumentException("The number is too large: " + digits);
  }

  /** True if there is a greatest number. */
  public boolean isBounded() {
    return high != UNBOUNDED;
  }

  /** True if the number is in the range. */
  public boolean contains(long number) {
    return low <= number && number <= high;
  }

  /** True if every number of the other range is in this one. */
  public boolean contains(Interval other) {
    return low <= other.low && other.high <= high;
  }

  /** True if the ranges share a number. */
  public boolean intersects(Interval other) {
    return low <= other.high && other.low <= high;
  }

  /** The numbers that are in both ranges; empty if there are none. */
  public Optional<Interval> intersection(Interval other) {
    return intersects(other)
        ? Optional.of(new Interval(Math.max(low, other.low), Math.min(high, other.high)))
        : Optional.empty();
  }

  /** The smallest range that contains both. */
  public Interval hull(Interval other) {
    return new Interval(Math.min(low, other.low), Math.max(high, other.high));
  }

  /**
   * The range of sums of one number of each.
   *
   * @throws ArithmeticException if an end does not fit a {@code long}
   */
  public Interval plus(Interval other) {
    return new Interval(
        low == BOTTOMLESS || other.low == BOTTOMLESS
            ? BOTTOMLESS
            : held(Math.addExact(low, other.low)),
        high == UNBOUNDED || other.high == UNBOUNDED
            ? UNBOUNDED
            : held(Math.addExact(high, other.high)));
  }

  /**
   * The range of differences of one number of each. For what is left of a count, intersect it with
   * {@code atLeast(0)}.
   *
   * @throws ArithmeticException if an end does not fit a {@code long}
   */
  public Interval minus(Interval other) {
    return new Interval(
        low == BOTTOMLESS || other.high == UNBOUNDED
            ? BOTTOMLESS
            : held(Math.subtractExact(low, other.high)),
        high == UNBOUNDED || other.low == BOTTOMLESS
            ? UNBOUNDED
            : held(Math.subtractExact(high, other.low)));
  }

  // A sum that happens to be the sign of an open end is too large as well.
  private static long held(long end) {
    if (end == UNBOUNDED || end == BOTTOMLESS) {
      throw new ArithmeticException("long overflow");
    }
    return end;
  }

  /** Whether a number of this range is the number of the other one. */
  public Truth isEqualTo(Interval other) {
    if (!intersects(other)) {
      return Truth.NO;
    }
    return low == high && equals(other) ? Truth.YES : Truth.CANNOT_TELL;
  }

  /** Whether a number of this range is less than one of the other. */
  public Truth isLessThan(Interval other) {
    if (high < other.low) {
      return Truth.YES;
    }
    // With one end open there is always a greater or a lesser number.
    return low != BOTTOMLESS && other.high != UNBOUNDED && low >= other.high
        ? Truth.NO
        : Truth.CANNOT_TELL;
  }

  /** Whether a number of this range is at most one of the other. */
  public Truth isAtMost(Interval other) {
    return switch (other.isLessThan(this)) {
      case YES -> Truth.NO;
      case NO -> Truth.YES;
      case CANNOT_TELL -> Truth.CANNOT_TELL;
    };
  }

  @Override
  @JsonValue
  public String toString() {
    if (low == BOTTOMLESS) {
      return isBounded() ? high + " or fewer" : "any";
    }
    if (!isBounded()) {
      return low + " or more";
    }
    return low == high ? Long.toString(low) : low + " to " + high;
  }
}
