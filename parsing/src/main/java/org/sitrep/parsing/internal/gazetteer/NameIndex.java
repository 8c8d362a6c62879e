package org.sitrep.parsing.internal.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The table {@code names.tsv}: every folded name, and what it names. It is derived from the other
 * files when they change (folding all names takes far longer than reading them folded) and sorted,
 * so that names with the same first word stand together.
 */
final class NameIndex {

  private static final int KEY = 0;
  private static final int PLACES = 1;
  private static final int DEMONYM = 2;
  private static final int NAMES = 1 << 17;

  private final Tsv file = Tsv.resource("names.tsv");
  private final Names rows = new Names(NAMES); // by the hash of the name
  private final Names longest = new Names(NAMES / 2); // by first word: words of the longest name
  private final Map<String, String> demonyms = new HashMap<>();

  NameIndex() {
    long lastFirst = Names.EMPTY;
    int most = 0; // words of the longest name with that first word so far
    int row = file.first();
    while (file.isRow(row)) {
      long hash = Names.EMPTY;
      long first = Names.EMPTY;
      int words = 1;
      int at = row;
      byte b = file.at(at);
      while (b > 0 && b != '\t') { // one loop over the bytes, as this is what loading costs
        if (b == ' ' && words++ == 1) {
          first = hash;
        }
        hash = Names.append(hash, (char) b);
        b = file.at(++at);
      }
      if (b < 0) { // not ASCII
        String name = name(row);
        int space = name.indexOf(' ');
        hash = Names.hash(name);
        first = space < 0 ? hash : Names.hash(name.substring(0, space));
        words = name.split(" ").length;
        at = file.end(row, KEY);
      } else if (words == 1) {
        first = hash;
      }
      boolean names = file.at(at + 1) != '\t';
      int placesEnd = skip(at + 1);
      int demonymEnd = skip(placesEnd + 1);
      int end = skip(demonymEnd + 1);
      if (names) {
        rows.put(hash, end > demonymEnd + 1 ? ~row : row);
        most = first == lastFirst ? Math.max(most, words) : words;
        longest.put(first, most);
        lastFirst = first;
      }
      if (demonymEnd > placesEnd + 1) {
        demonyms.put(name(row), file.cell(row, DEMONYM));
      }
      row = end + 1;
    }
  }

  /** Returns the end of the cell that starts there. */
  private int skip(int start) {
    int at = start;
    while (file.at(at) != '\t' && file.at(at) != '\n') {
      at++;
    }
    return at;
  }

  /** Returns the row of a name that names places, or -1. */
  int row(long hash) {
    int row = rows.get(hash);
    return row == Names.NONE ? -1 : row < 0 ? ~row : row;
  }

  /** Whether that is the hash of a name of places that is not an ordinary word, too. */
  boolean isPlainName(long hash) {
    return rows.get(hash) >= 0;
  }

  /** Whether that is the hash of a name of places that is an ordinary word, too. */
  boolean isStopName(long hash) {
    int row = rows.get(hash);
    return row < 0 && row != Names.NONE;
  }

  /** Returns the number of words of the longest name with that first word, 0 if there is none. */
  int longest(long firstWord) {
    return Math.max(0, longest.get(firstWord));
  }

  String name(int row) {
    return file.cell(row, KEY);
  }

  /** Returns the numbers of the places of that row's name. */
  List<Integer> places(int row) {
    List<Integer> places = new ArrayList<>();
    for (String number : file.cell(row, PLACES).split("\\|")) {
      places.add(Integer.valueOf(number));
    }
    return places;
  }

  /** Folded names of peoples, to the codes of their countries. */
  Map<String, String> demonyms() {
    return demonyms;
  }
}
