package org.sitrep.parsing.internal.mention;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
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
  public static QuantityMention article(int at) {
    return new QuantityMention(
        at, at + 1, 1, OptionalLong.of(1), Qualifier.EXACT, false, true, false);
  }

  /** "all of them". */
  public static QuantityMention all(int from, int to) {
    return new QuantityMention(
        from, to, 0, OptionalLong.empty(), Qualifier.EXACT, false, false, true);
  }

  /** "past 30": more than the quantity says. */
  public QuantityMention above() {
    return new QuantityMention(
        from, to, low + 1, OptionalLong.empty(), Qualifier.AT_LEAST, additional, article, all);
  }

  /** What is left of this exact number without another; null if one of them is not exact. */
  public @Nullable QuantityMention without(QuantityMention other) {
    boolean exact = qualifier == Qualifier.EXACT && other.qualifier == Qualifier.EXACT;
    if (!exact || other.low >= low) {
      return null;
    }
    long left = low - other.low;
    return new QuantityMention(
        other.from, other.to, left, OptionalLong.of(left), qualifier, false, false, false);
  }

  /** The same quantity, additional to others. */
  public QuantityMention asAdditional() {
    return new QuantityMention(from, to, low, high, qualifier, true, article, all);
  }

  /** True for exactly zero. */
  public boolean isNone() {
    return qualifier == Qualifier.NONE;
  }
}
