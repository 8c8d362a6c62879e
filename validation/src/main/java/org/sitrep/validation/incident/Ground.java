package org.sitrep.validation.incident;

import java.util.function.Supplier;

/**
 * A reason that is put into words when somebody wants to read it; of most pairs nobody does.
 *
 * @param aspect what was compared
 * @param fit how the two fit
 * @param text makes the words
 */
record Ground(MatchReason.Aspect aspect, MatchReason.Fit fit, Supplier<String> text) {

  MatchReason inWords() {
    return new MatchReason(aspect, fit, text.get());
  }

  boolean excludes() {
    return fit == MatchReason.Fit.EXCLUDES;
  }
}
