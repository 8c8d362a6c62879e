package org.sitrep.examples.scale;

import java.util.List;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;

/**
 * A row on its way into a table.
 *
 * @param table the name of the {@link OutTable}
 * @param cells one for each column; empty for what nobody knows
 */
public record TableRow(String table, String[] cells) {

  static final TypeInformation<TableRow> TYPE = Types.POJO(TableRow.class);

  static TableRow of(OutTable table, List<String> cells) {
    return new TableRow(table.name(), cells.toArray(new String[0]));
  }

  OutTable outTable() {
    return OutTable.valueOf(table);
  }
}
