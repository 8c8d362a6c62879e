package org.sitrep.parsing.internal.time;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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

  private final Map<Kind, Map<String, String>> words = new EnumMap<>(Kind.class);

  /** Takes rows of a kind, a value and words parted by spaces. */
  public TimeWords(List<String[]> rows) {
    for (Kind kind : Kind.values()) {
      words.put(kind, new HashMap<>());
    }
    for (String[] row : rows) {
      for (String word : row[2].split(" ", -1)) {
        values(Kind.valueOf(row[0])).put(word, row[1]);
      }
    }
  }

  private Map<String, String> values(Kind kind) {
    return words.getOrDefault(kind, Map.of());
  }

  /** The value of a word in lower case, or 0 if it is none of the kind. */
  int number(Kind kind, String word) {
    String value = values(kind).get(word);
    return value == null ? 0 : Integer.parseInt(value);
  }

  /** The value of a word in lower case, if it is of the kind. */
  @Nullable String value(Kind kind, String word) {
    return values(kind).get(word);
  }

  boolean is(Kind kind, String word) {
    return values(kind).containsKey(word);
  }
}
