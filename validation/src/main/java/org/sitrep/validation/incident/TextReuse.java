package org.sitrep.validation.incident;

import java.util.Arrays;

/** Tells whether one text repeats another, as outlets do that print the same agency. */
final class TextReuse {

  /** So many words in a row are told apart from chance. */
  private static final int WORDS = 5;

  /** One of two texts is a copy if so much of the shorter one is in the other. */
  private static final double SHARE = 0.6;

  /** The first words of a text are looked at, so many of them. */
  private static final int MOST_WORDS = 5_000;

  /** Of splitmix64. */
  private static final long FACTOR = 0xbf58476d1ce4e5b9L;

  private static final int SHIFT = 31;

  private TextReuse() {}

  /** A text's runs of words as hashes, in order and each once. */
  static long[] runs(String text) {
    String[] words = Names.fold(text).split(" ", MOST_WORDS + 1);
    int looked = Math.min(words.length, MOST_WORDS);
    long[] runs = new long[Math.max(0, looked - WORDS + 1)];
    for (int i = 0; i < runs.length; i++) {
      for (int k = i; k < i + WORDS; k++) {
        runs[i] = (runs[i] + hash(words[k])) * FACTOR;
      }
    }
    return Arrays.stream(runs).sorted().distinct().toArray();
  }

  /** Of 64 bits, so that different words hardly ever meet. */
  private static long hash(String word) {
    long hash = word.length();
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * FACTOR;
      hash ^= hash >>> SHIFT;
    }
    return hash;
  }

  /** True if much of the shorter text is in the other; both as {@link #runs} gives them. */
  static boolean isCopy(long[] one, long[] other) {
    int shared = 0;
    for (int i = 0, k = 0; i < one.length && k < other.length; ) {
      if (one[i] == other[k]) {
        shared++;
      }
      boolean step = one[i] <= other[k];
      k += one[i] >= other[k] ? 1 : 0;
      i += step ? 1 : 0;
    }
    int smaller = Math.min(one.length, other.length);
    return smaller > 0 && shared >= SHARE * smaller;
  }
}
