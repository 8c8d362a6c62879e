package org.sitrep.validation.internal.rules;

import java.util.List;
import org.sitrep.validation.finding.Severity;
import org.sitrep.validation.internal.figures.Conflict;

/** A rule that figures break which contradict each other. */
abstract class ConflictRule extends WrittenRule<AttackFacts> {

  ConflictRule(String id, Severity severity, String sentence, String origin) {
    super(id, severity, sentence, origin);
  }

  /** True if it is this rule that the figures break. */
  abstract boolean governs(Conflict conflict);

  /** The sets of figures that break this rule. */
  List<Conflict> conflicts(AttackFacts facts) {
    return facts.conflicts().stream().filter(this::governs).toList();
  }

  /** False if they may be about different things, or may not be what was said. */
  boolean isTold(Conflict conflict, AttackFacts facts) {
    return SameThing.isNoSlip(conflict);
  }

  @Override
  public final void check(AttackFacts facts, Findings findings) {
    Repairs repairs = new Repairs(facts.figures(), facts.policy());
    String verb = severity() == Severity.ERROR ? "contradicts" : "differs from";
    for (Conflict conflict : conflicts(facts)) {
      if (!findings.isFull(this) && isTold(conflict, facts)) {
        findings.addFigures(
            this,
            ConflictText.of(conflict, verb),
            conflict.figures(),
            repairs.least(conflict),
            repairs.slack(conflict));
      }
    }
  }
}
