package org.sitrep.parsing.internal.gazetteer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sitrep.model.internal.DataFile;

/** Words around a name that tell what a place is, or which part of it is meant. */
final class TypeWords {

  /** The rank of words that tell which part of a place is meant, or nothing. */
  private static final int PART = 0;

  private static final String SIDE = "SIDE";
  private static final String JOINT = "JOINT";

  /** Ranks by folded words. */
  private final Map<String, Integer> ranks = new HashMap<>();

  /** Folded words behind a name that tell which part of it is meant: "Bago-East". */
  private final Set<String> sides = new HashSet<>();

  private String joint = "";

  TypeWords() {
    for (String[] cells : DataFile.rows(Gazetteer.class, "types.tsv")) {
      for (String word : cells[1].split("\\|", -1)) {
        if (cells[0].equals(JOINT)) {
          joint = Gazetteer.fold(word);
        } else if (cells[0].equals(SIDE)) {
          sides.add(Gazetteer.fold(word));
        } else {
          ranks.put(Gazetteer.fold(word), Integer.valueOf(cells[0]));
        }
      }
    }
  }

  /**
   * Takes one such word away: the last ("Anbar province", "Bago-East"), the first two ("city of
   * Mosul"), or the first ("western Iraq").
   *
   * @param words the folded words of a name, at least two
   * @return the rank that the word asks for, 0 for none; -1 if there is no such word
   */
  int strip(List<String> words) {
    int last = ranks.getOrDefault(words.get(words.size() - 1), PART);
    if (last != PART || sides.contains(words.get(words.size() - 1))) {
      words.remove(words.size() - 1);
      return last;
    }
    int first = ranks.getOrDefault(words.get(0), -1);
    if (first > PART && words.size() > 2 && words.get(1).equals(joint)) {
      words.subList(0, 2).clear();
      return first;
    }
    if (first == PART) {
      words.remove(0);
      return PART;
    }
    return -1;
  }
}
