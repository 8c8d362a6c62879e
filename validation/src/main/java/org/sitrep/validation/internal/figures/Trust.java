package org.sitrep.validation.internal.figures;

import org.sitrep.model.Claim;
import org.sitrep.model.Credibility;
import org.sitrep.model.Reliability;
import org.sitrep.model.Source;

/** How far a claim is to be trusted, by the Admiralty codes that an analyst gave it. */
public final class Trust {

  // F and 6 are no judgement, not a low one: they lie in the middle, between C and D, 3 and 4.
  private static final int NO_JUDGEMENT = 5;

  private Trust() {}

  /** The greater, the more: by the most reliable of its sources, then by its own credibility. */
  public static int of(Claim claim) {
    int reliability = claim.sources().isEmpty() ? NO_JUDGEMENT : 0;
    for (Source source : claim.sources()) {
      int ofSource = source.reliability().map(Trust::of).orElse(NO_JUDGEMENT);
      reliability = Math.max(reliability, ofSource);
    }
    return reliability * 100 + claim.credibility().map(Trust::of).orElse(NO_JUDGEMENT);
  }

  private static int of(Reliability reliability) {
    return reliability == Reliability.F ? NO_JUDGEMENT : middle(reliability.ordinal());
  }

  private static int of(Credibility credibility) {
    return credibility == Credibility.CANNOT_BE_JUDGED
        ? NO_JUDGEMENT
        : middle(credibility.ordinal());
  }

  /** 10, 8, 6, 4, 2 for the five levels. */
  private static int middle(int level) {
    return 10 - 2 * level;
  }
}
