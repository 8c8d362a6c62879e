package org.sitrep.validation.verify;

/** Whether a proposed claim stands; the later, the worse. */
public enum ClaimVerdict {
  /** The evidence is in the text and says so. */
  SUPPORTED,
  /** Something deserves a look. */
  DOUBTFUL,
  /** What the claim rests on is not in the text, which does not exclude it either. */
  UNGROUNDED,
  /** A statement of the text excludes it. */
  REFUTED,
  /** The proposal is no claim. */
  UNREADABLE
}
