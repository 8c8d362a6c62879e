package org.sitrep.examples.page;

import org.sitrep.model.Interval;
import org.sitrep.validation.tally.Tally;

/** The ranges of tallies. */
final class Ranges {

  private Ranges() {}

  static Interval of(Tally tally) {
    return new Interval(
        Math.min(tally.low(), Interval.UNBOUNDED - 1), tally.high().orElse(Interval.UNBOUNDED));
  }
}
