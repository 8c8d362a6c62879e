package org.sitrep.examples.scale;

/** What accounts are held against each other. */
enum Gathering {
  /** None: no incidents are sought. */
  NONE,
  /** Those of the same country; countries are worked on side by side. */
  COUNTRY,
  /** All; by one task. */
  WORLD
}
