package org.sitrep.model;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * How many, as said: whole numbers with a qualifier and the words.
 *
 * <p>Both bounds are inclusive. An approximate quantity keeps the number that was said in both
 * bounds; how far "around" reaches is for a {@link QuantityPolicy} to say.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableQuantity.class)
@JsonDeserialize(as = ImmutableQuantity.class)
public interface Quantity {

  /** The least number said, inclusive. */
  @PositiveOrZero
  long low();

  /** The greatest number said, inclusive; absent if open. */
  OptionalLong high();

  /** How the words bind the number. */
  Qualifier qualifier();

  /** The words, such as {@code at least 13}. */
  Optional<String> words();

  /** Checks that the bounds are in order and not negative. */
  @Value.Check
  default void check() {
    if (low() < 0) {
      throw new IllegalArgumentException("A quantity is not negative: " + low());
    }
    if (high().isPresent() && high().getAsLong() < low()) {
      throw new IllegalArgumentException(
          "The greatest number " + high().getAsLong() + " is below the least " + low());
    }
  }

  /** The range as said; a {@link QuantityPolicy} may read it wider. */
  @JsonIgnore
  @Value.NonAttribute
  default Interval bounds() {
    return new Interval(Math.min(low(), Interval.UNBOUNDED - 1), high().orElse(Interval.UNBOUNDED));
  }

  /**
   * The quantity in words and digits, as {@link #parse} reads it: {@code exactly 15}, {@code around
   * 10}, {@code at least 13}, {@code at most 5}, {@code 10 to 15}, {@code vaguely 24 or more},
   * {@code all 36}, {@code none}; behind it the words of the text in quotation marks, if there are
   * any. It is what {@code toString} gives.
   */
  @JsonIgnore
  @Value.NonAttribute
  default String notation() {
    return QuantityText.write(this);
  }

  /**
   * Reads what {@link #notation()} writes, and what people write: a plain number, {@code 1,500},
   * {@code 10 or more}, {@code 20+}, {@code 5 or fewer}, {@code about 10}, {@code ~30}, {@code up
   * to 7}, {@code more than 20} (21 or more), {@code fewer than 5} (4 or fewer), {@code 10-15},
   * {@code between 10 and 15}, in small letters or capitals.
   *
   * @throws IllegalArgumentException if the text is no quantity, or a number does not fit
   */
  static Quantity parse(String text) {
    return QuantityText.read(text);
  }

  /**
   * A range as a quantity: exact, at least, at most, between, or none.
   *
   * @throws IllegalArgumentException if the range has no least number or a negative one
   */
  static Quantity of(Interval range) {
    if (range.isBounded()) {
      if (range.low() == range.high()) {
        return exactly(range.low());
      }
      return range.low() == 0 ? atMost(range.high()) : between(range.low(), range.high());
    }
    return atLeast(range.low());
  }

  /** Exactly this many. */
  static Quantity exactly(long number) {
    return of(number, number, number == 0 ? Qualifier.NONE : Qualifier.EXACT);
  }

  /** Around this many. */
  static Quantity around(long number) {
    return of(number, number, Qualifier.APPROXIMATE);
  }

  /** This many or more. */
  static Quantity atLeast(long number) {
    return builder().low(number).qualifier(Qualifier.AT_LEAST).build();
  }

  /** This many or fewer. */
  static Quantity atMost(long number) {
    return of(0, number, Qualifier.AT_MOST);
  }

  /** From {@code low} to {@code high}, both inclusive. */
  static Quantity between(long low, long high) {
    return of(low, high, Qualifier.RANGE);
  }

  /** All of so many. */
  static Quantity all(long number) {
    return of(number, number, Qualifier.ALL);
  }

  /** None. */
  static Quantity none() {
    return of(0, 0, Qualifier.NONE);
  }

  private static Quantity of(long low, long high, Qualifier qualifier) {
    return builder().low(low).high(high).qualifier(qualifier).build();
  }

  /** Starts an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Quantity}. */
  final class Builder extends ImmutableQuantity.Builder {
    Builder() {}
  }
}
