package org.sitrep.tables;

import java.util.List;

/**
 * A row of cells as a file has it, before anything is understood.
 *
 * @param line the number of the line or of the row of a sheet on which it begins, from 1
 * @param cells the cells
 */
record RawRow(long line, List<String> cells) {

  /** True if no cell says anything. */
  boolean isBlank() {
    return cells.stream().allMatch(String::isBlank);
  }
}
