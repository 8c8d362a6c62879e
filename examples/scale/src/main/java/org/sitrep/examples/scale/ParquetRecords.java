package org.sitrep.examples.scale;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.flink.core.fs.Path;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Type.Repetition;
import org.jspecify.annotations.Nullable;
import org.sitrep.examples.batch.Surrogates;
import org.sitrep.model.SitrepJson;

/**
 * Reads the rows of a Parquet file as if they were lines of JSON.
 *
 * <p>A file that is damaged gives one record that says so, and ends there.
 */
final class ParquetRecords implements Records {

  private static final List<String> COLUMNS = List.of("id", "published", "text", "outlet", "title");

  private final String file;
  private final ParquetFileReader reader;
  private final MessageType schema;
  private @Nullable RecordReader<Group> rows;
  private long left;
  private long number;
  private boolean ended;

  /**
   * Opens a file.
   *
   * @throws RuntimeException if it is no Parquet
   */
  ParquetRecords(Path path) throws IOException {
    file = path.toString();
    ParquetReadOptions options =
        ParquetReadOptions.builder(new PlainParquetConfiguration()).build();
    reader = ParquetFileReader.open(new FlinkInput(path), options);
    MessageType all = reader.getFileMetaData().getSchema();
    schema =
        new MessageType(
            all.getName(),
            all.getFields().stream()
                .filter(column -> COLUMNS.contains(column.getName()))
                .filter(column -> column.isPrimitive() && !column.isRepetition(Repetition.REPEATED))
                .toList());
    reader.setRequestedSchema(schema);
  }

  @Override
  public @Nullable RawRecord next() throws IOException {
    if (ended) {
      return null;
    }
    number++;
    try {
      Group row = row();
      ended = row == null;
      return row == null ? null : record(row);
    } catch (RuntimeException e) {
      // Parquet's way to say that the bytes are not what they should be; IOException may pass.
      ended = true;
      return RawRecord.unreadable(file, number, "From here on the file cannot be read: " + e);
    }
  }

  private @Nullable Group row() throws IOException {
    while (left == 0) {
      PageReadStore pages = reader.readNextRowGroup();
      if (pages == null) {
        return null;
      }
      left = pages.getRowCount();
      rows =
          new ColumnIOFactory()
              .getColumnIO(schema)
              .getRecordReader(pages, new GroupRecordConverter(schema));
    }
    left--;
    return Objects.requireNonNull(rows).read();
  }

  private RawRecord record(Group row) {
    Map<String, Object> fields = new LinkedHashMap<>();
    for (Type column : row.getType().getFields()) {
      if (row.getFieldRepetitionCount(column.getName()) > 0) {
        fields.put(column.getName(), value(row, column));
      }
    }
    String json = Surrogates.escaped(SitrepJson.mapper().writeValueAsString(fields));
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    return new RawRecord(file, number, bytes, bytes.length, "");
  }

  private static Object value(Group row, Type column) {
    String name = column.getName();
    if (column.getLogicalTypeAnnotation() instanceof DateLogicalTypeAnnotation) {
      return LocalDate.ofEpochDay(row.getInteger(name, 0)).toString();
    }
    return switch (column.asPrimitiveType().getPrimitiveTypeName()) {
      case INT32 -> row.getInteger(name, 0);
      case INT64 -> row.getLong(name, 0);
      default -> row.getValueToString(row.getType().getFieldIndex(name), 0);
    };
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
