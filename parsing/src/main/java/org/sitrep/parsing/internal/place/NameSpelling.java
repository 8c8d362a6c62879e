package org.sitrep.parsing.internal.place;

import java.util.List;

/** How the words of names in a language may stand in the gazetteer. */
public interface NameSpelling {

  /** As they stand. */
  NameSpelling SAME = List::of;

  /** The spellings of one word, without hyphens, the likeliest first; never empty. */
  List<String> of(String word);
}
