package org.sitrep.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitrep.model.Attack;
import org.sitrep.model.Claim;
import org.sitrep.model.Count;
import org.sitrep.model.Interval;
import org.sitrep.model.Measure;
import org.sitrep.model.MunitionUse;
import org.sitrep.model.QuantityPolicy;
import org.sitrep.model.Stance;
import org.sitrep.model.Subject;

/**
 * The figures about one attack, without those denied, taken back, replaced, or over many attacks.
 *
 * @param all the figures in the order of the attack
 * @param munitions the kinds of munitions that anybody names, with a number or without
 * @param soleKinds the kinds of munitions of which all others named are part, so that munitions of
 *     no stated kind can only be of these
 */
record Figures(List<Figure> all, KindTree munitions, Set<Kind> soleKinds) {

  static Figures of(Attack attack, QuantityPolicy policy) {
    Set<String> gone = new HashSet<>();
    for (Claim claim : attack.claims()) {
      for (Collection<String> ids : List.of(claim.revises(), claim.retracts())) {
        ids.stream().filter(id -> !id.equals(claim.id())).forEach(gone::add);
      }
    }
    gone.remove("");
    List<Figure> all = new ArrayList<>();
    Set<Kind> munitions = new LinkedHashSet<>();
    int index = -1;
    for (Claim claim : attack.claims()) {
      index++;
      if (claim.stance() == Stance.DENIED || gone.contains(claim.id())) {
        continue;
      }
      if (claim.assertion() instanceof MunitionUse use) {
        Subject.Builder subject = Subject.builder();
        subject.code(use.type().code()).designation(use.designation());
        munitions.add(Kind.of(Measure.Domain.MUNITIONS, subject.build()));
      } else if (claim.assertion() instanceof Count count && !count.cumulative()) {
        Kind kind = Kind.of(count);
        Interval bounds = policy.bounds(count.quantity());
        all.add(new Figure(index, claim, count, kind, bounds, Words.speakers(claim)));
        if (count.measure().domain() == Measure.Domain.MUNITIONS) {
          munitions.add(kind);
        }
      }
    }
    KindTree tree = KindTree.of(Measure.Domain.MUNITIONS, munitions);
    return new Figures(List.copyOf(all), tree, soleKinds(tree, munitions));
  }

  private static Set<Kind> soleKinds(KindTree tree, Set<Kind> munitions) {
    Set<Kind> common = new LinkedHashSet<>();
    boolean first = true;
    for (Kind kind : munitions) {
      if (kind.equals(Kind.ALL)) {
        continue;
      }
      if (first) {
        common.addAll(tree.lineage(kind));
        first = false;
      } else {
        common.retainAll(tree.lineage(kind));
      }
    }
    common.remove(Kind.ALL);
    return common;
  }

  /** The figures of each measure. */
  Map<Measure, List<Figure>> byMeasure() {
    return all.stream()
        .collect(Collectors.groupingBy(Figure::measure, LinkedHashMap::new, Collectors.toList()));
  }

  static Map<Kind, List<Figure>> byKind(Collection<Figure> figures) {
    return figures.stream()
        .collect(Collectors.groupingBy(Figure::kind, LinkedHashMap::new, Collectors.toList()));
  }

  /**
   * Those figures of one measure and kind that may be the total: not additional, not of single
   * persons, no bare plurals, and none that the same speaker exceeds with a greater one, because
   * then the smaller is a part of the greater.
   */
  static List<Figure> totals(Collection<Figure> figures) {
    List<Figure> totals = figures.stream().filter(Figure::isNumber).toList();
    Map<String, Long> greatest = new HashMap<>();
    for (Figure figure : totals) {
      figure.speakers().forEach(speaker -> greatest.merge(speaker, figure.low(), Math::max));
    }
    return totals.stream()
        .filter(
            figure ->
                figure.speakers().stream()
                    .allMatch(speaker -> figure.high() >= greatest.getOrDefault(speaker, 0L)))
        .toList();
  }

  /** The first figure of each range of numbers. */
  static List<Figure> distinct(Collection<Figure> figures) {
    Map<Interval, Figure> distinct = new LinkedHashMap<>();
    figures.forEach(figure -> distinct.putIfAbsent(figure.bounds(), figure));
    return List.copyOf(distinct.values());
  }
}
