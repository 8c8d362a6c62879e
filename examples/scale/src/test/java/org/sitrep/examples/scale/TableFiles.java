package org.sitrep.examples.scale;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.schema.MessageType;

/** The rows of a table as the files hold them. */
final class TableFiles {

  private TableFiles() {}

  /** The rows of a table, sorted; files that are not complete are passed over. */
  static List<List<String>> rows(Path out, OutTable table) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    Path folder = out.resolve(table.folder());
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file :
            files.filter(it -> !it.getFileName().toString().startsWith(".")).toList()) {
          read(file, rows);
        }
      }
    }
    rows.sort((one, other) -> one.toString().compareTo(other.toString()));
    return rows;
  }

  /** The latest version of every incident that still is one. */
  static List<List<String>> incidents(Path out) throws IOException {
    Map<String, List<String>> latest = new HashMap<>();
    for (List<String> row : rows(out, OutTable.INCIDENTS)) {
      latest.merge(
          row.get(0),
          row,
          (one, other) -> Long.parseLong(one.get(1)) > Long.parseLong(other.get(1)) ? one : other);
    }
    return latest.values().stream()
        .filter(row -> !row.get(2).equals("0"))
        .map(row -> Stream.concat(Stream.of(row.get(0)), row.stream().skip(2)).toList())
        .sorted((one, other) -> one.toString().compareTo(other.toString()))
        .toList();
  }

  private static void read(Path file, List<List<String>> rows) throws IOException {
    ParquetReadOptions options =
        ParquetReadOptions.builder(new PlainParquetConfiguration()).build();
    try (ParquetFileReader reader =
        ParquetFileReader.open(
            new FlinkInput(new org.apache.flink.core.fs.Path(file.toUri())), options)) {
      MessageType schema = reader.getFileMetaData().getSchema();
      for (PageReadStore pages = reader.readNextRowGroup();
          pages != null;
          pages = reader.readNextRowGroup()) {
        RecordReader<Group> records =
            new ColumnIOFactory()
                .getColumnIO(schema)
                .getRecordReader(pages, new GroupRecordConverter(schema));
        for (long i = 0; i < pages.getRowCount(); i++) {
          rows.add(cells(records.read(), schema));
        }
      }
    }
  }

  private static List<String> cells(Group group, MessageType schema) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < schema.getFieldCount(); i++) {
      if (group.getFieldRepetitionCount(i) == 0) {
        cells.add("");
      } else if (schema.getType(i).getLogicalTypeAnnotation() != null
          && schema.getType(i).getLogicalTypeAnnotation().toString().equals("DATE")) {
        cells.add(LocalDate.ofEpochDay(group.getInteger(i, 0)).toString());
      } else {
        cells.add(group.getValueToString(i, 0));
      }
    }
    return cells;
  }
}
