package org.sitrep.validation.internal.constraints;

import java.math.BigInteger;
import java.util.Optional;
import org.sitrep.model.Interval;
import org.sitrep.model.Qualifier;
import org.sitrep.model.Quantity;
import org.sitrep.model.QuantityPolicy;

/**
 * A quantity that an accessor gives.
 *
 * @param name the name of the accessor
 * @param range the whole numbers that it allows
 * @param approximate true if "around" had to be read
 * @param text the name and the numbers in signs that every language reads
 */
record ConstrainedNumber(String name, Interval range, boolean approximate, String text) {

  private static final BigInteger MOST = BigInteger.valueOf(Interval.UNBOUNDED - 1);

  static final QuantityPolicy POLICY = QuantityPolicy.standard();

  /** Empty if the value is neither a quantity nor a whole number. */
  static Optional<ConstrainedNumber> of(String name, Object value) {
    if (value instanceof Quantity quantity) {
      boolean approximate = quantity.qualifier() == Qualifier.APPROXIMATE;
      Interval range = POLICY.bounds(quantity);
      String said = signs(range);
      String text = approximate ? "\u2248 " + quantity.low() + " (" + said + ")" : said;
      return Optional.of(new ConstrainedNumber(name, range, approximate, name + " " + text));
    }
    if (value instanceof BigInteger || isWhole(value)) {
      BigInteger number = new BigInteger(value.toString());
      long held = number.min(MOST).max(BigInteger.ZERO).longValue();
      // -9, -99 and the like stand for what is not known.
      Interval range = number.signum() < 0 ? Interval.atLeast(0) : Interval.exactly(held);
      return Optional.of(new ConstrainedNumber(name, range, false, name + " " + number));
    }
    return Optional.empty();
  }

  private static boolean isWhole(Object value) {
    return value instanceof Long
        || value instanceof Integer
        || value instanceof Short
        || value instanceof Byte;
  }

  private static String signs(Interval range) {
    if (!range.isBounded()) {
      return "\u2265 " + range.low();
    }
    return range.low() == range.high()
        ? Long.toString(range.low())
        : range.low() + "\u2013" + range.high();
  }
}
