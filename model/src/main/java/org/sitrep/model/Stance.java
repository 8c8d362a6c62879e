package org.sitrep.model;

/** How the speaker stands to what is said. */
public enum Stance {
  /** Said to be so. */
  ASSERTED,
  /** Said not to be so. */
  DENIED,
  /** Called preliminary, alleged, believed, or not verified. */
  UNCONFIRMED
}
