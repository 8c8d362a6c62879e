package org.sitrep.tables;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sitrep.model.Interval;
import org.sitrep.model.Qualifier;
import org.sitrep.model.Quantity;

/**
 * A count by parts, such as places or models.
 *
 * @param parts the parts in the order of the cell; empty where a part is named without a number
 */
public record Breakdown(Map<String, Optional<Quantity>> parts) {

  /** Copies the parts. */
  public Breakdown {
    parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
  }

  /** What the parts add up to; a part without a number may be any. */
  public Interval sum() {
    Interval sum = Interval.exactly(0);
    for (Optional<Quantity> part : parts.values()) {
      sum = sum.plus(part.map(Quantity::bounds).orElse(Interval.atLeast(0)));
    }
    return sum;
  }

  /** What the parts add up to, if the number of each is known exactly. */
  public Optional<Quantity> total() {
    Interval sum = sum();
    return sum.isBounded() && sum.low() == sum.high()
        ? Optional.of(Quantity.exactly(sum.low()))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return parts.entrySet().stream()
        .map(part -> part.getKey() + ": " + part.getValue().map(Breakdown::said).orElse("?"))
        .collect(Collectors.joining(", "));
  }

  private static String said(Quantity quantity) {
    return quantity.qualifier() == Qualifier.EXACT
        ? Long.toString(quantity.low())
        : quantity.notation();
  }
}
