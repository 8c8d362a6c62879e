package org.sitrep.tables;

import java.util.List;

/**
 * A row that is no record.
 *
 * @param line the number of the line on which it begins, from 1
 * @param cells the cells as they stand in the file
 * @param reason why, for people
 */
public record BadRow(long line, List<String> cells, String reason) implements Row {

  /** Copies the cells. */
  public BadRow {
    cells = List.copyOf(cells);
  }
}
