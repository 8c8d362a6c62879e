package org.sitrep.validation.internal.rules;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.LongPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.model.Interval;
import org.sitrep.model.Qualifier;
import org.sitrep.model.Quantity;
import org.sitrep.model.QuantityPolicy;
import org.sitrep.validation.finding.FieldPath;
import org.sitrep.validation.finding.Repair;
import org.sitrep.validation.internal.figures.Conflict;
import org.sitrep.validation.internal.figures.Figure;
import org.sitrep.validation.internal.figures.Figures;
import org.sitrep.validation.internal.figures.Limit;
import org.sitrep.validation.internal.figures.Network;
import org.sitrep.validation.internal.figures.SaturatingMath;

/** Finds what would remove a contradiction between figures. */
final class Repairs {

  private static final int WHOLE = 100;

  /** Beyond this a repair is tried on the figures that contradict each other alone. */
  private static final int MANY = 1_000;

  /** How many changes are tried before none is offered. */
  private static final int TRIES = 20;

  private final Figures figures;
  private final QuantityPolicy policy;

  Repairs(Figures figures, QuantityPolicy policy) {
    this.figures = figures;
    this.policy = policy;
  }

  /**
   * The least change of one of the numbers that were said, with which these figures no longer
   * contradict each other; of equal ones that of the least reliable source, then the first.
   */
  Optional<Repair> least(Conflict conflict) {
    BigInteger gap = gap(conflict, policy);
    if (gap.bitLength() >= Long.SIZE) {
      return Optional.empty();
    }
    long excess = gap.longValue();
    Stream<Candidate> raised =
        conflict.limits().stream()
            .map(Limit::figure)
            .filter(limit -> !conflict.parts().contains(limit))
            .flatMap(limit -> raised(limit, excess).map(it -> new Candidate(limit, it)).stream());
    Set<Figure> limits = new HashSet<>(conflict.limits().stream().map(Limit::figure).toList());
    Stream<Candidate> lowered =
        conflict.parts().stream()
            .filter(part -> !limits.contains(part))
            .sorted(Figure.LEAST_RELIABLE)
            .flatMap(part -> lowered(part, excess).map(it -> new Candidate(part, it)).stream());
    return Stream.concat(raised, lowered)
        .sorted(
            Comparator.comparingLong((Candidate it) -> Math.abs(it.repair().change()))
                .thenComparing(Candidate::figure, Figure.LEAST_RELIABLE))
        .limit(TRIES)
        .filter(candidate -> isEnough(conflict, candidate))
        .findFirst()
        .map(Candidate::repair);
  }

  /** Reads what was said with the change, and looks whether it can be true. */
  private boolean isEnough(Conflict conflict, Candidate candidate) {
    Quantity instead = candidate.repair().instead();
    Interval bounds = policy.bounds(instead);
    Set<Figure> involved = conflict.figures();
    if (involved.size() == 2 && involved.stream().map(Figure::node).distinct().count() == 1) {
      // Two numbers of the same: no sum takes part.
      return involved.stream()
          .filter(figure -> !figure.equals(candidate.figure()))
          .allMatch(other -> other.low() <= bounds.high() && bounds.low() <= other.high());
    }
    return isPossible(
        conflict,
        figure -> figure.equals(candidate.figure()) ? figure.saying(instead, bounds) : figure);
  }

  private boolean isPossible(Conflict conflict, UnaryOperator<Figure> change) {
    Set<Figure> involved = conflict.figures();
    Set<FieldPath> paths = involved.stream().map(Figure::path).collect(Collectors.toSet());
    SortedSet<Figure> same = new TreeSet<>(Figure.IN_ORDER);
    Figures changed = figures.as(figure -> bears(figure, involved), change);
    changed.all().stream().filter(figure -> paths.contains(figure.path())).forEach(same::add);
    return !Network.of(changed, same).isContradictory();
  }

  /** How many people there are says nothing of munitions. */
  private boolean bears(Figure figure, Set<Figure> involved) {
    if (figures.all().size() > MANY) {
      return involved.contains(figure);
    }
    for (Figure one : involved) {
      if (one.measure().domain() == figure.measure().domain()) {
        return true;
      }
    }
    return false;
  }

  private record Candidate(Figure figure, Repair repair) {}

