package org.sitrep.parsing.internal.gazetteer;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The table {@code names.tsv}: every folded name, and what it names. It is derived from the other
 * files when they change, since folding all names takes far longer than reading them folded, and
 * sorted, so that the names that begin with the same words stand one below the other.
 */
final class NameIndex {

  private static final int KEY = 0;
  private static final int PLACES = 1;
  private static final int DEMONYM = 2;
  private static final int STOP = 3;

  private final Tsv file = Tsv.resource("names.tsv");

  /**
   * The first row of every name and of the words that names begin with, by hash; 0 where free. A
   * row takes some twenty bytes, so that a slot for every four to eight of them leaves most free.
   */
  private final int[] rows = new int[Integer.highestOneBit(file.end()) / 4];

  NameIndex() {
    int above = file.first();
    for (int row = file.first(); file.isRow(row); row = file.next(row)) {
      index(row, above);
      above = row;
    }
  }

  /** Enters the words that the name of a row begins with, as far as those above it do not. */
  private void index(int row, int above) {
    boolean shared = row != above;
    int hash = 0;
    for (int length = 0; file.at(row + length) != '\t'; ) {
      byte b = file.at(row + length);
      shared &= file.at(above + length) == b;
      hash = add(hash, b);
      length++;
      if (isWordEnd(row + length) && !(shared && isWordEnd(above + length))) {
        rows[free(hash)] = row;
      }
    }
  }

  private boolean isWordEnd(int offset) {
    return file.at(offset) == ' ' || file.at(offset) == '\t';
  }

  private static int add(int hash, byte b) {
    return hash * 31 + b;
  }

  private int slot(int hash) {
    return (hash ^ hash >>> 15) & rows.length - 1;
  }

  private int free(int hash) {
    int slot = slot(hash);
    while (rows[slot] > 0) {
      slot = slot + 1 & rows.length - 1;
    }
    return slot;
  }

  /** Returns the row of a name, or -1. */
  int row(String name) {
    byte[] key = name.getBytes(StandardCharsets.UTF_8);
    int row = search(key, key.length);
    return isName(row, key.length) ? row : -1;
  }

  /** Returns the row of a name, else the first row whose name goes on after these words, or -1. */
  int search(byte[] name, int length) {
    int hash = 0;
    for (int i = 0; i < length; i++) {
      hash = add(hash, name[i]);
    }
    for (int slot = slot(hash); rows[slot] > 0; slot = slot + 1 & rows.length - 1) {
      if (startsWith(rows[slot], name, length) && isWordEnd(rows[slot] + length)) {
        return rows[slot];
      }
    }
    return -1;
  }

  /** Whether the name of the row that {@link #search} found has that length. */
  boolean isName(int row, int length) {
    return row >= 0 && file.at(row + length) == '\t';
  }

  /** Whether a name goes on with a further word in the row that {@link #search} found or below. */
  boolean goesOn(int row, byte[] name, int length) {
    if (row < 0 || file.at(row + length) == ' ') {
      return row >= 0;
    }
    int next = file.next(row);
    return startsWith(next, name, length) && file.at(next + length) == ' ';
  }

  private boolean startsWith(int row, byte[] name, int length) {
    if (row + length >= file.end()) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (file.at(row + i) != name[i]) {
        return false;
      }
    }
    return true;
  }

  /** Returns the numbers of the places of that row's name. */
  List<Integer> places(int row) {
    String cell = file.cell(row, PLACES);
    List<Integer> places = new ArrayList<>();
    for (int at = 0; at < cell.length(); ) {
      int bar = cell.indexOf('|', at);
      int end = bar < 0 ? cell.length() : bar;
      places.add(Integer.valueOf(cell.substring(at, end)));
      at = end + 1;
    }
    return places;
  }

  /** Whether that row's name names places at all. */
  boolean hasPlaces(int row) {
    return file.at(file.end(row, KEY) + 1) != '\t';
  }

  /** Returns the code of the country whose people that row names, or nothing. */
  String demonym(int row) {
    return file.cell(row, DEMONYM);
  }

  /** Whether that row's name is an ordinary word, too. */
  boolean isStop(int row) {
    return file.end(row, STOP) > file.end(row, DEMONYM) + 1;
  }
}
