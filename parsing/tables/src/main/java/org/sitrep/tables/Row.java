package org.sitrep.tables;

import java.util.List;

/** A row of a table: read, or kept aside. */
public sealed interface Row permits TableRecord, BadRow {

  /** The number of the line on which it begins, from 1; the header has one too. */
  long line();

  /** The cells as they stand in the file. */
  List<String> cells();
}
