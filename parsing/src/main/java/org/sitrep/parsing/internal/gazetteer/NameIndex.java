package org.sitrep.parsing.internal.gazetteer;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The table {@code names.tsv}: every folded name, and what it names. It is derived from the other
 * files when they change, since folding all names takes far longer than reading them folded, and
 * sorted, so that it can be searched as it is.
 */
final class NameIndex {

  private static final int KEY = 0;
  private static final int PLACES = 1;
  private static final int DEMONYM = 2;
  private static final int STOP = 3;

  private final Tsv file = Tsv.resource("names.tsv");

  /** Returns the row of a name, or -1. */
  int row(String name) {
    byte[] key = name.getBytes(StandardCharsets.UTF_8);
    int row = search(key, key.length);
    return isName(row, key, key.length) ? row : -1;
  }

  /** Returns the first row whose name is that one or comes after it. */
  int search(byte[] name, int length) {
    int low = file.first();
    int high = file.end();
    while (low < high) {
      int middle = file.rowAt((low + high) >>> 1);
      if (compare(middle, name, length) < 0) {
        low = file.next(middle);
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Whether that is the row of just that name. */
  boolean isName(int row, byte[] name, int length) {
    return file.isRow(row) && compare(row, name, length) == 0;
  }

  /** Whether a name goes on with a further word in that row or the one after. */
  boolean goesOn(int row, byte[] name, int length) {
    int next = isName(row, name, length) ? file.next(row) : row;
    if (!file.isRow(next) || file.end(next, KEY) - next <= length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (file.at(next + i) != name[i]) {
        return false;
      }
    }
    return file.at(next + length) == ' ';
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

  /** Compares the name of a row with another by their bytes; a name comes before longer ones. */
  private int compare(int row, byte[] name, int length) {
    for (int i = 0; ; i++) {
      byte b = file.at(row + i);
      if (b == '\t') {
        return i == length ? 0 : -1;
      }
      if (i == length) {
        return 1;
      }
      if (b != name[i]) {
        return Integer.compare(b & 0xff, name[i] & 0xff);
      }
    }
  }
}
