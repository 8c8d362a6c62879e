package org.sitrep.model.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A data file: lines of notes behind {@code #}, a header, and rows of cells between tabs. Blanks
 * around cells, and lines of nothing else, do not count.
 *
 * @param notes the notes without their {@code #}
 * @param header the columns
 * @param rows the rows; each has as many cells as the header
 */
public record DataFile(List<String> notes, List<String> header, List<String[]> rows) {

  /**
   * A data file that stands beside a class.
   *
   * @throws IllegalArgumentException if there is none, or its form is broken
   */
  public static DataFile resource(Class<?> beside, String name) {
    return read(name, open(beside, name));
  }

  /** The same, read as {@link #readStripped} does. */
  public static DataFile stripped(Class<?> beside, String name) {
    return readStripped(name, open(beside, name));
  }

  private static Reader open(Class<?> beside, String name) {
    InputStream data = beside.getResourceAsStream(name);
    if (data == null) {
      throw new IllegalArgumentException("No data file " + name);
    }
    return new InputStreamReader(data, StandardCharsets.UTF_8);
  }

  /** The rows of a data file that stands beside a class. */
  public static List<String[]> rows(Class<?> beside, String name) {
    return resource(beside, name).rows;
  }

  /**
   * Reads to the end and closes.
   *
   * @throws IllegalArgumentException if a row has more or fewer cells than the header; the message
   *     begins with the name
   * @throws UncheckedIOException if it cannot be read
   */
  public static DataFile read(String name, Reader source) {
    return read(name, source, false);
  }

  /**
   * The same, but cells at the end of a row may be missing and are empty, because editors strip
   * tabs there.
   */
  public static DataFile readStripped(String name, Reader source) {
    return read(name, source, true);
  }

  private static DataFile read(String name, Reader source, boolean mayLack) {
    List<String> notes = new ArrayList<>();
    List<String[]> rows = new ArrayList<>();
    String[] header = {};
    int number = 0;
    try (BufferedReader reader = new BufferedReader(source)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (line.startsWith("#")) {
          notes.add(line.substring(1).strip());
        } else if (!line.isBlank()) {
          String[] cells = cells(line);
          if (header.length == 0) {
            header = cells;
          } else if (cells.length > header.length || cells.length < header.length && !mayLack) {
            throw new IllegalArgumentException(
                "%s, line %d: %d cells where the header has %d"
                    .formatted(name, number, cells.length, header.length));
          } else {
            rows.add(cells.length == header.length ? cells : filled(cells, header.length));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new DataFile(List.copyOf(notes), List.of(header), Collections.unmodifiableList(rows));
  }

  private static String[] cells(String line) {
    String[] cells = line.split("\t", -1);
    for (int i = 0; i < cells.length; i++) {
      cells[i] = cells[i].strip();
    }
    return cells;
  }

  private static String[] filled(String[] cells, int length) {
    String[] filled = Arrays.copyOf(cells, length);
    Arrays.fill(filled, cells.length, length, "");
    return filled;
  }

  /** The rows by column; each has every column. */
  public List<Map<String, String>> byColumn() {
    return rows.stream().map(this::byColumn).toList();
  }

  private Map<String, String> byColumn(String[] row) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < row.length; i++) {
      cells.put(header.get(i), row[i]);
    }
    return Collections.unmodifiableMap(cells);
  }

  /** The cell of a column; empty if the file has no such column. */
  public static String cell(Map<String, String> row, String column) {
    return row.getOrDefault(column, "");
  }
}
