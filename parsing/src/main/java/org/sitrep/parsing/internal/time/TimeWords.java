package org.sitrep.parsing.internal.time;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitrep.parsing.internal.lexicon.Match;
import org.sitrep.parsing.internal.lexicon.PhraseTable;
import org.sitrep.parsing.internal.lexicon.WordTable;
import org.sitrep.parsing.internal.text.KnownWords;
import org.sitrep.parsing.internal.text.Token;

/** The words of time of a language, and how it says times. */
public final class TimeWords {

  /** The most words of an anchor. */
  private static final int LONGEST_ANCHOR = 4;

  private final WordTable<Map<TimeSymbol, Integer>> words;
  private final PhraseTable<TimeAnchor> anchors;
  private final TimeIdioms idioms;

  /**
   * Takes the rows of two tables.
   *
   * @param words a symbol, a value and words parted by bars
   * @param idioms a name, a pattern, a meaning, an example and what it reads
   */
  public TimeWords(List<String[]> words, List<String[]> idioms, KnownWords known) {
    this.words = new WordTable<>(known);
    this.anchors = new PhraseTable<>(known);
    for (String[] row : words) {
      for (String word : row[2].split("\\|", -1)) {
        TimeAnchor anchor = TimeAnchor.named(row[0]);
        if (anchor == null) {
          put(TimeSymbol.valueOf(row[0]), Integer.parseInt(row[1]), word);
        } else {
          anchors.put(word, anchor);
        }
      }
    }
    this.idioms = TimeIdioms.of(idioms, known);
  }

  private void put(TimeSymbol symbol, int value, String word) {
    Map<TimeSymbol, Integer> values = words.get(word);
    if (values == null) {
      values = new EnumMap<>(TimeSymbol.class);
      words.put(word, values);
    }
    values.put(symbol, value);
    if (symbol == TimeSymbol.SMALL_MONTH) {
      values.put(TimeSymbol.MONTH, value);
    }
  }

  TimeIdioms idioms() {
    return idioms;
  }

  /** The symbols of a word and their values; empty for most words. */
  Map<TimeSymbol, Integer> symbols(Token token) {
    Map<TimeSymbol, Integer> values = words.get(token);
    return values == null ? Map.of() : values;
  }

  /** The value of part of a word as a symbol; null if it is none. */
  @Nullable Integer value(TimeSymbol symbol, String part) {
    Map<TimeSymbol, Integer> values = words.get(part.toLowerCase(Locale.ROOT));
    return values == null ? null : values.get(symbol);
  }

  /** The anchor whose last word stands before a token. */
  TimeAnchor anchorBefore(List<Token> tokens, int to) {
    for (int from = Math.max(0, to - LONGEST_ANCHOR); from < to; from++) {
      Match<TimeAnchor> match = anchors.longest(tokens, from, to);
      if (match != null && from + match.length() == to) {
        return match.entry();
      }
    }
    return TimeAnchor.AT;
  }
}
