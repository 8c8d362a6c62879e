package org.sitrep.model;

/**
 * Reliability of a source on the Admiralty (NATO) scale. {@link #F} is no judgement, not a low one.
 */
public enum Reliability {
  /** Completely reliable. */
  A,
  /** Usually reliable. */
  B,
  /** Fairly reliable. */
  C,
  /** Not usually reliable. */
  D,
  /** Unreliable. */
  E,
  /** Reliability cannot be judged. */
  F
}
