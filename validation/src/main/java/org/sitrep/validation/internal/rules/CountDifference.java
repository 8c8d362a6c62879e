package org.sitrep.validation.internal.rules;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.validation.finding.Severity;
import org.sitrep.validation.internal.figures.Conflict;
import org.sitrep.validation.internal.figures.Figure;
import org.sitrep.validation.internal.figures.Limit;

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
    Set<Conflict> all = new LinkedHashSet<>();
    for (Conflict known : super.conflicts(facts)) {
      all.add(known);
      List<Limit> limits = facts.network().limits(known.limit().node());
      List<Figure> figures = facts.network().lowers(known.limit().node());
      Optional<Limit> least = limits.stream().min(Comparator.comparingLong(Limit::high));
      Optional<Figure> greatest = figures.stream().max(Comparator.comparingLong(Figure::low));
      if (all.size() < Findings.LIMIT && least.isPresent() && greatest.isPresent()) {
        figures.forEach(figure -> pair(least.get(), figure, all));
        limits.forEach(limit -> pair(limit, greatest.get(), all));
      }
    }
    return List.copyOf(all);
  }

  private static void pair(Limit limit, Figure figure, Set<Conflict> all) {
    if (figure.low() > limit.high()) {
      all.add(new Conflict(limit, List.of(figure)));
    }
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
