package org.sitrep.validation;

/** Whether claims can all be true together. */
public enum Verdict {
  /** No rule found claims that cannot all be true. */
  CONSISTENT,
  /** At least one rule found several claims that cannot all be true. */
  CONTRADICTORY,
  /** A single claim, or what is recorded apart from claims, cannot be true whatever others say. */
  IMPOSSIBLE
}
