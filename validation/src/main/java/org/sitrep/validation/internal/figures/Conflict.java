package org.sitrep.validation.internal.figures;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.sitrep.model.Measure;

/**
 * Figures that cannot all be true: parts whose least numbers add up to more than a limit.
 *
 * @param limit the limit
 * @param parts the figures that are too many, in order
 * @param further limits on a part of the same, where one alone leaves room
 */
public record Conflict(Limit limit, List<Figure> parts, List<Limit> further) {

  public Conflict(Limit limit, List<Figure> parts) {
    this(limit, parts, List.of());
  }

  /** Puts the parts in order. */
  public Conflict {
    List<Figure> sorted = new ArrayList<>(parts);
    sorted.sort(Figure.IN_ORDER);
    parts = Collections.unmodifiableList(sorted);
  }

  /** What figures and limits together prove; the limit on the widest number comes first. */
  public static Conflict of(OutcomeRow.Proof proof) {
    List<Limit> limits = new ArrayList<>(proof.limits());
    limits.sort(
        Comparator.comparing((Limit limit) -> Ledger.outcomes(limit.node().measure()).isEmpty())
            .thenComparing(limit -> limit.figure().rank()));
    return new Conflict(
        limits.get(0), proof.figures(), List.copyOf(limits.subList(1, limits.size())));
  }

  /** The figures that come on top of the limits. */
  public List<Figure> more() {
    if (further.isEmpty()) {
      return limit.more();
    }
    List<Figure> more = new ArrayList<>(limit.more());
    further.forEach(other -> more.addAll(other.more()));
    return more;
  }

  /** The limit and those further ones. */
  public List<Limit> limits() {
    List<Limit> limits = new ArrayList<>(List.of(limit));
    limits.addAll(further);
    return limits;
  }

  /** All figures involved, in order. */
  public SortedSet<Figure> figures() {
    SortedSet<Figure> all = new TreeSet<>(Figure.IN_ORDER);
    limits().forEach(each -> all.add(each.figure()));
    all.addAll(more());
    all.addAll(parts);
    return all;
  }

  /** What the parts come to at the least. */
  public long sum() {
    long sum = 0;
    for (Figure part : parts) {
      sum = SaturatingMath.low(sum, part.low());
    }
    return sum;
  }

  /** What the limits come to. */
  public long most() {
    long most = 0;
    for (Limit each : limits()) {
      most = SaturatingMath.high(most, each.high());
    }
    return most;
  }

  /** True if several limits are exceeded together. */
  public boolean isOfSeveralLimits() {
    return !further.isEmpty();
  }

  /** True if one limit is exceeded, which is a figure of so many and none of all. */
  public boolean isOfTotal() {
    return further.isEmpty() && !limit.figure().isOfAll();
  }

  /** True if one figure of the same number as the limit exceeds it. */
  public boolean isOfOneNumber() {
    return parts.size() == 1 && isOfOneMeasure() && parts.get(0).kind().equals(limit.node().kind());
  }

  /** True if what exceeds the limit met with the same thing. */
  public boolean isOfOneMeasure() {
    return parts.stream().allMatch(part -> part.measure() == limit.node().measure());
  }

  /** True if the limit is one of munitions fired. */
  public boolean isOfFired() {
    return limit.node().measure() == Measure.FIRED;
  }

  /** True if the limit is one of munitions. */
  public boolean isOfMunitions() {
    return limit.node().measure().domain() == Measure.Domain.MUNITIONS;
  }

  /**
   * True if nobody can say otherwise: the limits hold for all, or one speaker gives all figures.
   */
  public boolean isForEverybody() {
    return limits().stream().allMatch(Limit::isFirm) || hasOneSpeaker();
  }

  /** True if one speaker gives all of the figures. */
  public boolean hasOneSpeaker() {
    List<SpeakerKey> common = new ArrayList<>(limit.figure().speakers());
    figures().forEach(figure -> common.retainAll(figure.speakers()));
    return !common.isEmpty();
  }
}
