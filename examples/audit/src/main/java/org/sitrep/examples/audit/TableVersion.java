package org.sitrep.examples.audit;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.tables.Header;
import org.sitrep.tables.TableReader;
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

  /** Reads a table to its end; rows that are kept aside are the audit's to tell. */
  static TableVersion read(TableReader table) {
    List<TableRecord> records = new ArrayList<>();
    table.forEachRemaining(
        row -> {
          if (row instanceof TableRecord record) {
            records.add(record);
          }
        });
    return new TableVersion(table.header(), records);
  }
}
