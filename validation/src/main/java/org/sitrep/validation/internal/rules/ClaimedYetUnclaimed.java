package org.sitrep.validation.internal.rules;

import org.sitrep.validation.finding.Severity;

/** Claimed and yet unclaimed. */
final class ClaimedYetUnclaimed extends WrittenRule<AttackFacts> {

  ClaimedYetUnclaimed() {
    super(
        "claimed-yet-unclaimed",
        Severity.INFO,
        "Nobody has claimed an attack of which it is said that nobody has.",
        "GTD: claimed");
  }

  @Override
  public void check(AttackFacts facts, Findings findings) {
    Responsibilities all = Responsibilities.of(facts);
    for (Findings.Place claim : all.claimed().values()) {
      for (Findings.Place nobody : all.unclaimed().values()) {
        findings.add(
            this,
            "%s claims the attack, according to %s; nobody does, according to %s."
                .formatted(
                    Responsibilities.name(claim),
                    Responsibilities.voices(claim),
                    Responsibilities.voices(nobody)),
            Responsibilities.inOrder(claim, nobody));
      }
    }
  }
}
