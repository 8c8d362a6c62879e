package org.sitrep.parsing.internal.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Rows of a data file: cells parted by tabs, comment lines first, then a header row. */
public final class DataFile {

  private DataFile() {}

  /** The rows behind the header, each with as many cells as the header. */
  public static List<String[]> rows(Class<?> beside, String name) {
    try (InputStream stream = beside.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("The jar lacks its data file " + name);
      }
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      List<String[]> rows = new ArrayList<>();
      int columns = -1;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (line.isEmpty() || line.startsWith("#")) {
          continue;
        }
        String[] cells = line.split("\t", -1);
        if (columns < 0) {
          columns = cells.length;
        } else if (cells.length == columns) {
          rows.add(cells);
        } else {
          throw new IllegalStateException(
              name
                  + " has a row of "
                  + cells.length
                  + " cells instead of "
                  + columns
                  + ": "
                  + line);
        }
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
