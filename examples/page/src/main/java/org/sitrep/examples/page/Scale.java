package org.sitrep.examples.page;

import java.util.List;
import java.util.Locale;

/**
 * A straight scale from numbers to a share of the width, in per cent.
 *
 * @param least the number at the left end
 * @param greatest the number at the right end
 */
record Scale(double least, double greatest) {

  private static final double MARGIN = 2;

  /** From zero to a little beyond the greatest of the numbers. */
  static Scale fromZero(List<Long> numbers) {
    double greatest = numbers.stream().mapToDouble(Long::doubleValue).max().orElse(1);
    return new Scale(0, Math.max(1, greatest * 1.08));
  }

  /** Where a number is. */
  double at(double number) {
    double share = greatest > least ? (number - least) / (greatest - least) : 0.5;
    return MARGIN + (100 - 2 * MARGIN) * Math.min(1, Math.max(0, share));
  }

  String percent(double number) {
    return svg(at(number)) + "%";
  }

  /** A number as SVG takes it: two decimals at the most, with a point. */
  static String svg(double number) {
    String text = String.format(Locale.ROOT, "%.2f", number);
    return text.replaceFirst("\\.?0+$", "");
  }
}
