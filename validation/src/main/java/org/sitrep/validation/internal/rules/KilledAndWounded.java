package org.sitrep.validation.internal.rules;

import org.sitrep.validation.finding.Severity;
import org.sitrep.validation.internal.figures.Conflict;

/** Killed and wounded against casualties. */
final class KilledAndWounded extends ConflictRule {

  KilledAndWounded() {
    super(
        "killed-and-wounded",
        Severity.ERROR,
        "The killed and the wounded that one speaker counts are, together, no more "
            + "than the casualties that the speaker gives.",
        "Arithmetic");
  }

  @Override
  boolean governs(Conflict conflict) {
    return conflict.isOfSeveralLimits()
        ? !conflict.isOfMunitions() && conflict.isForEverybody()
        : conflict.isOfTotal()
            && !conflict.isOfFired()
            && !conflict.isOfOneMeasure()
            && conflict.hasOneSpeaker();
  }
}
