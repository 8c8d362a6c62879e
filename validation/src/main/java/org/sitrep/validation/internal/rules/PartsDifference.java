package org.sitrep.validation.internal.rules;

import org.sitrep.validation.finding.Severity;
import org.sitrep.validation.internal.figures.Conflict;

/** Parts and a whole by several speakers. */
final class PartsDifference extends ConflictRule {

  PartsDifference() {
    super(
        "parts-difference",
        Severity.INFO,
        "Parts that one speaker counts, other than of munitions fired, are no more "
            + "than the total that another gives.",
        "Tolls differ by who counts and when (UCDP GED: low, best, high)");
  }

  @Override
  boolean governs(Conflict conflict) {
    return conflict.isOfSeveralLimits()
        ? !conflict.isForEverybody()
        : conflict.isOfTotal()
            && !conflict.isOfFired()
            && !conflict.isOfOneNumber()
            && !conflict.hasOneSpeaker();
  }

  @Override
  boolean isTold(Conflict conflict, AttackFacts facts) {
    return SameThing.isSure(conflict);
  }

  @Override
  public boolean isOfDifference() {
    return true;
  }
}
