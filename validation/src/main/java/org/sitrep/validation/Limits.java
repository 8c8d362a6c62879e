package org.sitrep.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.model.Interval;

/** Finds the greatest numbers that figures give. */
final class Limits {

  private final Figures figures;
  private final Map<Node, List<Figure>> byNode = new LinkedHashMap<>();
  private final Map<Node, Long> more = new HashMap<>();
  private final Map<Node, Long> moreWithin = new HashMap<>();

  private Limits(Figures figures) {
    this.figures = figures;
    for (Figure figure : figures.byContent()) {
      Node node = figure.node();
      byNode.computeIfAbsent(node, key -> new ArrayList<>()).add(figure);
      if (figure.count().additional() && figure.isCounted()) {
        more.merge(node, figure.high(), Sums::high);
        for (Kind kind : figures.lineage(node)) {
          moreWithin.merge(new Node(node.measure(), kind), figure.high(), Sums::high);
        }
      }
    }
  }

  static List<Limit> of(Figures figures) {
    return new Limits(figures).all();
  }

  private List<Limit> all() {
    List<Limit> all = new ArrayList<>();
    byNode.forEach(
        (node, ofNode) -> {
          long added = added(node);
          figures.bounding(ofNode).forEach(figure -> add(all, figure, node, added));
          figures.whole(node).ifPresent(fired -> ofAll(fired, ofNode, all));
        });
    return all;
  }

  /** Where all were intercepted, no more were fired. */
  private void ofAll(Node fired, List<Figure> ofNode, List<Limit> all) {
    List<Figure> met = new ArrayList<>();
    for (Figure figure : ofNode) {
      if (figure.isOfAll()) {
        met.add(figure);
      }
    }
    if (!met.isEmpty()) {
      Map<String, Long> greatest =
          Figures.greatest(
              byNode.getOrDefault(fired, List.of()).stream().filter(Figure::isNumber).toList());
      long added = added(fired);
      met.stream()
          .filter(figure -> !Figures.isExceeded(figure, greatest))
          .forEach(figure -> add(all, figure, fired, added));
    }
  }

  private static void add(List<Limit> all, Figure figure, Node node, long added) {
    long high = Sums.high(figure.high(), added);
    if (high != Interval.UNBOUNDED) {
      all.add(new Limit(figure, node, high));
    }
  }

  /** Those on top of others, of this kind, its parts, or what it is a part of. */
  private long added(Node node) {
    long sum = moreWithin.getOrDefault(node, 0L);
    if (!more.isEmpty()) {
      for (Kind kind : figures.lineage(node)) {
        if (!kind.equals(node.kind())) {
          sum = Sums.high(sum, more.getOrDefault(new Node(node.measure(), kind), 0L));
        }
      }
    }
    return sum;
  }
}
