package org.sitrep.parsing.internal.count;

import org.sitrep.model.IssueReason;

/** What became of a number of a text. */
public sealed interface NumberOutcome {

  /**
   * It stands in the evidence of a claim.
   *
   * @param rule the rule that found the claim
   */
  record Claimed(String rule) implements NumberOutcome {}

  /**
   * It makes no claim.
   *
   * @param reason why
   */
  record Declined(IssueReason reason) implements NumberOutcome {}
}
