package org.sitrep.validation.internal.figures;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sitrep.model.Interval;

/** Finds the greatest numbers that figures give. */
public final class Limits {

  private final Figures figures;
  private final OnTop onTop;
  private final Map<CountKey, List<Figure>> byNode = new LinkedHashMap<>();

  private Limits(Figures figures) {
    this.figures = figures;
    onTop = new OnTop(figures);
    for (Figure figure : figures.byContent()) {
      byNode.computeIfAbsent(figure.node(), key -> new ArrayList<>()).add(figure);
    }
  }

  /** All of them. */
  public static List<Limit> of(Figures figures) {
    Limits limits = new Limits(figures);
    return limits.of(limits.byNode.keySet());
  }

  /** Those that figures of some numbers give. */
  public static List<Limit> of(Figures figures, Set<CountKey> nodes) {
    return new Limits(figures).of(nodes);
  }

  private List<Limit> of(Set<CountKey> nodes) {
    List<Limit> all = new ArrayList<>();
    for (CountKey node : nodes) {
      List<Figure> ofNode = byNode.getOrDefault(node, List.of());
      figures.bounding(ofNode).forEach(figure -> add(all, figure, node));
      figures.whole(node).ifPresent(fired -> ofAll(fired, ofNode, all));
    }
    return all;
  }

  /** Where all were intercepted, no more were fired. */
  private void ofAll(CountKey fired, List<Figure> ofNode, List<Limit> all) {
    List<Figure> met = ofNode.stream().filter(Figure::isOfAll).toList();
    if (!met.isEmpty()) {
      Map<SpeakerKey, Long> greatest =
          Figures.greatest(
              byNode.getOrDefault(fired, List.of()).stream().filter(Figure::isNumber).toList());
      met.stream()
          .filter(figure -> !Figures.isExceeded(figure, greatest))
          .forEach(figure -> add(all, figure, fired));
    }
  }

  /** What others add leaves open how many there are by this speaker. */
  private void add(List<Limit> all, Figure figure, CountKey node) {
    List<Figure> more = onTop.of(node);
    long high = figure.high();
    for (Figure further : more) {
      boolean foreign = Collections.disjoint(further.speakers(), figure.speakers());
      high = foreign ? Interval.UNBOUNDED : SaturatingMath.high(high, further.high());
    }
    if (high != Interval.UNBOUNDED) {
      all.add(new Limit(figure, node, high, more));
    }
  }
}
