package org.sitrep.parsing.internal.responsibility;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sitrep.parsing.internal.lexicon.WordTable;
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

  private final WordTable<Set<Kind>> kinds;

  /** Takes rows of a kind and words parted by bars. */
  public ResponsibilityWords(List<String[]> rows, KnownWords known) {
    kinds = new WordTable<>(known);
    for (String[] row : rows) {
      Kind kind = Kind.valueOf(row[0].toUpperCase(Locale.ROOT));
      for (String word : row[1].split("\\|", -1)) {
        Set<Kind> of = kinds.get(word);
        if (of == null) {
          of = EnumSet.noneOf(Kind.class);
          kinds.put(word, of);
        }
        of.add(kind);
      }
    }
  }

  /** The kinds of a word in lower case. */
  Set<Kind> of(String word) {
    Set<Kind> of = kinds.get(word);
    return of == null ? Set.of() : of;
  }

  /** True if the token is of the kind. */
  boolean is(Kind kind, Token token) {
    Set<Kind> of = kinds.get(token);
    return of != null && of.contains(kind);
  }

  /** True if the word, in lower case, is of the kind. */
  boolean is(Kind kind, String word) {
    return of(word).contains(kind);
  }
}
