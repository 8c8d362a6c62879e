package org.sitrep.examples.page;

import java.util.List;

/**
 * What happened to records, as a table of the page.
 *
 * @param heading what is told
 * @param columns the headings of the columns: of the state, of the record, and of the other cells
 * @param rows the rows, in the order in which they are shown
 */
public record RecordTable(String heading, List<String> columns, List<Row> rows) {

  /** Copies the lists. */
  public RecordTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * One record.
   *
   * @param state what happened to it, in a word; the page counts the rows by it
   * @param record which record it is, such as {@code line 17}
   * @param cells the other cells
   */
  public record Row(String state, String record, List<String> cells) {

    /** Copies the cells. */
    public Row {
      cells = List.copyOf(cells);
    }
  }
}
