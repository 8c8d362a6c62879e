package org.sitrep.validation;

/** Whether claims can all be true together. */
public enum Verdict {
  /** No rule found claims that cannot all be true. */
  CONSISTENT,
  /** At least one rule found claims that cannot all be true. */
  CONTRADICTORY
}
