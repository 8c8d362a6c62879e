package org.sitrep.validation.internal.text;

import org.sitrep.model.Interval;
import org.sitrep.model.Quantity;

/** Quantities for people. */
public final class QuantityPhrase {

  private QuantityPhrase() {}

  /** The words of a quantity, or such as would say it. */
  public static String of(Quantity quantity) {
    return quantity
        .words()
        .orElseGet(
            () -> {
              long low = quantity.low();
              return switch (quantity.qualifier()) {
                case EXACT, NONE -> Long.toString(low);
                case ALL -> "all " + low;
                case APPROXIMATE -> "around " + low;
                case AT_LEAST -> "at least " + low;
                case AT_MOST -> "at most " + quantity.high().orElse(low);
                case RANGE, VAGUE, PLURAL ->
                    new Interval(low, quantity.high().orElse(Interval.UNBOUNDED)).toString();
              };
            });
  }
}
