package org.sitrep.tables;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.sitrep.model.Quantity;
import org.sitrep.model.QuantityPolicy;

/** Numbers and breakdowns in the ways that tables write them. */
final class Counts {

  /** A trillion: no count of an attack is larger, and sums of many such still fit. */
  private static final long MAX = 1_000_000_000_000L;

  private static final String TOO_LARGE = "no whole number, or too large a one";

  private static final Pattern NUMBER =
      Pattern.compile("[+-]?[0-9]{1,18}(?:\\.[0-9]{1,18})?(?:[eE][+-]?[0-9]{1,2})?");
  private static final Pattern UNKNOWN = Pattern.compile("(?i)nan|na|n/a|null|none|-");

  private Counts() {}

  /** True for the words by which software writes that a number is not known. */
  static boolean isUnknown(String cell) {
    return UNKNOWN.matcher(cell.strip()).matches();
  }

  /** A whole number such as 93 or 93.0, or a quantity such as "at least 13". */
  static Quantity quantity(String cell) throws CellException {
    String text = cell.strip();
    if (NUMBER.matcher(text).matches()) {
      long number = whole(text);
      if (number < 0) {
        throw new CellException("a count is not negative");
      }
      return Quantity.exactly(number);
    }
    try {
      Quantity quantity = Quantity.parse(spelledOut(text));
      if (Math.max(quantity.low(), quantity.high().orElse(0)) > MAX) {
        throw new CellException(TOO_LARGE);
      }
      return quantity;
    } catch (IllegalArgumentException e) {
      throw new CellException("no number");
    }
  }

  /** "3–5" and "3-5" as "3 to 5". */
  private static String spelledOut(String text) {
    int dash = Math.max(text.indexOf('\u2013'), text.indexOf('-'));
    boolean between =
        dash > 0
            && Character.isDigit(text.charAt(0))
            && Character.isDigit(text.charAt(text.length() - 1));
    return between
        ? text.substring(0, dash).strip() + " to " + text.substring(dash + 1).strip()
        : text;
  }

  static long integer(String cell) throws CellException {
    String text = cell.strip();
    if (!NUMBER.matcher(text).matches()) {
      throw new CellException("no number");
    }
    return whole(text);
  }

  private static long whole(String text) throws CellException {
    try {
      long number = new BigDecimal(text).longValueExact();
      if (Math.abs(number) <= MAX) {
        return number;
      }
    } catch (ArithmeticException e) {
      // Said below.
    }
    throw new CellException(TOO_LARGE);
  }

  static double degrees(String cell) throws CellException {
    String text = cell.strip();
    if (!NUMBER.matcher(text).matches()) {
      throw new CellException("no number of degrees; one is written 50.45");
    }
    return Double.parseDouble(text);
  }

  /** The one number that a numeric column takes: the least one said, as ACLED has it. */
  static String number(Quantity quantity) {
    return Long.toString(QuantityPolicy.acled().bounds(quantity).low());
  }
}
