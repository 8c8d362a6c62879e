package org.sitrep.tables;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Tables in memory. */
final class Tables {

  private Tables() {}

  static List<Row> rows(String table) throws IOException {
    return rows(table, Optional.empty());
  }

  static List<Row> rows(String table, Optional<TableFormat> format) throws IOException {
    try (TableReader reader = TableReader.of(new StringReader(table), format)) {
      List<Row> rows = new ArrayList<>();
      reader.forEachRemaining(rows::add);
      return rows;
    }
  }

  /** The one record of a table. */
  static TableRecord record(String table) throws IOException {
    List<Row> rows = rows(table);
    if (rows.size() == 1 && rows.get(0) instanceof TableRecord record) {
      return record;
    }
    throw new AssertionError("Not one record: " + rows);
  }

  /** What a writer makes of records, with what it lost. */
  record Written(String text, List<Loss> losses) {}

  static Written written(Function<Writer, RecordWriter> format, Facts... facts) {
    List<TableRecord> records = new ArrayList<>();
    for (Facts each : facts) {
      records.add(TableRecord.of(records.size() + 1L, each));
    }
    return written(format, records);
  }

  static Written written(Function<Writer, RecordWriter> format, List<TableRecord> records) {
    StringWriter out = new StringWriter();
    try (RecordWriter writer = format.apply(out)) {
      for (TableRecord record : records) {
        writer.write(record);
      }
      List<Loss> losses = writer.losses();
      writer.close();
      return new Written(out.toString(), losses);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Function<Writer, RecordWriter> as(String format) {
    return out -> new TableWriter(TableFormat.named(format).orElseThrow(), out);
  }
}