  /**
   * The least whole percentage, beyond what the policy gives, at which "around" reaches far enough.
   */
  OptionalInt slack(Conflict conflict) {
    boolean approximate =
        conflict.figures().stream()
            .anyMatch(figure -> figure.count().quantity().qualifier() == Qualifier.APPROXIMATE);
    if (!approximate || !vanishes(conflict, WHOLE)) {
      return OptionalInt.empty();
    }
    int low = 0;
    int high = WHOLE;
    while (low < high) {
      int middle = (low + high) / 2;
      if (vanishes(conflict, middle)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    QuantityPolicy wider = wider(low);
    boolean enough =
        isPossible(
            conflict,
            figure -> {
              Quantity said = figure.count().quantity();
              Interval bounds = wider.bounds(said);
              return bounds.equals(figure.bounds()) ? figure : figure.saying(said, bounds);
            });
    return enough ? OptionalInt.of(low) : OptionalInt.empty();
  }

  private boolean vanishes(Conflict conflict, int percent) {
    return gap(conflict, wider(percent)).signum() <= 0;
  }

  private QuantityPolicy wider(int percent) {
    return new QuantityPolicy(
        policy.name(),
        percent / (double) WHOLE,
        policy.leastTolerance(),
        policy.words(),
        policy.leastOnly());
  }

  /** By how much the parts exceed the limit. */
  private static BigInteger gap(Conflict conflict, QuantityPolicy policy) {
    BigInteger gap = BigInteger.ZERO;
    for (Figure part : conflict.parts()) {
      gap = gap.add(BigInteger.valueOf(policy.bounds(part.count().quantity()).low()));
    }
    for (Figure more : conflict.more()) {
      gap = gap.subtract(high(more, policy));
    }
    for (Limit limit : conflict.limits()) {
      gap = gap.subtract(high(limit.figure(), policy));
    }
    return gap;
  }

  private static BigInteger high(Figure figure, QuantityPolicy policy) {
    return BigInteger.valueOf(policy.bounds(figure.count().quantity()).high());
  }

  /** The figure with a greatest number that is greater by some number. */
  private Optional<Repair> raised(Figure figure, long by) {
    Quantity said = figure.count().quantity();
    long wanted = SaturatingMath.high(figure.high(), by);
    if (wanted == Interval.UNBOUNDED) {
      return Optional.empty();
    }
    return switch (said.qualifier()) {
      case APPROXIMATE -> {
        long number = said.low();
        yield least(number, by, n -> policy.bounds(Quantity.around(n)).high() >= wanted).stream()
            .mapToObj(n -> repair(figure, Quantity.around(n), n - number))
            .findFirst();
      }
      case EXACT, NONE, ALL -> Optional.of(repair(figure, Quantity.exactly(wanted), by));
      case AT_MOST -> Optional.of(repair(figure, Quantity.atMost(wanted), by));
      case RANGE, VAGUE, AT_LEAST, PLURAL ->
          Optional.of(repair(figure, Quantity.between(figure.low(), wanted), by));
    };
  }

  /**
   * The figure with a least number that is smaller by some number, which it is not smaller than.
   */
  private Optional<Repair> lowered(Figure figure, long by) {
    Quantity said = figure.count().quantity();
    long wanted = figure.low() - by;
    if (wanted < 0) {
      return Optional.empty();
    }
    return switch (said.qualifier()) {
      case APPROXIMATE -> {
        long number = said.low();
        // Counted from above: how far the number has to come down.
        yield least(
                0, number, down -> policy.bounds(Quantity.around(number - down)).low() <= wanted)
            .stream()
            .mapToObj(down -> repair(figure, Quantity.around(number - down), -down))
            .findFirst();
      }
      case EXACT, NONE, ALL -> Optional.of(repair(figure, Quantity.exactly(wanted), -by));
      case AT_LEAST, VAGUE, PLURAL -> Optional.of(repair(figure, Quantity.atLeast(wanted), -by));
      case RANGE, AT_MOST ->
          Optional.of(repair(figure, Quantity.between(wanted, figure.high()), -by));
    };
  }

  /** The first number, from one on and no more than a span further, for which something holds. */
  private static OptionalLong least(long from, long span, LongPredicate holds) {
    long low = from;
    long high = Math.min(SaturatingMath.high(from, span), Interval.UNBOUNDED - 1);
    if (!holds.test(high)) {
      return OptionalLong.empty();
    }
    while (low < high) {
      long middle = low + (high - low) / 2;
      if (holds.test(middle)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return OptionalLong.of(low);
  }

  private static Repair repair(Figure figure, Quantity to, long change) {
    return Repair.builder()
        .path(figure.path())
        .said(figure.count().quantity())
        .instead(to)
        .change(change)
        .build();
  }
}
