package org.sitrep.validation.internal.rules;

import org.sitrep.validation.finding.Severity;
import org.sitrep.validation.internal.figures.Conflict;

/** Two figures fired. */
final class CountAgreement extends ConflictRule {

  CountAgreement() {
    super(
        "count-agreement",
        Severity.ERROR,
        "Two figures of the same munitions fired share a number.",
        "Arithmetic");
  }

  @Override
  boolean governs(Conflict conflict) {
    return conflict.isOfTotal() && conflict.isOfOneNumber() && conflict.isOfFired();
  }
}
