package org.sitrep.parsing.internal.responsibility;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sitrep.parsing.internal.lexicon.WordKinds;
import org.sitrep.parsing.internal.text.KnownWords;
import org.sitrep.parsing.internal.text.Token;

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

  private final WordKinds<Kind> kinds;

  /** Takes rows of a kind and words parted by bars. */
  public ResponsibilityWords(List<String[]> rows, KnownWords known) {
    kinds = new WordKinds<>(Kind.class, known);
    for (String[] row : rows) {
      Kind kind = Kind.valueOf(row[0].toUpperCase(Locale.ROOT));
      for (String word : row[1].split("\\|", -1)) {
        kinds.put(kind, word);
      }
    }
  }

  /** The kinds of a word in lower case. */
  Set<Kind> of(String word) {
    return kinds.of(word);
  }

  /** True if the token is of the kind. */
  boolean is(Kind kind, Token token) {
    return kinds.is(kind, token);
  }

  /** True if the word, in lower case, is of the kind. */
  boolean is(Kind kind, String word) {
    return of(word).contains(kind);
  }
}
