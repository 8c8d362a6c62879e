package org.sitrep.tests.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import org.sitrep.model.ParsedReport;
import org.sitrep.model.Report;
import org.sitrep.parsing.ReportParser;
import org.sitrep.validation.verify.ClaimVerifier;
import org.sitrep.validation.verify.Proposal;
import org.sitrep.validation.verify.Proposals;

/** What a language model writes is read as proposals and verified, or refused. */
class ProposalFuzzTest {

  private static final ParsedReport PARSED =
      ReportParser.standard()
          .parse(
              Report.of(
                  "The army said 12 drones were fired at Odesa, and 10 were shot down. Two people"
                      + " were killed."));

  @FuzzTest(maxDuration = "5m")
  void verifies(FuzzedDataProvider data) {
    List<Proposal> proposals;
    try {
      proposals = Proposals.read(data.consumeRemainingAsString());
    } catch (IllegalArgumentException e) {
      return;
    }
    assertThat(ClaimVerifier.standard().verify(PARSED, proposals).claims())
        .hasSameSizeAs(proposals);
  }
}
