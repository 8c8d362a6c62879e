package org.sitrep.parsing.internal.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * A table in memory: lines of UTF-8 cells set apart by tabs, after notes that start with {@code #}
 * and one line of column names. Rows are known by the offset of their first byte and cells are
 * decoded on demand, so that tens of thousands of rows cost little more than their bytes.
 */
final class Tsv {

  private final byte[] bytes;
  private final String[] header;
  private final int first;

  private Tsv(byte[] bytes) {
    this.bytes = bytes;
    int at = 0;
    while (at < bytes.length && bytes[at] == '#') {
      at = next(at);
    }
    this.first = next(at);
    int end = first > at && bytes[first - 1] == '\n' ? first - 1 : first;
    this.header = new String(bytes, at, end - at, StandardCharsets.UTF_8).split("\t", -1);
  }

  /** Reads the table of that name beside this class. */
  static Tsv resource(String name) {
    try (InputStream in = Tsv.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The gazetteer has no file " + name);
      }
      return new Tsv(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + name, e);
    }
  }

  /** Returns the index of the column of that name, or -1. */
  int column(String name) {
    for (int i = 0; i < header.length; i++) {
      if (header[i].equals(name)) {
        return i;
      }
    }
    return -1;
  }

  /** Returns the number of columns. */
  int width() {
    return header.length;
  }

  /** Returns the first row; there are no more rows where {@link #isRow} is false. */
  int first() {
    return first;
  }

  /** Whether a row starts at that offset. */
  boolean isRow(int row) {
    return row < bytes.length;
  }

  /** Returns the offset after the last row. */
  int end() {
    return bytes.length;
  }

  /** Returns the row after that one. */
  int next(int row) {
    int at = row;
    while (at < bytes.length && bytes[at] != '\n') {
      at++;
    }
    return Math.min(at + 1, bytes.length);
  }

  /** Returns the byte there. */
  byte at(int offset) {
    return bytes[offset];
  }

  /** Returns where the cell of a row ends. */
  int end(int row, int column) {
    int at = row;
    for (int left = column; at < bytes.length && bytes[at] != '\n'; at++) {
      if (bytes[at] == '\t' && left-- == 0) {
        break;
      }
    }
    return at;
  }

  /** Returns the cell of a row, empty for column -1 and past the end of the row. */
  String cell(int row, int column) {
    if (column < 0) {
      return "";
    }
    int at = row;
    for (int left = column; left > 0; at++) {
      if (at >= bytes.length || bytes[at] == '\n') {
        return "";
      }
      if (bytes[at] == '\t') {
        left--;
      }
    }
    int end = at;
    while (end < bytes.length && bytes[end] != '\t' && bytes[end] != '\n') {
      end++;
    }
    return end == at ? "" : new String(bytes, at, end - at, StandardCharsets.UTF_8);
  }

  /** Returns all cells of a row. */
  String[] cells(int row) {
    int end = next(row);
    if (end > row && bytes[end - 1] == '\n') {
      end--;
    }
    return new String(bytes, row, end - row, StandardCharsets.UTF_8).split("\t", -1);
  }
}
