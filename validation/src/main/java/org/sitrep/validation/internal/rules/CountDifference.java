package org.sitrep.validation.internal.rules;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitrep.model.Interval;
import org.sitrep.validation.finding.Severity;
import org.sitrep.validation.internal.figures.Conflict;
import org.sitrep.validation.internal.figures.CountKey;
import org.sitrep.validation.internal.figures.Figure;
import org.sitrep.validation.internal.figures.Limit;
import org.sitrep.validation.internal.figures.SpeakerKey;

/** Two other figures. */
final class CountDifference extends ConflictRule {

  CountDifference() {
    super(
        "count-difference",
        Severity.WARNING,
        "Two speakers' figures of the same thing, other than munitions fired, share a " + "number.",
        "Tolls differ by who counts and when (UCDP GED: low, best, high)");
  }

  @Override
  boolean governs(Conflict conflict) {
    return conflict.isOfTotal() && conflict.isOfOneNumber() && !conflict.isOfFired();
  }

  /** Each figure that differs from the least limit, and each limit below the greatest figure. */
  @Override
  List<Conflict> conflicts(AttackFacts facts) {
    Map<Set<Said>, Conflict> all = new LinkedHashMap<>();
    for (Conflict known : super.conflicts(facts)) {
      all.putIfAbsent(said(known), known);
      List<Limit> limits = facts.network().limits(known.limit().node());
      List<Figure> figures = facts.network().lowers(known.limit().node());
      Optional<Limit> least = limits.stream().min(Comparator.comparingLong(Limit::high));
      Optional<Figure> greatest = figures.stream().max(Comparator.comparingLong(Figure::low));
      if (all.size() < Findings.LIMIT && least.isPresent() && greatest.isPresent()) {
        figures.forEach(figure -> pair(least.get(), figure, all));
        limits.forEach(limit -> pair(limit, greatest.get(), all));
      }
    }
    return List.copyOf(all.values());
  }

  private static void pair(Limit limit, Figure figure, Map<Set<Said>, Conflict> all) {
    if (figure.low() > limit.high()) {
      Conflict conflict = new Conflict(limit, List.of(figure));
      all.putIfAbsent(said(conflict), conflict);
    }
  }

  /** Who says what; who says it twice says no more. */
  private record Said(CountKey node, Interval bounds, Set<SpeakerKey> speakers) {}

  private static Set<Said> said(Conflict conflict) {
    return conflict.figures().stream()
        .map(figure -> new Said(figure.node(), figure.bounds(), figure.speakers()))
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  boolean isTold(Conflict conflict, AttackFacts facts) {
    return SameThing.isSure(conflict) && !SameThing.isPartOfOwn(conflict, facts.figures());
  }

  @Override
  public boolean isOfDifference() {
    return true;
  }
}
