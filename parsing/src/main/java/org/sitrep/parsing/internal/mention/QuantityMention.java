package org.sitrep.parsing.internal.mention;

import java.util.EnumSet;
import java.util.OptionalLong;
import java.util.Set;
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
 * @param traits what else its words say
 */
public record QuantityMention(
    int from, int to, long low, OptionalLong high, Qualifier qualifier, Set<Trait> traits) {

  /** What the words of a quantity say besides its number. */
  public enum Trait {
    /** It comes on top of others: "another two", "two more". */
    ADDITIONAL,
    /** It is "a" or "an" alone. */
    ARTICLE,
    /** "All of them": as many as were counted before; the bounds then mean nothing. */
    ALL
  }

  public QuantityMention {
    traits = Set.copyOf(traits);
  }

  /** An indefinite article that counts one. */
  public static QuantityMention article(int at) {
    return new QuantityMention(
        at, at + 1, 1, OptionalLong.of(1), Qualifier.EXACT, Set.of(Trait.ARTICLE));
  }

  /** One, where the form of the noun alone tells it; no word of its own stands for it. */
  public static QuantityMention single(int at) {
    return new QuantityMention(
        at, at, 1, OptionalLong.of(1), Qualifier.EXACT, Set.of(Trait.ARTICLE));
  }

  /** "all of them". */
  public static QuantityMention all(int from, int to) {
    return new QuantityMention(
        from, to, 0, OptionalLong.empty(), Qualifier.EXACT, Set.of(Trait.ALL));
  }

  /** True for "another two", "two more". */
  public boolean additional() {
    return traits.contains(Trait.ADDITIONAL);
  }

  /** True for "a" or "an" alone. */
  public boolean article() {
    return traits.contains(Trait.ARTICLE);
  }

  /** The same, where the article tells of all that there are. */
  public QuantityMention counted() {
    return new QuantityMention(from, to, low, high, qualifier, Set.of());
  }

  /** True for "all of them". */
  public boolean all() {
    return traits.contains(Trait.ALL);
  }

  /** "past 30": more than the quantity says. */
  public QuantityMention above() {
    return new QuantityMention(from, to, low + 1, OptionalLong.empty(), Qualifier.AT_LEAST, traits);
  }

  /** "up to 153", where it tells the way a figure went: exactly the greatest number. */
  public QuantityMention highest() {
    long most = high.orElse(low);
    return new QuantityMention(from, to, most, OptionalLong.of(most), Qualifier.EXACT, traits);
  }

  /** What is left of this exact number without another; null if one of them is not exact. */
  public @Nullable QuantityMention without(QuantityMention other) {
    boolean exact = qualifier == Qualifier.EXACT && other.qualifier == Qualifier.EXACT;
    if (!exact || other.low >= low) {
      return null;
    }
    long left = low - other.low;
    return new QuantityMention(
        other.from, other.to, left, OptionalLong.of(left), qualifier, Set.of());
  }

  /** The same quantity, additional to others. */
  public QuantityMention asAdditional() {
    Set<Trait> more = EnumSet.of(Trait.ADDITIONAL);
    more.addAll(traits);
    return new QuantityMention(from, to, low, high, qualifier, more);
  }

  /** True for exactly zero. */
  public boolean isNone() {
    return qualifier == Qualifier.NONE;
  }
}
