package org.sitrep.validation.internal.rules;

import org.sitrep.validation.finding.Severity;

/** Claimed and denied. */
final class ClaimedAndDenied extends WrittenRule<AttackFacts> {

  ClaimedAndDenied() {
    super(
        "claimed-and-denied",
        Severity.ERROR,
        "The same actor does not both claim and deny the attack.",
        "GTD: claimed, competing claims");
  }

  @Override
  public void check(AttackFacts facts, Findings findings) {
    Responsibilities all = Responsibilities.of(facts);
    all.claimed()
        .forEach(
            (actor, claim) -> {
              Findings.Place denial = all.denied().get(actor);
              if (denial != null && !actor.isEmpty()) {
                findings.add(
                    this,
                    "%s claims the attack, according to %s, and denies it, according to %s."
                        .formatted(
                            Responsibilities.name(claim),
                            Responsibilities.voices(claim),
                            Responsibilities.voices(denial)),
                    Responsibilities.inOrder(claim, denial));
              }
            });
  }
}
