package org.sitrep.examples.page;

import java.util.List;
import java.util.Map;
import org.sitrep.validation.finding.Severity;

/**
 * Findings about records, as a table of the page.
 *
 * @param heading what was looked at, such as the name of a file
 * @param rows the findings; those of a rule stand together, those that weigh most first, otherwise
 *     in this order
 * @param says what the rules say, by their identifiers; a rule that is not there has no sentence
 */
public record FindingTable(String heading, List<Row> rows, Map<String, String> says) {

  /** The most rows that a page shows of a table; beyond them it says how many it leaves out. */
  public static final int MAX_ROWS = 2000;

  /** Copies the rows and the sentences. */
  public FindingTable {
    rows = List.copyOf(rows);
    says = Map.copyOf(says);
  }

  /** Findings of rules whose identifiers say enough. */
  public FindingTable(String heading, List<Row> rows) {
    this(heading, rows, Map.of());
  }

  /**
   * One finding, or several that have one cause.
   *
   * @param severity how much it weighs
   * @param rule the identifier of the rule
   * @param record the record it is about, such as {@code line 17}
   * @param fields the fields at fault, with what stands in them
   * @param message a sentence that says why
   * @param count how many findings it stands for
   */
  public record Row(
      Severity severity, String rule, String record, String fields, String message, int count) {

    /** One finding. */
    public Row(Severity severity, String rule, String record, String fields, String message) {
      this(severity, rule, record, fields, message, 1);
    }
  }
}
