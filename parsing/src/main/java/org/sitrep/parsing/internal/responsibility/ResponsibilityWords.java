package org.sitrep.parsing.internal.responsibility;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words of a language by which responsibility is claimed, denied and given. */
public final class ResponsibilityWords {

  /** What a word does. */
  enum Kind {
    NOBODY,
    OWN,
    MANY,
    PRONOUN,
    FORCE,
    MACHINE,
    IRREGULAR,
    GROUP,
    DEED,
    GUILT,
    CREDIT,
    CULPRIT,
    CLAIMS,
    TAKES,
    DENIES,
    BLAMES,
    MASTERMINDS,
    FACTION,
    SILENT,
    BELIEVES,
    OPINES,
    COMMITS,
    PERPETRATES,
    BEARS,
    HALLMARK,
    WORK,
    BEING,
    CALLING,
    SELF,
    WHICH
  }

  private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);

  /** Takes rows of a kind and words parted by bars. */
  public ResponsibilityWords(List<String[]> rows) {
    for (String[] row : rows) {
      words.put(Kind.valueOf(row[0].toUpperCase(Locale.ROOT)), Set.of(row[1].split("\\|", -1)));
    }
  }

  /** True if the word, in lower case, is of the kind. */
  boolean is(Kind kind, String word) {
    return words.getOrDefault(kind, Set.of()).contains(word);
  }
}
