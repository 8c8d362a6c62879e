package org.sitrep.validation.internal.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads data files: notes after {@code #}, a header, and cells between tabs. */
public final class DataFile {

  private DataFile() {}

  /** The rows after the header of a file that stands beside a class. */
  public static List<String[]> rows(Class<?> beside, String name) {
    InputStream data = Objects.requireNonNull(beside.getResourceAsStream(name), name);
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(data, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
