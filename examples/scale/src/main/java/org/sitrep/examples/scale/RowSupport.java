package org.sitrep.examples.scale;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.jspecify.annotations.Nullable;
import org.sitrep.examples.batch.Surrogates;

/** Writes rows of cells as Parquet, each cell by the type of its column. */
final class RowSupport extends WriteSupport<String[]> {

  private final MessageType schema;
  private @Nullable RecordConsumer consumer;

  RowSupport(MessageType schema) {
    this.schema = schema;
  }

  @Override
  public WriteContext init(Configuration configuration) {
    return new WriteContext(schema, Map.of());
  }

  @Override
  public WriteContext init(ParquetConfiguration configuration) {
    return new WriteContext(schema, Map.of());
  }

  @Override
  public void prepareForWrite(RecordConsumer recordConsumer) {
    consumer = recordConsumer;
  }

  @Override
  public void write(String[] cells) {
    RecordConsumer out = Objects.requireNonNull(consumer);
    out.startMessage();
    for (int i = 0; i < cells.length; i++) {
      if (!cells[i].isEmpty()) {
        String column = schema.getFieldName(i);
        out.startField(column, i);
        write(out, schema.getType(i).asPrimitiveType().getPrimitiveTypeName(), cells[i]);
        out.endField(column, i);
      }
    }
    out.endMessage();
  }

  private static void write(RecordConsumer out, PrimitiveTypeName type, String cell) {
    switch (type) {
      case INT64 -> out.addLong(Long.parseLong(cell));
      case DOUBLE -> out.addDouble(Double.parseDouble(cell));
      case BOOLEAN -> out.addBoolean(Boolean.parseBoolean(cell));
      case INT32 -> out.addInteger((int) LocalDate.parse(cell).toEpochDay());
      default -> out.addBinary(Binary.fromString(Surrogates.replaced(cell)));
    }
  }
}
