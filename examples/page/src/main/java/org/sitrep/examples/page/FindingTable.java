package org.sitrep.examples.page;

import java.util.List;
import org.sitrep.validation.finding.Severity;

/**
 * Findings about records, as a table of the page.
 *
 * @param heading what was looked at, such as the name of a file
 * @param rows the findings; those that weigh most are shown first, otherwise in this order
 */
public record FindingTable(String heading, List<Row> rows) {

  /** The most rows that a page shows of a table; beyond them it says how many it leaves out. */
  public static final int MAX_ROWS = 2000;

  /** Copies the rows. */
  public FindingTable {
    rows = List.copyOf(rows);
  }

  /**
   * One finding.
   *
   * @param severity how much it weighs
   * @param rule the identifier of the rule
   * @param record the record it is about, such as {@code line 17}
   * @param fields the fields at fault, with what stands in them
   * @param message a sentence that says why
   */
  public record Row(Severity severity, String rule, String record, String fields, String message) {}
}
