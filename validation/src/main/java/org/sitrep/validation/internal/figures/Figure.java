package org.sitrep.validation.internal.figures;

import java.util.Comparator;
import java.util.Iterator;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Claim;
import org.sitrep.model.Count;
import org.sitrep.model.Evidence;
import org.sitrep.model.Interval;
import org.sitrep.model.Measure;
import org.sitrep.model.Qualifier;
import org.sitrep.model.Quantity;
import org.sitrep.validation.finding.FieldPath;

/**
 * A claim that counts, read by a policy.
 *
 * @param index the place of the claim in the attack
 * @param rank the place among the figures by what they say, which does not change with the order of
 *     the claims
 * @param path where it stands in the attack, such as {@code claims[2]}
 * @param claim the claim; for what is recorded in the attack itself, one made of the record
 * @param recorded true for what is recorded in the attack itself and no claim
 * @param count what it asserts
 * @param node the number that it is of
 * @param bounds the numbers that it allows
 * @param speakers those who say so, as {@link SpeakerKeys} tells them apart
 * @param trust how far it is to be trusted, by {@link Trust}
 */
public record Figure(
    int index,
    int rank,
    FieldPath path,
    Claim claim,
    boolean recorded,
    Count count,
    CountKey node,
    Interval bounds,
    Set<SpeakerKey> speakers,
    int trust) {

  /** In the order of the attack. */
  public static final Comparator<Figure> IN_ORDER = Comparator.comparingInt(Figure::index);

  /** By what they say; only claims that are equal in everything are in the order of the attack. */
  public static final Comparator<Figure> BY_CONTENT =
      Comparator.comparing(Figure::measure)
          .thenComparing(Figure::kind)
          .thenComparingLong(Figure::low)
          .thenComparingLong(Figure::high)
          .thenComparingInt(Figure::trust)
          .thenComparing(figure -> figure.count().quantity().qualifier())
          .thenComparing(figure -> figure.count().additional())
          .thenComparing(Figure::speakers, Figure::compareNames)
          .thenComparing(figure -> figure.count().quantity().words().orElse(""))
          .thenComparing(figure -> figure.count().individual().orElse(""))
          .thenComparing(figure -> figure.claim().id())
          .thenComparing(figure -> figure.claim().toString())
          .thenComparing(Figure::index);

  /** The least reliable first, then by what they say. */
  public static final Comparator<Figure> LEAST_RELIABLE =
      Comparator.comparingInt(Figure::trust).thenComparingInt(Figure::rank);

  /** A figure that nobody gives, to see what would follow from it. */
  public static Figure supposed(CountKey node, Interval bounds) {
    Count count = Count.of(node.measure(), Quantity.exactly(bounds.low()));
    Claim claim = Claim.builder().assertion(count).build();
    return new Figure(-1, -1, FieldPath.ROOT, claim, false, count, node, bounds, Set.of(), 0);
  }

  /** The same figure at another place of the attack. */
  public Figure at(int other) {
    if (other == index) {
      return this;
    }
    return new Figure(other, rank, path, claim, recorded, count, node, bounds, speakers, trust);
  }

  /** The same figure with another number. */
  public Figure saying(Quantity quantity, Interval range) {
    Count other = Count.builder().from(count).quantity(quantity).build();
    Claim said = Claim.builder().from(claim).assertion(other).build();
    return new Figure(index, rank, path, said, recorded, other, node, range, speakers, trust);
  }

  /** True if nothing but the place differs from another figure. */
  boolean says(Figure other) {
    return claim == other.claim && count == other.count && bounds.equals(other.bounds);
  }

  /** The same figure in its place among the others. */
  public Figure ranked(int place) {
    if (place == rank) {
      return this;
    }
    return new Figure(index, place, path, claim, recorded, count, node, bounds, speakers, trust);
  }

  /** Name by name; both are in order. */
  private static int compareNames(Set<SpeakerKey> one, Set<SpeakerKey> other) {
    Iterator<SpeakerKey> names = other.iterator();
    for (SpeakerKey name : one) {
      int order = names.hasNext() ? name.compareTo(names.next()) : 1;
      if (order != 0) {
        return order;
      }
    }
    return names.hasNext() ? -1 : 0;
  }

  public Measure measure() {
    return node.measure();
  }

  public SubjectKey kind() {
    return node.kind();
  }

  public long low() {
    return bounds.low();
  }

  public long high() {
    return bounds.high();
  }

  /** Where its words begin in the text; -1 if that is not known. */
  public int position() {
    return claim.evidence().map(Evidence::start).orElse(-1);
  }

  /** True for a bare plural, which yields to any number. */
  public boolean isBarePlural() {
    return count.quantity().qualifier() == Qualifier.PLURAL;
  }

  /** True if it says something of how many of its kind there are, at the least. */
  public boolean isCounted() {
    return count.individual().isEmpty() && !isBarePlural();
  }

  /**
   * True if the figure may stand for all those of its kind: it is neither additional nor partial,
   * not of a single person and no bare plural.
   */
  public boolean isNumber() {
    return isCounted() && !count.additional() && !count.partial();
  }

  /** True if one number was said, and not roughly. */
  public boolean isExact() {
    Qualifier qualifier = count.quantity().qualifier();
    return bounds.low() == bounds.high()
        && (qualifier == Qualifier.EXACT
            || qualifier == Qualifier.ALL
            || qualifier == Qualifier.NONE);
  }

  /** True for an outcome that is said to have met all munitions: "all 36 drones", "both". */
  public boolean isOfAll() {
    return count.quantity().qualifier() == Qualifier.ALL
        && isNumber()
        && low() > 0
        && claim.partOf().isEmpty()
        && Ledger.whole(measure()).filter(whole -> whole == Measure.FIRED).isPresent();
  }

  /** Figures of one attack are told apart by their places. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Figure figure && index == figure.index && claim.equals(figure.claim);
  }

  @Override
  public int hashCode() {
    return index;
  }
}
