package org.sitrep.parsing.internal.attack;

import java.util.List;
import org.sitrep.parsing.internal.lexicon.WordKinds;
import org.sitrep.parsing.internal.text.KnownWords;
import org.sitrep.parsing.internal.text.Token;

/** The words of a language by which a text compares, goes on, looks back and leaves untold. */
public final class DiscourseWords {

  /** What a word does; the data file has its name in lower case. */
  enum Kind {
    /** Somebody cannot: "unable". */
    UNABLE,
    /** Something is left untold: "declined", "unclear". */
    WITHHELD,
    /** Something is left untold if it is denied: "no details". */
    SILENT,
    /** Of what is left untold, what nobody knows: "unclear". */
    UNKNOWN,
    /** Denies what stands behind: "no". */
    NOT,
    /** A kind of weapon. */
    TYPE,
    /** Those who were hurt. */
    HARM,
    /** What was damaged. */
    DAMAGE,
    /** How many there were. */
    NUMBER,
    /** Verbs of those who speak of weapons, by lemma. */
    SPEAK,
    /** Said before: "initially". */
    BEFORE,
    /** Only sets against others: "worst". */
    COMPARING,
    /** "since", before what began long ago. */
    SINCE,
    /** Behind "since", what began long ago: "the war". */
    WAR,
    /** "so", in "so far this year". */
    SO,
    /** "far", likewise. */
    FAR,
    /** "this", likewise. */
    THIS,
    /** Auxiliaries of what goes on until now: "have". */
    PERFECT,
    /** Auxiliaries of what was before: "had". */
    PLUPERFECT,
    /** Units of time in which there is more than one attack: "weeks". */
    LONG,
    /** What a year is parted into: "half". */
    PART,
    /** Prepositions before a stretch of time: "over". */
    WITHIN,
    /** Between the first and the last month of a stretch: "to". */
    TILL,
    /** Behind a stretch of time, with nothing else added: "alone". */
    ALONE,
    /** What goes on for long and kills by many attacks: "war". */
    CAMPAIGN,
    /** Opens a sentence that goes on with the one before: "those". */
    BACK
  }

  private final WordKinds<Kind> kinds;

  /** Takes rows of a kind and words parted by bars. */
  public DiscourseWords(List<String[]> rows, KnownWords known) {
    kinds = WordKinds.of(Kind.class, rows, known);
  }

  /** True if the token is of the kind. */
  boolean is(Kind kind, Token token) {
    return kinds.is(kind, token);
  }

  /** True if a word or a lemma in lower case is of the kind. */
  boolean is(Kind kind, String word) {
    return kinds.of(word).contains(kind);
  }
}
