package org.sitrep.parsing.internal.attack;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sitrep.parsing.internal.time.TimeMention;

/**
 * How a text dates its news.
 *
 * @param time when it was; null if nothing tells
 * @param isSpoken true if the time is only that of somebody who speaks of it
 * @param isOfWork true if the time may be that of work at the place, such as a search, which a
 *     named day corrects
 */
record Dating(@Nullable TimeMention time, boolean isSpoken, boolean isOfWork) {

  /** Nothing tells when it was. */
  static final Dating NONE = new Dating(null, false, false);

  /** The first day; null if it is not known. */
  @Nullable LocalDate day() {
    return time == null ? null : time.first();
  }

  /** The same without a time that is not on a day. */
  Dating ofDay() {
    return time == null || time.isDated() ? this : new Dating(null, isSpoken, isOfWork);
  }

  /** True as long as nothing better than a day of speech dates the news. */
  boolean isOpen() {
    return time == null || isSpoken;
  }
}
