package org.sitrep.examples.quickstart;

/** How much is told of a report. */
enum Detail {
  /** What it comes to, on a screen. */
  VERDICT,
  /** The claims one by one, too. */
  CLAIMS,
  /** Also how each claim was found and how sure it is, and what the other numbers are. */
  ALL;

  boolean hasClaims() {
    return this != VERDICT;
  }
}
