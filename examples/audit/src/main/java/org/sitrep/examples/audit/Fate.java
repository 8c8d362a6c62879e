package org.sitrep.examples.audit;

/**
 * What became of a finding about the older version.
 *
 * @param finding the finding
 * @param outcome what became of it
 */
record Fate(AuditFinding finding, Outcome outcome) {

  /** What can become of a finding. */
  enum Outcome {
    /** A column at fault was changed and the rule finds nothing there any more. */
    CORRECTED,
    /** The record is gone. */
    REMOVED,
    /** The rule finds nothing any more although no column at fault was changed. */
    CLEARED,
    /** The rule still finds it. */
    STANDS
  }
}
