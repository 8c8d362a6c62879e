package org.sitrep.validation;

import java.util.ArrayList;
import java.util.Collections;
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
 */
record Conflict(Limit limit, List<Figure> parts) {

  /** Puts the parts in order. */
  Conflict {
    List<Figure> sorted = new ArrayList<>(parts);
    sorted.sort(Figure.IN_ORDER);
    parts = Collections.unmodifiableList(sorted);
  }

  /** The figures that come on top of the limit. */
  List<Figure> more() {
    return limit.more();
  }

  /** All figures involved, in order. */
  SortedSet<Figure> figures() {
    SortedSet<Figure> all = new TreeSet<>(Figure.IN_ORDER);
    all.add(limit.figure());
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

  /** The rule that the figures break. */
  Rule rule() {
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

  private boolean hasOneSpeaker() {
    List<SpeakerKey> common = new ArrayList<>(limit.figure().speakers());
    figures().forEach(figure -> common.retainAll(figure.speakers()));
    return !common.isEmpty();
  }
}
