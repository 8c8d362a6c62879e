package org.sitrep.validation.internal.rules;

import org.sitrep.validation.finding.Severity;
import org.sitrep.validation.internal.figures.Conflict;

/** Two other figures. */
final class CountDifference extends ConflictRule {

  CountDifference() {
    super(
        "count-difference",
        Severity.WARNING,
        "Two speakers' figures of the same thing, other than munitions fired, share a " + "number.",
        "Tolls differ by who counts and when (UCDP GED: low, best, high)");
  }

  @Override
  boolean governs(Conflict conflict) {
    return conflict.isOfTotal() && conflict.isOfOneNumber() && !conflict.isOfFired();
  }

  @Override
  boolean isTold(Conflict conflict, AttackFacts facts) {
    return SameThing.isSure(conflict) && !SameThing.isPartOfOwn(conflict, facts.figures());
  }

  @Override
  public boolean isOfDifference() {
    return true;
  }
}
