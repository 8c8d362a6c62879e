package org.sitrep.parsing.internal.inflected;

/**
 * A stretch of a sentence that hangs together.
 *
 * @param kind what it is
 * @param from index of its first word
 * @param to index behind its last word
 * @param head the word by which it hangs
 * @param preposition its preposition; -1 if it has none
 * @param cases the cases that it may have
 * @param quantified true if a number is in it
 */
record Group(
    Kind kind, int from, int to, int head, int preposition, int cases, boolean quantified) {

  /** What a stretch is. */
  enum Kind {
    /** A noun with what belongs to it, or a number alone. */
    NOUN,
    /** The verb of a clause. */
    VERB,
    /** A mark or a conjunction. */
    BOUNDARY,
    /** A word that opens a subordinate clause. */
    OPENER,
    /** Anything else. */
    OTHER
  }

  boolean is(Kind other) {
    return kind == other;
  }

  /** True for a noun without a preposition. */
  boolean isBare() {
    return kind == Kind.NOUN && preposition < 0;
  }

  /** True if it may have the case. */
  boolean may(int wanted) {
    return Cases.may(cases, wanted);
  }
}
