package org.sitrep.validation.internal.text;

import java.util.Locale;
import java.util.Set;
import org.sitrep.model.Interval;
import org.sitrep.model.Quantity;

/** Quantities for people. */
public final class QuantityPhrase {

  /** Words that count one only beside a noun, and mean nothing alone. */
  private static final Set<String> ARTICLES = Set.of("a", "an", "the");

  private QuantityPhrase() {}

  /** The words of a quantity, or such as would say it; of "a drone" the number. */
  public static String of(Quantity quantity) {
    return quantity
        .words()
        .filter(words -> !ARTICLES.contains(words.toLowerCase(Locale.ROOT)))
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
