package org.sitrep.validation.internal.figures;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.sitrep.model.Measure;

/**
 * Finds sets of figures that cannot all be true, one for each way in which a number exceeds its
 * limits: for each part that does so alone, and for a sum of parts of which none does.
 *
 * <p>Where several figures would do, those of the least reliable sources are named, then those that
 * are furthest apart, then the first by what they say.
 */
public final class Conflicts {

  /** Sets beyond this size are not tried for smaller ones within. */
  private static final int SMALL = 1000;

  private static final Comparator<Limit> LEAST_RELIABLE_LIMIT =
      Comparator.<Limit>comparingInt(limit -> limit.figure().trust())
          .thenComparingLong(Limit::high)
          .thenComparingInt(limit -> limit.figure().rank());

  private static final Comparator<Figure> LEAST_RELIABLE_FIGURE =
      Comparator.comparingInt(Figure::trust)
          .thenComparing(Comparator.comparingLong(Figure::low).reversed())
          .thenComparingInt(Figure::rank);

  private final Network network;
  private final Set<Conflict> found = new LinkedHashSet<>();

  private Conflicts(Network network) {
    this.network = network;
  }

  /** One set for each way; those that one speaker brings about alone come with those of many. */
  public static List<Conflict> preferred(Network network) {
    if (!network.isContradictory()) {
      return List.of();
    }
    Conflicts conflicts = new Conflicts(network);
    for (Network ofOne : bySpeaker(network)) {
      conflicts.search(ofOne);
    }
    if (network.isMixed()) {
      conflicts.search(network.firm());
    }
    conflicts.search(network);
    return minimal(network, conflicts.found);
  }

  /**
   * What each speaker says, of all but munitions fired: there, anybody's limit holds for everybody.
   * Where sums say what is too much, nobody contradicts himself who gives none of the limits that
   * all figures together exceed.
   */
  private static List<Network> bySpeaker(Network network) {
    Map<SpeakerKey, Set<Figure>> bySpeaker = new LinkedHashMap<>();
    boolean mixed = network.isMixed();
    if (mixed || network.exceeded().stream().anyMatch(node -> node.measure() != Measure.FIRED)) {
      for (Figure figure : network.figuresByContent()) {
        if (mixed || figure.measure() != Measure.FIRED) {
          for (SpeakerKey speaker : figure.speakers()) {
            bySpeaker.computeIfAbsent(speaker, key -> new TreeSet<>(Figure.IN_ORDER)).add(figure);
          }
        }
      }
    }
    Set<Figure> exceeded = network.exceededLimits();
    return bySpeaker.values().stream()
        .filter(said -> said.size() > 1)
        .filter(said -> mixed || !Collections.disjoint(said, exceeded))
        .map(network::among)
        .filter(Network::isContradictory)
        .toList();
  }

  private void search(Network in) {
    for (CountKey whole : in.exceeded()) {
      List<Limit> limits = fallingSteps(in.limits(whole));
      for (CountKey part : in.within(whole)) {
        single(limits, in.lowers(part));
      }
      sum(in, whole, in.limits(whole).stream());
      // "all six" weighs more than a total, so a lower total must not hide what it contradicts
      sum(in, whole, in.limits(whole).stream().filter(limit -> limit.figure().isOfAll()));
    }
    in.cells().forEach(cells -> cells.proofs().forEach(this::add));
  }

  /** What sums alone do not show. */
  private void add(OutcomeRow.Proof proof) {
    if (proof.limits().size() > 1) {
      found.add(Conflict.of(proof));
    }
  }

  /** The parts that come to more than the least of some limits. */
  private void sum(Network in, CountKey whole, Stream<Limit> limits) {
    Optional<Limit> least =
        limits.min(Comparator.comparingLong(Limit::high).thenComparing(LEAST_RELIABLE_LIMIT));
    if (least.isEmpty()) {
      return;
    }
    long high = least.get().high();
    List<Figure> parts = in.greatestSum(whole, high);
    if (new Conflict(least.get(), parts).sum() > high) {
      add(least.get(), fewest(parts, high));
    }
  }

  private void single(List<Limit> limits, List<Figure> lowers) {
    if (lowers.isEmpty() || lowers.get(0).low() <= limits.get(limits.size() - 1).high()) {
      return;
    }
    List<Figure> figures = risingSteps(lowers);
    Limit limit = first(limits, lowers.get(0).low());
    Figure figure = first(figures, limit);
    Figure otherFigure = first(figures, limits.get(limits.size() - 1));
    Limit otherLimit = first(limits, otherFigure.low());
    if (Math.min(otherLimit.figure().trust(), otherFigure.trust())
        < Math.min(limit.figure().trust(), figure.trust())) {
      add(otherLimit, List.of(otherFigure));
    } else {
      add(limit, List.of(figure));
    }
  }

