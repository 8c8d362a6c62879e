package org.sitrep.examples.audit;

import java.util.List;
import org.sitrep.validation.finding.Severity;

/**
 * Something that a rule has to say about a record of a table.
 *
 * @param severity {@code ERROR} if it cannot be right, {@code WARNING} if it deserves a look
 * @param rule the identifier of the rule
 * @param line the line of the file on which the row begins, from 1
 * @param otherLine the line of the other row of a pair, such as of a duplicate; 0 if there is none
 * @param id the identifier of the record; empty if the table has none
 * @param columns the columns at fault, as the file names them
 * @param cause why, for people, in words that are the same for all records with this fault
 * @param message the same with the values of this record
 */
record AuditFinding(
    Severity severity,
    String rule,
    long line,
    long otherLine,
    String id,
    List<String> columns,
    String cause,
    String message) {

  AuditFinding {
    columns = List.copyOf(columns);
  }
}
