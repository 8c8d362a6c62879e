package org.sitrep.model;

import java.io.BufferedReader;
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

/**
 * A data file: lines of notes behind {@code #}, a header, and rows of cells between tabs.
 *
 * @param notes the notes without their {@code #}
 * @param rows the rows as column and cell; every row has every column
 */
record Tsv(List<String> notes, List<Map<String, String>> rows) {

  /** The data file of this package with this name. */
  static Tsv resource(String name) {
    InputStream data = Tsv.class.getResourceAsStream(name);
    if (data == null) {
      throw new IllegalArgumentException("No data file " + name);
    }
    return read(name, new InputStreamReader(data, StandardCharsets.UTF_8));
  }

  /** Reads to the end and closes. */
  static Tsv read(String name, Reader source) {
    List<String> notes = new ArrayList<>();
    List<Map<String, String>> rows = new ArrayList<>();
    List<String> header = List.of();
    int number = 0;
    try (BufferedReader reader = new BufferedReader(source)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (line.startsWith("#")) {
          notes.add(line.substring(1).strip());
        } else if (!line.isBlank()) {
          List<String> cells = List.of(line.split("\t", -1));
          if (header.isEmpty()) {
            header = cells;
          } else if (cells.size() != header.size()) {
            throw new IllegalArgumentException(
                "%s, line %d: %d cells where the header has %d"
                    .formatted(name, number, cells.size(), header.size()));
          } else {
            rows.add(row(header, cells));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Tsv(List.copyOf(notes), List.copyOf(rows));
  }

  private static Map<String, String> row(List<String> header, List<String> cells) {
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      row.put(header.get(i), cells.get(i).strip());
    }
    return Collections.unmodifiableMap(row);
  }
}
