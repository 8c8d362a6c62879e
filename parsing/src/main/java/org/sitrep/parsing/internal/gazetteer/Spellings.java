package org.sitrep.parsing.internal.gazetteer;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sitrep.model.internal.DataFile;

/** Words and letters on which transliterations do not agree; {@code spellings.tsv} has them. */
final class Spellings {

  /** What is told of words; the data file has its name in lower case. */
  private enum Kind {
    /** An article that a name loses wherever it goes on after it. */
    ARTICLE,
    /** An article that is an ordinary word at the start of a phrase. */
    ORDINARY,
    /** An article that could be a word of another language, too. */
    LOOSE,
    /** Of these, the one that is lost at the start as well. */
    OPENING,
    /** The Persian link between words. */
    LINK,
    /** A letter and its plain spelling. */
    LETTER,
    /** A word and the spelling that is taken for all of its own. */
    WORD
  }

  private final Map<Kind, Set<String>> kinds = new EnumMap<>(Kind.class);
  private final Map<String, String> words = new HashMap<>();
  private final Map<Integer, String> letters = new HashMap<>();

  Spellings() {
    for (String[] cells : DataFile.rows(Gazetteer.class, "spellings.tsv")) {
      add(Kind.valueOf(cells[0].toUpperCase(Locale.ROOT)), cells[1], cells[2]);
    }
  }

  private void add(Kind kind, String written, String plain) {
    for (String word : written.split("\\|", -1)) {
      switch (kind) {
        case LETTER -> letters.put(word.codePointAt(0), plain);
        case WORD -> words.put(word, plain);
        default -> kinds.computeIfAbsent(kind, key -> new HashSet<>()).add(word);
      }
    }
  }

  private boolean is(Kind kind, String word) {
    return kinds.getOrDefault(kind, Set.of()).contains(word);
  }

  /** Articles that a name loses wherever it goes on after them. */
  boolean isArticle(String word) {
    return is(Kind.ARTICLE, word);
  }

  /** Articles at the start that a sentence is likelier to mean as another word. */
  boolean isOrdinary(String word) {
    return is(Kind.ORDINARY, word);
  }

  /** Articles that could be a word of another language, too: lost only before a hyphen. */
  boolean isLooseArticle(String word) {
    return is(Kind.LOOSE, word);
  }

  /** Of these, the one that may be lost at the start of a name. */
  boolean isOpening(String word) {
    return is(Kind.OPENING, word);
  }

  /** The Persian link between words: lost only after a hyphen. */
  boolean isLink(String word) {
    return is(Kind.LINK, word);
  }

  /** The usual spelling of a word; itself if there is no other. */
  String usual(String word) {
    return words.getOrDefault(word, word);
  }

  /** The plain spelling of a letter that has no decomposition; empty for others. */
  String plain(int letter) {
    return letters.getOrDefault(letter, "");
  }
}
