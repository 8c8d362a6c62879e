package org.sitrep.validation.internal.rules;

import java.util.List;
import org.sitrep.model.Claim;
import org.sitrep.validation.finding.Severity;

/** Identifiers. */
final class ClaimIdUnique extends WrittenRule<AttackFacts> {

  ClaimIdUnique() {
    super(
        "claim-id-unique",
        Severity.WARNING,
        "No two claims of an attack have the same identifier.",
        "A fault of the data");
  }

  @Override
  public void check(AttackFacts facts, Findings findings) {
    ClaimIds ids = new ClaimIds(facts.attack());
    List<Claim> claims = facts.attack().claims();
    for (int i = 0; i < claims.size(); i++) {
      String id = claims.get(i).id();
      int first = ids.indexOf(id);
      if (first >= 0 && first < i) {
        findings.add(this, "Two claims have the identifier " + id + ".", ids.places(first, i));
      }
    }
  }
}