  /** The least reliable first, each followed by those that are more reliable and lower. */
  private static List<Limit> fallingSteps(List<Limit> limits) {
    List<Limit> sorted = limits.stream().sorted(LEAST_RELIABLE_LIMIT).toList();
    List<Limit> steps = new ArrayList<>();
    for (Limit limit : sorted) {
      if (steps.isEmpty() || limit.high() < steps.get(steps.size() - 1).high()) {
        steps.add(limit);
      }
    }
    return steps;
  }

  /** The least reliable first, each followed by those that are more reliable and greater. */
  private static List<Figure> risingSteps(List<Figure> lowers) {
    List<Figure> sorted = lowers.stream().sorted(LEAST_RELIABLE_FIGURE).toList();
    List<Figure> steps = new ArrayList<>();
    for (Figure figure : sorted) {
      if (steps.isEmpty() || figure.low() > steps.get(steps.size() - 1).low()) {
        steps.add(figure);
      }
    }
    return steps;
  }

  private static Limit first(List<Limit> limits, long exceeding) {
    return limits.stream().filter(limit -> limit.high() < exceeding).findFirst().orElseThrow();
  }

  private static Figure first(List<Figure> figures, Limit limit) {
    return figures.stream().filter(figure -> figure.low() > limit.high()).findFirst().orElseThrow();
  }

  /** Without the most reliable and the smallest, as long as the others are too many. */
  private static List<Figure> fewest(List<Figure> parts, long limit) {
    List<Figure> falling = new ArrayList<>(parts);
    falling.sort(
        Comparator.comparingInt(Figure::trust)
            .reversed()
            .thenComparingLong(Figure::low)
            .thenComparing(Comparator.comparingInt(Figure::rank).reversed()));
    List<Figure> kept = new ArrayList<>();
    BigInteger most = BigInteger.valueOf(limit);
    BigInteger sum =
        parts.stream()
            .map(figure -> BigInteger.valueOf(figure.low()))
            .reduce(BigInteger.ZERO, BigInteger::add);
    for (Figure figure : falling) {
      BigInteger rest = sum.subtract(BigInteger.valueOf(figure.low()));
      if (rest.compareTo(most) > 0) {
        sum = rest;
      } else {
        kept.add(figure);
      }
    }
    return kept;
  }

  private void add(Limit limit, List<Figure> parts) {
    found.add(new Conflict(limit, parts));
  }

  /** Without the sets that hold others: only figures on top and figures of all can bring these. */
  private static List<Conflict> minimal(Network network, Collection<Conflict> conflicts) {
    List<Conflict> minimal = new ArrayList<>();
    for (Conflict conflict : conflicts) {
      if (isSimple(conflict)) {
        minimal.add(conflict);
      }
    }
    for (Conflict conflict : conflicts) {
      SortedSet<Figure> figures = conflict.figures();
      if (isSimple(conflict) || isTold(conflict, minimal)) {
        continue;
      }
      boolean settled = figures.size() > SMALL || isMinimal(network, figures);
      minimal.add(settled ? conflict : new Conflicts(network).within(figures));
    }
    return minimal;
  }

  /** True if a set of several limits holds one that is there already. */
  private static boolean isTold(Conflict conflict, List<Conflict> told) {
    return !conflict.further().isEmpty()
        && told.stream().anyMatch(other -> conflict.figures().containsAll(other.figures()));
  }

  /** The conflict that is left when the most reliable figures that it can do without are gone. */
  private Conflict within(SortedSet<Figure> figures) {
    SortedSet<Figure> kept = new TreeSet<>(figures);
    List<Figure> falling = new ArrayList<>(figures);
    falling.sort(Figure.LEAST_RELIABLE.reversed());
    for (Figure figure : falling) {
      kept.remove(figure);
      if (!network.among(kept).isContradictory()) {
        kept.add(figure);
      }
    }
    search(network.among(kept));
    return found.iterator().next();
  }

  /** True if the conflict is minimal because it is made of a plain limit and plain parts. */
  public static boolean isSimple(Conflict conflict) {
    if (!conflict.more().isEmpty()
        || !conflict.further().isEmpty()
        || conflict.limit().figure().isOfAll()) {
      return false;
    }
    for (Figure part : conflict.parts()) {
      if (part.isOfAll()) {
        return false;
      }
    }
    return true;
  }

  public static boolean isMinimal(Network network, SortedSet<Figure> figures) {
    for (Figure figure : figures) {
      SortedSet<Figure> others = new TreeSet<>(figures);
      others.remove(figure);
      if (network.among(others).isContradictory()) {
        return false;
      }
    }
    return true;
  }
}
