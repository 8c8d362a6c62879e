package org.sitrep.parsing.internal.mention;

import java.util.List;
import org.sitrep.parsing.internal.lexicon.WordKinds;
import org.sitrep.parsing.internal.text.KnownWords;
import org.sitrep.parsing.internal.text.Token;

/** The words of a language beside numbers that tell what these are. */
public final class MentionWords {

  /** What a word tells; the data file has its name in lower case. */
  enum Kind {
    /** "aged", before an age. */
    AGED,
    /** "old", behind a length of time that is an age. */
    OLD,
    /** "year-old", behind a number that is an age. */
    AGE,
    /** People of whom an age is told: "a girl of seven". */
    AGING,
    /** The first word of a share: "per". */
    PER,
    /** The second word of a share: "cent". */
    CENT,
    /** How high a building is: "storey". */
    FLOOR,
    /** Before the number of a reference, even in small letters: "page". */
    REFERENCE,
    /** "and", between two numbers. */
    JOINT,
    /** "or", between two numbers. */
    OR,
    /** What comes on top: "another". */
    FURTHER,
    /** The number that stands for a noun: "one". */
    ONE,
    /** Before that number, what picks one of those known: "second". */
    POINTING,
    /** Behind that number, as in "one another". */
    RECIPROCAL
  }

  private final WordKinds<Kind> kinds;

  /** Takes rows of a kind and words parted by bars. */
  public MentionWords(List<String[]> rows, KnownWords known) {
    kinds = WordKinds.of(Kind.class, rows, known);
  }

  /** True if the token is of the kind. */
  boolean is(Kind kind, Token token) {
    return kinds.is(kind, token);
  }
}
