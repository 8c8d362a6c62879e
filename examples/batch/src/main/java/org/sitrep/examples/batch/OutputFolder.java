package org.sitrep.examples.batch;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The files that are written. They have the ending {@code .part} until all are complete; then they
 * take the place of older ones. Closed before that, they leave nothing behind.
 */
final class OutputFolder implements AutoCloseable {

  static final String REPORTS = "reports.jsonl";

  private static final String PART = ".part";

  private final Path folder;
  private final List<String> files = new ArrayList<>();
  private final Writer reports;
  private final Map<Table, CsvWriter> tables = new EnumMap<>(Table.class);

  private OutputFolder(Path folder) throws IOException {
    this.folder = folder;
    files.add(REPORTS);
    reports = writer(REPORTS);
    for (Table table : Table.values()) {
      files.add(table.file());
      CsvWriter csv = CsvWriter.builder().build(writer(table.file()));
      tables.put(table, csv);
      csv.writeRecord(table.header());
    }
  }

  /** Makes the folder if need be and opens the files. */
  static OutputFolder open(Path folder) throws IOException {
    Files.createDirectories(folder);
    return new OutputFolder(folder);
  }

  /** The names of all files that a folder holds in the end. */
  static List<String> names() {
    List<String> names = new ArrayList<>(List.of(REPORTS));
    for (Table table : Table.values()) {
      names.add(table.file());
    }
    return names;
  }

  void report(String json) throws IOException {
    reports.write(json);
    reports.write('\n');
  }

  void rows(Table table, List<List<String>> rows) {
    CsvWriter csv = tables.get(table);
    if (csv == null) {
      throw new IllegalStateException(table + " is not open");
    }
    for (List<String> row : rows) {
      csv.writeRecord(row.stream().map(Surrogates::replaced).toList());
    }
  }

  /** Ends the files and puts them where they belong. */
  void complete() throws IOException {
    closeWriters();
    for (String file : files) {
      Path part = folder.resolve(file + PART);
      try {
        Files.move(part, folder.resolve(file), StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(part, folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  @Override
  public void close() throws IOException {
    closeWriters();
    for (String file : files) {
      Files.deleteIfExists(folder.resolve(file + PART));
    }
  }

  private void closeWriters() throws IOException {
    reports.close();
    for (CsvWriter csv : tables.values()) {
      csv.close();
    }
  }

  private BufferedWriter writer(String file) throws IOException {
    return Files.newBufferedWriter(folder.resolve(file + PART), StandardCharsets.UTF_8);
  }
}
