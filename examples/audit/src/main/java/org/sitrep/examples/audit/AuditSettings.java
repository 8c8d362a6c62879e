package org.sitrep.examples.audit;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the audit is told.
 *
 * @param asOf the day after which dates lie in the future; without it no date does
 * @param readNotes true if the notes are to be read, however many rows there are
 */
record AuditSettings(Optional<LocalDate> asOf, boolean readNotes) {

  /** Nothing is told. */
  static AuditSettings standard() {
    return new AuditSettings(Optional.empty(), false);
  }
}
