package org.sitrep.validation.internal.rules;

import java.util.List;
import java.util.stream.Stream;
import org.sitrep.model.Claim;
import org.sitrep.validation.finding.Severity;

/** References. */
final class ClaimKnown extends WrittenRule<AttackFacts> {

  ClaimKnown() {
    super(
        "claim-known",
        Severity.WARNING,
        "A claim that another revises, retracts or is a part of is one of the " + "attack's.",
        "A fault of the data");
  }

  @Override
  public void check(AttackFacts facts, Findings findings) {
    ClaimIds ids = new ClaimIds(facts.attack());
    List<Claim> claims = facts.attack().claims();
    for (int i = 0; i < claims.size(); i++) {
      Claim claim = claims.get(i);
      List<Findings.Place> place = ids.places(i);
      Stream.of(claim.revises(), claim.retracts(), claim.partOf())
          .flatMap(List::stream)
          .filter(id -> ids.indexOf(id) < 0)
          .forEach(
              id ->
                  findings.add(
                      this, "No claim of the attack has the identifier " + id + ".", place));
    }
  }
}
