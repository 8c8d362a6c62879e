package org.sitrep.parsing.internal.lexicon;

import java.util.OptionalLong;

/**
 * Words before, behind or in place of a number.
 *
 * @param place where they stand
 * @param effect what they do to the number, or how they bind it
 * @param low the least number, for words in place of a number
 * @param high the greatest number, for words in place of a number; empty if open
 */
public record QuantityWord(Place place, Effect effect, long low, OptionalLong high) {

  /** Where the words stand. */
  public enum Place {
    /** Before the number. */
    BEFORE,
    /** Behind the number. */
    AFTER,
    /** In its place. */
    WORDS
  }

  /** What the words do. */
  public enum Effect {
    /** The number is approximate. */
    AROUND,
    /** The number is a lower bound, inclusive. */
    AT_LEAST,
    /** The number is a lower bound, exclusive. */
    MORE_THAN,
    /** The number is an upper bound, inclusive. */
    AT_MOST,
    /** The number is an upper bound, exclusive. */
    FEWER_THAN,
    /** Two numbers joined by "and" follow. */
    BETWEEN,
    /** Nothing. */
    SKIP,
    /** A number in words. */
    EXACT,
    /** Several, dozens, hundreds. */
    VAGUE,
    /** None. */
    NONE,
    /** A share, which is no number: "a third of". */
    SHARE
  }
}
