package org.sitrep.validation.incident;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells whether one text repeats another, as outlets do that print the same agency. */
final class TextReuse {

  /** So many words in a row are told apart from chance. */
  private static final int WORDS = 5;

  /** One of two texts is a copy if so much of the shorter one is in the other. */
  private static final double SHARE = 0.6;

  /** The first words of a text are looked at, so many of them. */
  private static final int MOST_WORDS = 5_000;

  private TextReuse() {}

  /** The runs of words of a text. */
  static Set<String> runs(String text) {
    List<String> words = Arrays.asList(Names.fold(text).split(" ", MOST_WORDS + 1));
    List<String> looked = new ArrayList<>(words.subList(0, Math.min(words.size(), MOST_WORDS)));
    Set<String> runs = new HashSet<>();
    for (int i = 0; i + WORDS <= looked.size(); i++) {
      runs.add(String.join(" ", looked.subList(i, i + WORDS)));
    }
    return runs;
  }

  static boolean isCopy(Set<String> one, Set<String> other) {
    Set<String> smaller = one.size() <= other.size() ? one : other;
    Set<String> larger = smaller == one ? other : one;
    long shared = smaller.stream().filter(larger::contains).count();
    return !smaller.isEmpty() && shared >= SHARE * smaller.size();
  }
}
