package org.sitrep.validation.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.sitrep.model.Claim;
import org.sitrep.model.ModelDomain;
import org.sitrep.model.ParsedReport;
import org.sitrep.model.SitrepJson;

@Domain(ModelDomain.class)
@Domain(DomainContext.Global.class)
class VerificationProperties {

  @Property(tries = 100)
  @Label("any claims of any report get one verdict each, read from JSON or not")
  void everyProposalGetsAVerdict(
      @ForAll ParsedReport parsed, @ForAll @Size(max = 5) List<Claim> claims) {
    List<Proposal> proposals = new ArrayList<>();
    claims.forEach(claim -> proposals.add(Proposal.of(proposals.size() + 1, claim)));
    Verification verification = ClaimVerifier.standard().verify(parsed, proposals);
    assertThat(verification.claims())
        .extracting(ClaimVerification::number)
        .containsExactlyElementsOf(proposals.stream().map(Proposal::number).toList());
    assertThat(verification.claims())
        .noneMatch(it -> it.verdict() == ClaimVerdict.UNREADABLE)
        .allMatch(it -> it.verdict() == ClaimVerdict.SUPPORTED || !it.findings().isEmpty());
    String json = SitrepJson.mapper().writeValueAsString(claims);
    assertThat(ClaimVerifier.standard().verify(parsed, Proposals.read(json)))
        .isEqualTo(verification);
  }
}
