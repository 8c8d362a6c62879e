package org.sitrep.examples.audit;

import java.util.List;

/**
 * Something that a newer version of a table has otherwise.
 *
 * @param kind what was done
 * @param oldLine the line in the older version; 0 for what was added
 * @param newLine the line in the newer version; 0 for what was removed
 * @param id the identifier of the record; empty if the table has none
 * @param field the field that was corrected; empty for a whole record
 * @param before what the older version says; empty if nothing
 * @param after what the newer version says; empty if nothing
 * @param rules the rules whose findings in the older version pointed at the record and the field
 */
record Change(
    Kind kind,
    long oldLine,
    long newLine,
    String id,
    String field,
    String before,
    String after,
    List<String> rules) {

  /** What was done. */
  enum Kind {
    ADDED,
    REMOVED,
    CORRECTED
  }

  Change {
    rules = List.copyOf(rules);
  }
}
