package org.sitrep.parsing.internal.text;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** How a language writes its words. Immutable. */
public final class TokenRules {

  /** What is peculiar to how a word is written; the data file has its name in lower case. */
  public enum Kind {
    /** What leans on a word that owns: {@code 's}. */
    POSSESSIVE,
    /** What stands behind the digits of a place in a row: "3rd". */
    ORDINAL,
    /** Words in capitals that are others in small letters: "US". */
    NAME,
    /** Small words between the names of a dateline. */
    JOINT,
    /** Words that begin a sentence even behind "p.m." or "U.S.". */
    OPENER,
    /** Two words that begin what still belongs to the sentence before: "Про це повідомила …". */
    CONTINUER,
    /**
     * Marks that may close a sentence behind its full stop, beside brackets and quotation marks.
     */
    CLOSER,
    /** Number words that a hyphen parts from what they count: "three" of "three-rocket". */
    COUNTING,
    /** What a hyphen parts from a number word before it: "rocket" of "three-rocket". */
    COUNTED,
    /** Pictograms that open an item of a list at the beginning of a line. */
    BULLET
  }

  private final Set<String> abbreviations;
  private final Set<String> clitics;
  private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);
  private final Map<String, String> names = new HashMap<>();

  /**
   * Rules of a language.
   *
   * @param rows a kind, words parted by bars and, for names, what they are read as
   * @param abbreviations lower-case words that keep their full stop, such as {@code gen.}
   * @param clitics in lower case what is a word of its own though written together with the one
   *     before, such as {@code n't}; possessive ones always are
   */
  public TokenRules(List<String[]> rows, Set<String> abbreviations, Set<String> clitics) {
    this.abbreviations = Set.copyOf(abbreviations);
    this.clitics = Set.copyOf(clitics);
    for (String[] row : rows) {
      Kind kind = Kind.valueOf(row[0].toUpperCase(Locale.ROOT));
      for (String word : row[1].split("\\|", -1)) {
        words.computeIfAbsent(kind, key -> new HashSet<>()).add(word);
        if (kind == Kind.NAME) {
          names.put(word, row[2]);
        }
      }
    }
  }

  /** True if a word in lower case, or a name as it is written, is of the kind. */
  boolean is(Kind kind, String word) {
    return words.getOrDefault(kind, Set.of()).contains(word);
  }

  /** True if a word in lower case keeps its full stop. */
  boolean isAbbreviation(String word) {
    return abbreviations.contains(word);
  }

  /** True if what leans on the word before, in lower case, is a word of its own. */
  boolean isClitic(String word) {
    return clitics.contains(word);
  }

  /** What a word is read as for being a name in capitals; itself if it is none. */
  String read(String word) {
    return names.getOrDefault(word, word);
  }
}
