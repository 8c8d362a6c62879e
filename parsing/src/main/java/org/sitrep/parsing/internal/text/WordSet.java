package org.sitrep.parsing.internal.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A few words that each token of a text is held against. Most tokens are none of them, and a few
 * bits of their hashes tell that.
 */
public final class WordSet {

  private final Set<String> words;

  /** A bit for each word: tokens of other bits are none of the words. */
  private final long bits;

  private WordSet(List<String> words) {
    this.words = new HashSet<>(words);
    this.bits = words.stream().mapToLong(word -> bit(word.hashCode())).reduce(0, (a, b) -> a | b);
  }

  /** The set of these words, in lower case. */
  public static WordSet of(String... words) {
    return new WordSet(List.of(words));
  }

  /** True if the word, in lower case, is one of them. */
  public boolean contains(String word) {
    return words.contains(word);
  }

  /** True if the token is one of them, in any case of letters. */
  public boolean contains(Token token) {
    return (bits & bit(token.hash())) != 0 && words.contains(token.lower());
  }

  private static long bit(int hash) {
    return 1L << (hash * 0x9E3779B9 >>> 26);
  }
}
