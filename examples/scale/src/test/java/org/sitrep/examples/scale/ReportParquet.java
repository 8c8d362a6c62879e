package org.sitrep.examples.scale;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.flink.core.fs.FSDataOutputStream;
import org.apache.flink.core.fs.FileSystem;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;
import org.sitrep.model.SitrepJson;
import tools.jackson.databind.JsonNode;

/** Writes records as a Parquet file with the columns of a report, the day as a date, and more. */
final class ReportParquet {

  private static final MessageType SCHEMA =
      Types.buildMessage()
          .optional(PrimitiveTypeName.BINARY)
          .as(LogicalTypeAnnotation.stringType())
          .named("id")
          .optional(PrimitiveTypeName.DOUBLE)
          .named("score")
          .optional(PrimitiveTypeName.INT32)
          .as(LogicalTypeAnnotation.dateType())
          .named("published")
          .optional(PrimitiveTypeName.BINARY)
          .as(LogicalTypeAnnotation.stringType())
          .named("outlet")
          .optional(PrimitiveTypeName.BINARY)
          .as(LogicalTypeAnnotation.stringType())
          .named("text")
          .named("report");

  private ReportParquet() {}

  static void write(Path file, List<String> records) throws Exception {
    org.apache.flink.core.fs.Path path = new org.apache.flink.core.fs.Path(file.toUri());
    try (FSDataOutputStream stream =
            FileSystem.get(path.toUri()).create(path, FileSystem.WriteMode.NO_OVERWRITE);
        ParquetWriter<String[]> writer = new Builder(new StreamOutput(stream)).build()) {
      for (String record : records) {
        JsonNode fields = SitrepJson.mapper().readTree(record);
        writer.write(
            new String[] {
              cell(fields, "id"),
              "0.5",
              LocalDate.parse(cell(fields, "published")).toString(),
              cell(fields, "outlet"),
              cell(fields, "text")
            });
      }
    }
  }

  private static String cell(JsonNode fields, String name) {
    return fields.path(name).asString("");
  }

  private static final class Builder extends ParquetWriter.Builder<String[], Builder> {

    Builder(OutputFile file) {
      super(file);
      withConf(new PlainParquetConfiguration());
    }

    @Override
    protected Builder self() {
      return this;
    }

    @Override
    protected WriteSupport<String[]> getWriteSupport(Configuration configuration) {
      return new RowSupport(SCHEMA);
    }

    @Override
    protected WriteSupport<String[]> getWriteSupport(ParquetConfiguration configuration) {
      return new RowSupport(SCHEMA);
    }
  }
}
