package org.sitrep.validation.internal.rules;

import org.sitrep.validation.finding.Severity;
import org.sitrep.validation.internal.figures.Conflict;

/** Parts against the whole. */
final class PartsWithinWhole extends ConflictRule {

  PartsWithinWhole() {
    super(
        "parts-within-total",
        Severity.ERROR,
        "Parts of the munitions fired, and parts of any total that one speaker gives, "
            + "are no more than the total.",
        "Arithmetic");
  }

  @Override
  boolean governs(Conflict conflict) {
    return conflict.isOfTotal()
        && conflict.isOfOneMeasure()
        && !conflict.isOfOneNumber()
        && (conflict.isOfFired() || conflict.hasOneSpeaker());
  }
}
