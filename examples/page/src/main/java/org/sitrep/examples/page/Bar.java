package org.sitrep.examples.page;

import java.util.Optional;
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
 * @param spot true if it is drawn as a single number, without a beginning
 * @param over what of it is past a limit
 */
record Bar(
    String base,
    String baseWidth,
    String low,
    String rangeWidth,
    String high,
    boolean open,
    boolean spot,
    Optional<Over> over) {

  /** The stretch past a limit. */
  record Over(String from, String width) {}

  /** A range alone. */
  static Bar range(Interval range, Scale scale) {
    return of(range.low(), range, scale, Optional.empty());
  }

  /** A bar from a number up to a range. */
  static Bar from(double base, Interval range, Scale scale) {
    return of(base, range, scale, Optional.empty());
  }

  /** A bar from one number to another, which may be past a limit. */
  static Bar limited(double base, long end, long limit, Scale scale) {
    double from = scale.at(Math.max(base, limit));
    Optional<Over> over =
        end > limit
            ? Optional.of(new Over(Scale.svg(from) + "%", Scale.svg(scale.at(end) - from) + "%"))
            : Optional.empty();
    return of(base, Interval.exactly(end), scale, over);
  }

  private static Bar of(double base, Interval range, Scale scale, Optional<Over> over) {
    double low = scale.at(range.low());
    double high = range.isBounded() ? scale.at(range.high()) : 100;
    return new Bar(
        Scale.svg(scale.at(base)) + "%",
        Scale.svg(low - scale.at(base)) + "%",
        Scale.svg(low) + "%",
        Scale.svg(high - low) + "%",
        Scale.svg(high) + "%",
        !range.isBounded(),
        range.low() == base && range.low() == range.high(),
        over);
  }
}
