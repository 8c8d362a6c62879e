package org.sitrep.examples.batch;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The files that are written. They have the ending {@code .part} until all are complete; then they
 * take the place of older ones. Closed before that, they leave nothing behind.
 *
 * <p>A program that is killed leaves files with that ending, and the next run writes them anew. The
 * older files go before the first new one comes: the files of two runs never stand beside each
 * other.
 */
final class OutputFolder implements AutoCloseable {

  static final String REPORTS = "reports.jsonl";

  private static final String PART = ".part";

  private final Path folder;
  private final Writer reports;
  private final Map<Table, CsvWriter> tables = new EnumMap<>(Table.class);
  private boolean open = true;

  private OutputFolder(Path folder, Writer reports) {
    this.folder = folder;
    this.reports = reports;
  }

  /** Makes the folder if need be and opens the files. */
  static OutputFolder open(Path folder) throws IOException {
    Files.createDirectories(folder);
    OutputFolder output = new OutputFolder(folder, writer(folder, REPORTS));
    try {
      for (Table table : Table.values()) {
        CsvWriter csv = CsvWriter.builder().build(writer(folder, table.file()));
        output.tables.put(table, csv);
        csv.writeRecord(table.header());
      }
    } catch (IOException | UncheckedIOException e) {
      output.close();
      throw e;
    }
    return output;
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
    for (String file : names()) {
      store(folder.resolve(file + PART));
    }
    for (String file : names()) {
      Files.deleteIfExists(folder.resolve(file));
    }
    for (String file : names()) {
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
    try {
      closeWriters();
    } finally {
      for (String file : names()) {
        Files.deleteIfExists(folder.resolve(file + PART));
      }
    }
  }

  private void closeWriters() throws IOException {
    if (!open) {
      return;
    }
    open = false;
    reports.close();
    for (CsvWriter csv : tables.values()) {
      csv.close();
    }
  }

  /** Waits until the file is on the disk, so that its name cannot get there before it. */
  private static void store(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  private static BufferedWriter writer(Path folder, String file) throws IOException {
    return Files.newBufferedWriter(folder.resolve(file + PART), StandardCharsets.UTF_8);
  }
}
