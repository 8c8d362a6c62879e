package org.sitrep.examples.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.model.Claim;
import org.sitrep.validation.finding.Finding;
import org.sitrep.validation.incident.Account;
import org.sitrep.validation.incident.Incident;

/**
 * An event, with its claims as the reports have them.
 *
 * <p>Where the accounts of an event are put together, claims bear other identifiers and speakers
 * without a name those of their outlets, so that they would not be found in the reports.
 */
final class Retold {

  private final Incident incident;
  private final Map<String, Claim> claims = new HashMap<>();

  Retold(Incident incident) {
    this.incident = incident;
    for (Account account : incident.accounts()) {
      int number = 0;
      for (Claim claim : account.attack().claims()) {
        number++;
        String id = claim.id().isEmpty() ? "claim-" + number : claim.id();
        claims.put(account.id() + "/" + id, claim);
      }
    }
  }

  /** The findings that no account has by itself. */
  List<Finding> findings() {
    return incident.betweenSources().stream().map(this::retold).toList();
  }

  /** A claim as its report has it. */
  Claim original(Claim claim) {
    return claims.getOrDefault(claim.id(), claim);
  }

  private Finding retold(Finding finding) {
    Finding.Builder retold = Finding.builder();
    return retold
        .from(finding)
        .claims(finding.claims().stream().map(this::original).toList())
        .build();
  }
}
