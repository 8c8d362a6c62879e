package org.sitrep.validation.finding;

/** Whether what is said of an attack can all be true. */
public enum Verdict {
  /** Claims, or what is recorded apart from claims, cannot be true; a finding is an error. */
  CONTRADICTORY,
  /** Speakers differ: their figures of one thing share no number. Nothing else is wrong. */
  DISAGREEING,
  /** There are claims or records, and no rule found that they cannot all be true. */
  CONSISTENT,
  /** There is nothing to check: no claims, and nothing recorded apart from claims. */
  NOTHING_READ
}
