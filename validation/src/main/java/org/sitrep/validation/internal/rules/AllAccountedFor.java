package org.sitrep.validation.internal.rules;

import org.sitrep.validation.finding.Severity;
import org.sitrep.validation.internal.figures.Conflict;

/** Outcomes where one of them met all. */
final class AllAccountedFor extends ConflictRule {

  AllAccountedFor() {
    super(
        "all-accounted-for",
        Severity.ERROR,
        "If all so many munitions met with one outcome, no more met with it, no more "
            + "were fired, and none met with another.",
        "Arithmetic");
  }

  @Override
  boolean governs(Conflict conflict) {
    return !conflict.isOfSeveralLimits() && conflict.limit().figure().isOfAll();
  }
}
