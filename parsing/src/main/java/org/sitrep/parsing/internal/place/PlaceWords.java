package org.sitrep.parsing.internal.place;

import java.util.List;
import java.util.Locale;
import org.sitrep.parsing.internal.lexicon.PhraseTable;
import org.sitrep.parsing.internal.lexicon.WordKinds;
import org.sitrep.parsing.internal.text.KnownWords;
import org.sitrep.parsing.internal.text.Token;

/** The words of a language that tell that a name is the name of a place, and what it does. */
public final class PlaceWords {

  /** What a word does; the data file has its name in lower case. */
  enum Kind {
    /** Words behind a name that make it the name of a place: "province". */
    BEHIND,
    /** Those of them that also name offices: "Inland Revenue Department" is no place. */
    ALSO_OFFICE,
    /** Words before a name that do: "village of". */
    BEFORE,
    /** Words behind a list of names: "provinces". */
    AREAS,
    /** Words such as "in", before a place where it happens. */
    SCENE,
    /** Words such as "outside", before a place near which it happens. */
    NEAR,
    /** "from", "of" and others between a distance and the place from which it is told. */
    DISTANT,
    /** "north" and others, before "of" and a place beside which it happens. */
    SIDE,
    /** Words such as "at", before the name of a place even if nobody knows it. */
    PLACING,
    /** Adjectives between such a word and the name: "in nearby". */
    POINTING,
    /** "of" between an event and its place. */
    OF,
    /** "in" between a place and the wider one that it lies in. */
    WITHIN,
    /** "and" between two places. */
    JOINT,
    /** Small words inside names: "al", "of". */
    INNER,
    /** What a place is, before its name: "the capital Sanaa". */
    TITLE,
    /** Words between a preposition and a name: "central", "port". */
    DESCRIBING,
    /** Words between those who are hurt and a place of care: "in hospital". */
    ADMITTED,
    /** Words before where somebody goes: "towards". */
    TOWARD,
    /** The mark behind a label. */
    COLON,
    /** "airspace" and other nouns of spaces, in which something begins. */
    SPACE,
    /** Words such as "from", before a place where it begins. */
    ORIGIN,
    /** "city", "outskirts", "north" and what else "of" joins to a name that is the scene. */
    PART,
    /** "countryside", "rural": with the name of a province and its seat, the province is meant. */
    RURAL,
    /** "war", "operations" and other affairs that go on somewhere without being the attack. */
    AFFAIR,
    /** "briefing", "reporters": to whom or where somebody speaks. */
    AUDIENCE,
    /** "location" and what else stands before a colon and the scene. */
    LABEL,
    /** Sites that bear the name of a nation: "the Norwegian hospital". */
    SITED,
    /** Words that send somebody "to" a place where nothing happens. */
    JOURNEY,
    /** Words that say that a place of care was itself the target. */
    HARMED,
    /** "at" and the like: those treated are there. */
    TREATED,
    /** Hospitals and the like: the hurt are brought there. */
    CARE,
    /** "treated", "doctor" and what else tells that a hospital is no target. */
    CARED
  }

  private final PhraseTable<Integer> behind;
  private final PhraseTable<Integer> before;
  private final PhraseTable<Integer> areas;
  private final WordKinds<Kind> kinds;
  private final NameSpelling spelling;

  /**
   * Takes rows of a kind, a rank and words parted by bars.
   *
   * @param spelling how words of names stand in the gazetteer
   */
  public PlaceWords(List<String[]> rows, KnownWords known, NameSpelling spelling) {
    this.spelling = spelling;
    behind = new PhraseTable<>(known);
    before = new PhraseTable<>(known);
    areas = new PhraseTable<>(known);
    kinds = new WordKinds<>(Kind.class, known);
    for (String[] row : rows) {
      Kind kind = Kind.valueOf(row[0].toUpperCase(Locale.ROOT));
      for (String words : row[2].split("\\|", -1)) {
        switch (kind) {
          case BEHIND -> behind.put(words, Integer.valueOf(row[1]));
          case BEFORE -> before.put(words, Integer.valueOf(row[1]));
          case AREAS -> areas.put(words, Integer.valueOf(row[1]));
          default -> kinds.put(kind, words);
        }
      }
    }
  }

  /** How words of names stand in the gazetteer. */
  NameSpelling spelling() {
    return spelling;
  }

  PhraseTable<Integer> behind() {
    return behind;
  }

  PhraseTable<Integer> before() {
    return before;
  }

  /** Words behind a list of names that all are of one rank: "provinces". */
  PhraseTable<Integer> areas() {
    return areas;
  }

  /** True if the token is of the kind. */
  boolean is(Kind kind, Token token) {
    return kinds.is(kind, token);
  }
}
