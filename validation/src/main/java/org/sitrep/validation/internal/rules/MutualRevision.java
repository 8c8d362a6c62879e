package org.sitrep.validation.internal.rules;

import org.sitrep.validation.finding.Severity;

/** Two claims that take each other's place. */
final class MutualRevision extends WrittenRule<AttackFacts> {

  MutualRevision() {
    super(
        "mutual-revision",
        Severity.WARNING,
        "Of two claims no more than one revises or retracts the other.",
        "A fault of the data");
  }

  @Override
  public void check(AttackFacts facts, Findings findings) {
    ClaimIds ids = new ClaimIds(facts.attack());
    for (ClaimIds.Pair pair : ids.revisions()) {
      if (pair.mutual() && pair.older() < pair.newer()) {
        findings.add(
            this,
            "The claims %s and %s each take the place of the other; both stand."
                .formatted(
                    facts.attack().claims().get(pair.older()).id(),
                    facts.attack().claims().get(pair.newer()).id()),
            ids.places(pair.older(), pair.newer()));
      }
    }
  }
}
