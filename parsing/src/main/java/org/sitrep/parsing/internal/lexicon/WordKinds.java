package org.sitrep.parsing.internal.lexicon;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sitrep.parsing.internal.text.KnownWords;
import org.sitrep.parsing.internal.text.Token;

/**
 * Single words and the kinds that each of them is of.
 *
 * @param <K> the kinds
 */
public final class WordKinds<K extends Enum<K>> {

  private final Class<K> kinds;
  private final WordTable<Set<K>> words;

  /** Makes an empty table, whose words join the known ones. */
  public WordKinds(Class<K> kinds, KnownWords known) {
    this.kinds = kinds;
    this.words = new WordTable<>(known);
  }

  /** A table of rows of a kind, by its name in either case, and words parted by bars, both last. */
  public static <K extends Enum<K>> WordKinds<K> of(
      Class<K> kinds, List<String[]> rows, KnownWords known) {
    WordKinds<K> table = new WordKinds<>(kinds, known);
    for (String[] row : rows) {
      K kind = Enum.valueOf(kinds, row[0].toUpperCase(Locale.ROOT));
      for (String word : row[row.length - 1].split("\\|", -1)) {
        table.put(kind, word);
      }
    }
    return table;
  }

  /** Adds a kind of a word in lower case. */
  public void put(K kind, String word) {
    Set<K> of = words.get(word);
    if (of == null) {
      of = EnumSet.noneOf(kinds);
      words.put(word, of);
    }
    of.add(kind);
  }

  /** The kinds of a word of a text; empty for most words. */
  public Set<K> of(Token token) {
    Set<K> of = words.get(token);
    return of == null ? Set.of() : of;
  }

  /** The kinds of a word in lower case; empty for most words. */
  public Set<K> of(String word) {
    Set<K> of = words.get(word);
    return of == null ? Set.of() : of;
  }

  /** True if a word of a text is of the kind. */
  public boolean is(K kind, Token token) {
    Set<K> of = words.get(token);
    return of != null && of.contains(kind);
  }
}
