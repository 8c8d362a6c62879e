package org.sitrep.validation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.sitrep.model.Measure;
import org.sitrep.validation.internal.figures.SpeakerKey;

/**
 * Figures that cannot all be true: parts whose least numbers add up to more than a limit.
 *
 * @param limit the limit
 * @param parts the figures that are too many, in order
 * @param further limits on a part of the same, where one alone leaves room
 */
record Conflict(Limit limit, List<Figure> parts, List<Limit> further) {

  Conflict(Limit limit, List<Figure> parts) {
    this(limit, parts, List.of());
  }

  /** Puts the parts in order. */
  Conflict {
    List<Figure> sorted = new ArrayList<>(parts);
    sorted.sort(Figure.IN_ORDER);
    parts = Collections.unmodifiableList(sorted);
  }

  /** What figures and limits together prove; the limit on the widest number comes first. */
  static Conflict of(OutcomeRow.Proof proof) {
    List<Limit> limits = new ArrayList<>(proof.limits());
    limits.sort(
        Comparator.comparing((Limit limit) -> Ledger.outcomes(limit.node().measure()).isEmpty())
            .thenComparing(limit -> limit.figure().rank()));
    return new Conflict(
        limits.get(0), proof.figures(), List.copyOf(limits.subList(1, limits.size())));
  }

  /** The figures that come on top of the limits. */
  List<Figure> more() {
    if (further.isEmpty()) {
      return limit.more();
    }
    List<Figure> more = new ArrayList<>(limit.more());
    further.forEach(other -> more.addAll(other.more()));
    return more;
  }

  /** The limit and those further ones. */
  List<Limit> limits() {
    List<Limit> limits = new ArrayList<>(List.of(limit));
    limits.addAll(further);
    return limits;
  }

  /** All figures involved, in order. */
  SortedSet<Figure> figures() {
    SortedSet<Figure> all = new TreeSet<>(Figure.IN_ORDER);
    limits().forEach(each -> all.add(each.figure()));
    all.addAll(more());
    all.addAll(parts);
    return all;
  }

  /** What the parts come to at the least. */
  long sum() {
    long sum = 0;
    for (Figure part : parts) {
      sum = Sums.low(sum, part.low());
    }
    return sum;
  }

  /** What the limits come to. */
  long most() {
    long most = 0;
    for (Limit each : limits()) {
      most = Sums.high(most, each.high());
    }
    return most;
  }

  /** The rule that the figures break. */
  Rule rule() {
    if (!further.isEmpty()) {
      return ruleOfSeveralLimits();
    }
    if (limit.figure().isOfAll()) {
      return Rule.ALL_ACCOUNTED_FOR;
    }
    boolean sameMeasure = parts.stream().allMatch(part -> part.measure() == limit.node().measure());
    boolean same =
        parts.size() == 1 && sameMeasure && parts.get(0).kind().equals(limit.node().kind());
    if (limit.node().measure() == Measure.FIRED) {
      if (!sameMeasure) {
        return Rule.MUNITION_FLOW;
      }
      return same ? Rule.COUNT_AGREEMENT : Rule.PARTS_WITHIN_TOTAL;
    }
    if (same) {
      return Rule.COUNT_DIFFERENCE;
    }
    if (!hasOneSpeaker()) {
      return Rule.PARTS_DIFFERENCE;
    }
    return sameMeasure ? Rule.PARTS_WITHIN_TOTAL : Rule.KILLED_AND_WOUNDED;
  }

  private Rule ruleOfSeveralLimits() {
    if (!limits().stream().allMatch(Limit::isFirm) && !hasOneSpeaker()) {
      return Rule.PARTS_DIFFERENCE;
    }
    return limit.node().measure().domain() == Measure.Domain.MUNITIONS
        ? Rule.MUNITION_FLOW
        : Rule.KILLED_AND_WOUNDED;
  }

  private boolean hasOneSpeaker() {
    List<SpeakerKey> common = new ArrayList<>(limit.figure().speakers());
    figures().forEach(figure -> common.retainAll(figure.speakers()));
    return !common.isEmpty();
  }
}
