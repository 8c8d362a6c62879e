package org.sitrep.examples.scale;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.flink.core.fs.Path;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.InitContext;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.api.RecordMaterializer;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.jspecify.annotations.Nullable;
import org.sitrep.examples.batch.Surrogates;
import org.sitrep.model.SitrepJson;

/**
 * Reads the rows of a Parquet file as if they were lines of JSON.
 *
 * <p>A file that is damaged gives one record that says so, and ends there.
 */
final class ParquetRecords implements RecordReader {

  private static final List<String> COLUMNS = List.of("id", "published", "text", "outlet", "title");

  private final String file;
  private final ParquetReader<Group> reader;
  private long number;
  private boolean ended;

  ParquetRecords(Path path) throws IOException {
    file = path.toString();
    reader = new Builder(new FlinkInput(path)).build();
  }

  @Override
  public @Nullable RawRecord next() throws IOException {
    if (ended) {
      return null;
    }
    number++;
    try {
      Group row = reader.read();
      ended = row == null;
      return row == null ? null : record(row);
    } catch (RuntimeException e) {
      // Parquet's way to say that the bytes are not what they should be; IOException may pass.
      ended = true;
      return RawRecord.unreadable(
          file, number, "From here on the file is no Parquet that can be read: " + e.getMessage());
    }
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

  private static final class Builder extends ParquetReader.Builder<Group> {

    Builder(InputFile file) {
      super(file, new PlainParquetConfiguration());
    }

    @Override
    protected ReadSupport<Group> getReadSupport() {
      return new Support();
    }
  }

  /** Reads the columns of a report and passes over all others. */
  private static final class Support extends ReadSupport<Group> {

    @Override
    public ReadContext init(InitContext context) {
      MessageType schema = context.getFileSchema();
      return new ReadContext(
          new MessageType(
              schema.getName(),
              schema.getFields().stream()
                  .filter(column -> COLUMNS.contains(column.getName()) && column.isPrimitive())
                  .toList()));
    }

    @Override
    public RecordMaterializer<Group> prepareForRead(
        Configuration configuration,
        Map<String, String> metadata,
        MessageType schema,
        ReadContext context) {
      return new GroupRecordConverter(context.getRequestedSchema());
    }

    @Override
    public RecordMaterializer<Group> prepareForRead(
        ParquetConfiguration configuration,
        Map<String, String> metadata,
        MessageType schema,
        ReadContext context) {
      return new GroupRecordConverter(context.getRequestedSchema());
    }
  }
}
