package org.sitrep.examples.scale;

import java.io.IOException;
import org.apache.flink.api.common.serialization.BulkWriter;
import org.apache.flink.core.fs.FSDataOutputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.schema.MessageType;
import org.jspecify.annotations.Nullable;

/** Writes the rows of one table into one Parquet file; the first row says which table it is. */
final class TableWriter implements BulkWriter<TableRow> {

  /** Rows gather in memory up to so many bytes for each open file. */
  private static final long ROW_GROUP = 16L << 20;

  private final FSDataOutputStream stream;
  private @Nullable ParquetWriter<String[]> writer;

  TableWriter(FSDataOutputStream stream) {
    this.stream = stream;
  }

  @Override
  public void addElement(TableRow row) throws IOException {
    ParquetWriter<String[]> open = writer;
    if (open == null) {
      open = new Builder(new StreamOutput(stream), row.outTable().schema()).build();
      writer = open;
    }
    open.write(row.cells());
  }

  /** Nothing: Parquet holds a row group back until it is whole. */
  @Override
  public void flush() {}

  @Override
  public void finish() throws IOException {
    if (writer != null) {
      writer.close();
    }
  }

  private static final class Builder extends ParquetWriter.Builder<String[], Builder> {

    private final MessageType schema;

    Builder(OutputFile file, MessageType schema) {
      super(file);
      this.schema = schema;
      withConf(new PlainParquetConfiguration());
      withCompressionCodec(CompressionCodecName.SNAPPY);
      withRowGroupSize(ROW_GROUP);
    }

    @Override
    protected Builder self() {
      return this;
    }

    @Override
    protected WriteSupport<String[]> getWriteSupport(Configuration configuration) {
      return new RowSupport(schema);
    }

    @Override
    protected WriteSupport<String[]> getWriteSupport(ParquetConfiguration configuration) {
      return new RowSupport(schema);
    }
  }
}
