package org.sitrep.model;

/** How an actor stands to an attack. */
public enum ResponsibilityKind {
  /** The actor says it did it. */
  CLAIMED,
  /** Somebody else accuses the actor. */
  BLAMED,
  /** The actor denies it. */
  DENIED,
  /** The text says that nobody has claimed it. */
  UNCLAIMED
}
