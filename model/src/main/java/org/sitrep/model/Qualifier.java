package org.sitrep.model;

/** How the words of a quantity bind its number. */
public enum Qualifier {
  /** Said as exact: fifteen, a dozen. */
  EXACT,
  /** Said as near: around 10, nearly 40, 300 or so. */
  APPROXIMATE,
  /** Said as a lower bound: at least 13, more than 20. */
  AT_LEAST,
  /** Said as an upper bound: up to 700, fewer than 5. */
  AT_MOST,
  /** Said as between two numbers: 10 to 15. */
  RANGE,
  /** Said without a number: several, dozens, hundreds. */
  VAGUE,
  /** Implied by a bare plural: at least two. */
  PLURAL,
  /** Said as nothing: none, no casualties. */
  NONE,
  /**
   * Said of a whole: all 36, both, each of the three. The number is that of the whole; which whole
   * it is, {@link Claim#partOf()} says. "All but two" and "all told" are not it.
   */
  ALL
}
