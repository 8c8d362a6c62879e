package org.sitrep.examples.audit;

import java.util.List;
import org.sitrep.tables.Header;
import org.sitrep.tables.TableRecord;

/**
 * One version of a table, in memory.
 *
 * @param header its columns
 * @param records the rows that were read, in order
 */
record TableVersion(Header header, List<TableRecord> records) {

  TableVersion {
    records = List.copyOf(records);
  }
}
