package org.sitrep.parsing.internal.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A few words that each token of a text is held against. Most tokens are none of them, and hashes
 * tell that sooner than {@link Set#of}, which compares characters.
 */
public final class WordSet {

  private final Set<String> words;

  private WordSet(List<String> words) {
    this.words = new HashSet<>(words);
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
    return words.contains(token.lower());
  }
}
