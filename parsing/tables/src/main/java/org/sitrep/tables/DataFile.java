package org.sitrep.tables;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A small data file: notes behind {@code #}, a header, rows of cells between tabs.
 *
 * @param header the columns
 * @param rows the rows by column; every row has every column
 */
public record DataFile(List<String> header, List<Map<String, String>> rows) {

  /** A data file that stands beside a class. */
  public static DataFile resource(Class<?> beside, String name) {
    InputStream data =
        Objects.requireNonNull(beside.getResourceAsStream(name), () -> "No data file " + name);
    return read(name, new InputStreamReader(data, StandardCharsets.UTF_8));
  }

  /**
   * Reads to the end and closes.
   *
   * @throws IllegalArgumentException if the form is broken; the message begins with the name
   */
  public static DataFile read(String name, Reader source) {
    List<String> header = List.of();
    List<Map<String, String>> rows = new ArrayList<>();
    try (CsvReader<CsvRecord> csv =
        CsvReader.builder()
            .fieldSeparator('\t')
            .quoteCharacter('\u0000')
            .commentStrategy(CommentStrategy.SKIP)
            .allowMissingFields(true)
            .allowExtraFields(true)
            .ofCsvRecord(source)) {
      for (CsvRecord row : csv) {
        if (header.isEmpty()) {
          header = List.copyOf(row.getFields());
        } else if (row.getFieldCount() > header.size()) {
          throw new IllegalArgumentException(
              "%s, line %d: %d cells where the header has %d"
                  .formatted(
                      name, row.getStartingLineNumber(), row.getFieldCount(), header.size()));
        } else {
          rows.add(named(header, row));
        }
      }
    } catch (CsvParseException e) {
      throw new IllegalArgumentException(name + ": " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new DataFile(header, List.copyOf(rows));
  }

  /** The cell of a column; empty if the file has no such column. */
  public static String cell(Map<String, String> row, String column) {
    return row.getOrDefault(column, "");
  }

  // Editors strip tabs at the end of a line, so that empty cells there may be missing.
  private static Map<String, String> named(List<String> header, CsvRecord row) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < header.size(); i++) {
      cells.put(header.get(i), i < row.getFieldCount() ? row.getField(i).strip() : "");
    }
    return Collections.unmodifiableMap(cells);
  }
}
