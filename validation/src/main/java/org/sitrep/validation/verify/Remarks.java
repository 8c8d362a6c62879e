package org.sitrep.validation.verify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sitrep.validation.finding.Finding;
import org.sitrep.validation.finding.Severity;

/** What is found of one claim; the worst of it is the verdict. */
final class Remarks {

  private final List<Finding> findings = new ArrayList<>();
  private ClaimVerdict verdict = ClaimVerdict.SUPPORTED;

  /** Adds a remark that gives the claim this verdict, if nothing else gives it a worse one. */
  void add(ClaimVerdict gives, String rule, String message) {
    verdict = gives.compareTo(verdict) > 0 ? gives : verdict;
    Severity severity =
        switch (gives) {
          case SUPPORTED -> Severity.INFO;
          case DOUBTFUL -> Severity.WARNING;
          case UNGROUNDED, REFUTED, UNREADABLE -> Severity.ERROR;
        };
    findings.add(Finding.builder().severity(severity).rule(rule).message(message).build());
  }

  /** Writes the verdict and the findings, the heavier first. */
  ClaimVerification.Builder writeTo(ClaimVerification.Builder result) {
    findings.sort(Comparator.comparing(Finding::severity));
    result.verdict(verdict).findings(findings);
    return result;
  }
}
