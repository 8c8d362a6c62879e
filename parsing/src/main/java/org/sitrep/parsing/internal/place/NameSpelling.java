package org.sitrep.parsing.internal.place;

import java.util.List;

/** How the words of names in a language may stand in the gazetteer. */
public interface NameSpelling {

  /** As they stand. */
  NameSpelling SAME = List::of;

  /** The spellings of one word, without hyphens, the likeliest first; never empty. */
  List<String> of(String word);

  /**
   * How wide a place is that a word in lower case names by itself, as a rank; -1 if it does not
   * tell.
   */
  default int rank(String word) {
    return -1;
  }
}
