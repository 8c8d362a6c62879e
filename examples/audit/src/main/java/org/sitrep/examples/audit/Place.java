package org.sitrep.examples.audit;

import java.util.List;
import java.util.Optional;
import org.sitrep.tables.BadRow;
import org.sitrep.tables.Field;
import org.sitrep.tables.Header;
import org.sitrep.tables.TableRecord;

/**
 * Where a row stands: what a finding needs to know once the row is gone.
 *
 * @param line the line on which it begins
 * @param id its identifier; empty if it has none
 * @param header the columns of the table
 */
record Place(long line, String id, Optional<Header> header) {

  static Place of(TableRecord record) {
    return new Place(record.line(), record.facts().get(Field.ID).orElse(""), record.header());
  }

  static Place of(BadRow row) {
    return new Place(row.line(), "", Optional.empty());
  }

  /** The columns of fields, as the file names them. */
  List<String> columns(List<? extends Field<?>> fields) {
    return fields.stream()
        .flatMap(field -> header.stream().flatMap(it -> it.columns(field).stream()))
        .toList();
  }
}
