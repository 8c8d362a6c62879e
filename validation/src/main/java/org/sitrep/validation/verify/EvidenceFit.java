package org.sitrep.validation.verify;

/** How the evidence of a proposed claim stands in the text. */
public enum EvidenceFit {
  /** These characters, where they were said to be, or anywhere if no place was given. */
  EXACT,
  /** These characters, elsewhere. */
  MOVED,
  /** Nearly these characters. */
  FUZZY,
  /** Not there. */
  ABSENT,
  /** The proposal names no evidence. */
  NONE
}
