package org.sitrep.examples.page;

import org.sitrep.model.Interval;

/**
 * A range drawn on a scale; all places and widths are per cent of the drawing.
 *
 * @param base where the bar begins
 * @param baseWidth how far it is certain: from the beginning to the least number
 * @param low where the least number is
 * @param rangeWidth from the least number to the greatest
 * @param high where the greatest number is
 * @param open true if there is no greatest number
 * @param beyond true if even the least number is past the limit of the drawing
 */
record Bar(
    String base,
    String baseWidth,
    String low,
    String rangeWidth,
    String high,
    boolean open,
    boolean beyond) {

  /** True if it is one number, so that the range has no width to be seen. */
  boolean exact() {
    return !open && low.equals(high);
  }

  /** A range alone. */
  static Bar range(Interval range, Scale scale) {
    return from(range.low(), range, scale, false);
  }

  /** A bar from a number up to a range. */
  static Bar from(double base, Interval range, Scale scale, boolean beyond) {
    double low = scale.at(range.low());
    double high = range.isBounded() ? scale.at(range.high()) : 100;
    return new Bar(
        Scale.svg(scale.at(base)) + "%",
        Scale.svg(low - scale.at(base)) + "%",
        Scale.svg(low) + "%",
        Scale.svg(high - low) + "%",
        Scale.svg(high) + "%",
        !range.isBounded(),
        beyond);
  }
}
