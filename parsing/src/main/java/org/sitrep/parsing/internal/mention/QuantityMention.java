package org.sitrep.parsing.internal.mention;

import java.util.OptionalLong;
import org.sitrep.model.Qualifier;

/**
 * A quantity in a text.
 *
 * @param from index of its first token
 * @param to index behind its last token
 * @param low the least number, inclusive
 * @param high the greatest number, inclusive; empty if open
 * @param qualifier how its words bind the number
 * @param additional true for "another two", "two more"
 * @param article true for "a" or "an" alone
 * @param all true for "all of them": as many as were counted before; the bounds then mean nothing
 */
public record QuantityMention(
    int from,
    int to,
    long low,
    OptionalLong high,
    Qualifier qualifier,
    boolean additional,
    boolean article,
    boolean all) {

  /** An indefinite article that counts one. */
  static QuantityMention article(int at) {
    return new QuantityMention(
        at, at + 1, 1, OptionalLong.of(1), Qualifier.EXACT, false, true, false);
  }

  /** "all of them". */
  static QuantityMention all(int from, int to) {
    return new QuantityMention(
        from, to, 0, OptionalLong.empty(), Qualifier.EXACT, false, false, true);
  }

  /** The same quantity, additional to others. */
  QuantityMention asAdditional() {
    return new QuantityMention(from, to, low, high, qualifier, true, article, all);
  }

  /** True for exactly zero. */
  public boolean isNone() {
    return qualifier == Qualifier.NONE;
  }
}
