package org.sitrep.parsing.internal.time;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitrep.parsing.internal.lexicon.WordTable;
import org.sitrep.parsing.internal.text.KnownWords;
import org.sitrep.parsing.internal.text.Token;

/** The words of time of a language. */
public final class TimeWords {

  /** The kinds of words. */
  enum Kind {
    MONTH,
    WEEKDAY,
    DAY,
    NIGHT,
    PART,
    UNIT
  }

  private final WordTable<Map<Kind, String>> words;

  /** Takes rows of a kind, a value and words parted by spaces. */
  public TimeWords(List<String[]> rows, KnownWords known) {
    words = new WordTable<>(known);
    for (String[] row : rows) {
      for (String word : row[2].split(" ", -1)) {
        Map<Kind, String> values = words.get(word);
        if (values == null) {
          values = new EnumMap<>(Kind.class);
          words.put(word, values);
        }
        values.put(Kind.valueOf(row[0]), row[1]);
      }
    }
  }

  /** True if the token is a word of time. */
  boolean has(Token token) {
    return words.get(token) != null;
  }

  /** The value of a word in lower case, or 0 if it is none of the kind. */
  int number(Kind kind, String word) {
    return number(value(kind, words.get(word)));
  }

  /** The value of a token, or 0 if it is none of the kind. */
  int number(Kind kind, Token token) {
    return number(value(kind, token));
  }

  /** The value of a token, if it is of the kind. */
  @Nullable String value(Kind kind, Token token) {
    return value(kind, words.get(token));
  }

  private static int number(@Nullable String value) {
    return value == null ? 0 : Integer.parseInt(value);
  }

  private static @Nullable String value(Kind kind, @Nullable Map<Kind, String> values) {
    return values == null ? null : values.get(kind);
  }
}
