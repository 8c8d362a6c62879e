package org.sitrep.validation.internal.rules;

import org.sitrep.validation.finding.Severity;

/**
 * A rule of consistency: what should be, and how to see that it is not. A rule is one class, and
 * one line in {@link Rules}.
 *
 * @param <T> what it looks at: {@link AttackFacts}, {@link ReportFacts} or {@link Reports}
 */
public interface Rule<T> {

  /** The identifier that findings carry, in lower case with hyphens. */
  String id();

  /** How much a finding by this rule weighs. */
  Severity severity();

  /** What the rule says, as one sentence; the informative ones say what they confirm. */
  String sentence();

  /** Where the rule comes from. */
  String origin();

  /** True if a finding by this rule says that speakers differ. */
  default boolean isOfDifference() {
    return false;
  }

  /** Adds what is not as the rule says. */
  void check(T checked, Findings findings);
}
