package org.sitrep.validation.verify;

/** Whether a proposed claim stands. */
public enum ClaimVerdict {
  /** The evidence is in the text and says so. */
  SUPPORTED,
  /** Something deserves a look. */
  DOUBTFUL,
  /** The text does not say so. */
  REFUTED,
  /** The proposal is no claim. */
  UNREADABLE
}
