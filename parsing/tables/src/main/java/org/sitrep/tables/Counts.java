package org.sitrep.tables;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
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
  private static final Pattern PART =
      Pattern.compile(
          "\\s*(?:'((?:[^'\\\\]|\\\\.)*)'|\"((?:[^\"\\\\]|\\\\.)*)\")\\s*:\\s*([^,{}'\"]*?)\\s*(,|$)");

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
      Quantity quantity = Quantity.parse(text);
      if (Math.max(quantity.low(), quantity.high().orElse(0)) > MAX) {
        throw new CellException(TOO_LARGE);
      }
      return quantity;
    } catch (IllegalArgumentException e) {
      throw new CellException("no number");
    }
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

  /** A breakdown as Python and JSON write it: {'Kyiv oblast': 3, 'Sumy oblast': NaN}. */
  static Breakdown breakdown(String cell) throws CellException {
    String text = cell.strip();
    if (text.length() < 2 || text.charAt(0) != '{' || text.charAt(text.length() - 1) != '}') {
      throw new CellException("no breakdown; one is written {'Kyiv oblast': 3}");
    }
    String inner = text.substring(1, text.length() - 1).strip();
    Map<String, Optional<Quantity>> parts = new LinkedHashMap<>();
    Matcher part = PART.matcher(inner);
    int at = 0;
    while (at < inner.length()) {
      if (!part.find(at) || part.start() != at) {
        throw new CellException("no breakdown from character " + (at + 2) + " on");
      }
      String name = unescaped(part.group(1) == null ? part.group(2) : part.group(1));
      String value = part.group(3);
      Optional<Quantity> number =
          isUnknown(value) ? Optional.empty() : Optional.of(quantity(value));
      if (parts.put(name, number) != null) {
        throw new CellException("\"" + name + "\" stands twice in the breakdown");
      }
      at = part.end();
    }
    return new Breakdown(parts);
  }

  private static String unescaped(String name) {
    return name.replaceAll("\\\\(.)", "$1");
  }

  static String breakdown(Breakdown breakdown) {
    StringBuilder text = new StringBuilder("{");
    breakdown
        .parts()
        .forEach(
            (name, value) ->
                text.append(text.length() > 1 ? ", " : "")
                    .append('\'')
                    .append(name.replace("\\", "\\\\").replace("'", "\\'"))
                    .append("': ")
                    .append(value.map(Counts::number).orElse("NaN")));
    return text.append('}').toString();
  }
}
