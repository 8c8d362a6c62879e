package org.sitrep.model;

/** An answer about numbers that are only known to lie in ranges. */
public enum Truth {
  /** So for all numbers of the ranges. */
  YES,
  /** So for none of them. */
  NO,
  /** So for some and not for others. */
  CANNOT_TELL
}
