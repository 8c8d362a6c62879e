package org.sitrep.parsing.internal.text;

import java.util.HashMap;
import java.util.Map;

/**
 * The words that a language knows, in lower case and numbered from 1, so that a text's words are
 * looked up once. It is filled while data files are read and not changed when texts are.
 */
public final class KnownWords {

  /** The number of all words that are not among these. */
  public static final int UNKNOWN = 0;

  private final Map<String, Word> words = new HashMap<>();

  /**
   * A word.
   *
   * @param number its number; {@link #UNKNOWN} for others
   * @param lower it, in lower case; the same string every time for known words
   */
  record Word(int number, String lower) {}

  /** The number of a word in lower case, which is added if it is new. */
  public int add(String lower) {
    return words.computeIfAbsent(lower, key -> new Word(words.size() + 1, key)).number();
  }

  /** The number of a word in lower case. */
  public int number(String lower) {
    return word(lower).number();
  }

  Word word(String lower) {
    Word word = words.get(lower);
    return word == null ? new Word(UNKNOWN, lower) : word;
  }
}
