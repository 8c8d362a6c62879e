package org.sitrep.validation.incident;

/**
 * How well an event is established, in the terms of Airwars.
 *
 * <p>Sources that repeat each other count once; so does whoever speaks through several outlets.
 */
public enum Grade {
  /** An actor says that it did it, and no other is said to have done it. */
  CONFIRMED,
  /** Two or more independent sources report it. */
  FAIR,
  /** One source reports it, or several that are not independent. */
  WEAK,
  /** Several actors are said to have done it, or the one who is denies it. */
  CONTESTED,
  /** Those said to have been killed were all combatants: no harm to civilians is reported. */
  DISCOUNTED
}
