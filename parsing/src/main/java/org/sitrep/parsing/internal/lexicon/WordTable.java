package org.sitrep.parsing.internal.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.parsing.internal.text.KnownWords;
import org.sitrep.parsing.internal.text.Token;

/**
 * Single words and what they mean, by their numbers.
 *
 * @param <T> the meaning of a word
 */
public final class WordTable<T> {

  private final KnownWords known;
  private final List<@Nullable T> meanings = new ArrayList<>();

  /** Makes an empty table, whose words join the known ones. */
  public WordTable(KnownWords known) {
    this.known = known;
  }

  /** Adds a word in lower case; a later meaning replaces one. */
  public void put(String word, T meaning) {
    int number = known.add(word);
    while (meanings.size() <= number) {
      meanings.add(null);
    }
    meanings.set(number, meaning);
  }

  /** The meaning of a word in lower case. */
  public @Nullable T get(String word) {
    return get(known.number(word));
  }

  /** The meaning of a word of a text. */
  public @Nullable T get(Token token) {
    return get(token.number());
  }

  private @Nullable T get(int number) {
    return number < meanings.size() ? meanings.get(number) : null;
  }
}
