package org.sitrep.validation.internal.rules;

import org.sitrep.validation.finding.Severity;
import org.sitrep.validation.internal.figures.Conflict;

/** Outcomes against munitions fired. */
final class MunitionFlow extends ConflictRule {

  MunitionFlow() {
    super(
        "munition-flow",
        Severity.ERROR,
        "No more munitions are intercepted, hit, missed or in flight, together, than "
            + "were fired.",
        "Missile tables (launched, destroyed, not_reach_goal, still_attacking)");
  }

  @Override
  boolean governs(Conflict conflict) {
    return conflict.isOfSeveralLimits()
        ? conflict.isOfMunitions() && conflict.isForEverybody()
        : conflict.isOfTotal() && conflict.isOfFired() && !conflict.isOfOneMeasure();
  }
}
