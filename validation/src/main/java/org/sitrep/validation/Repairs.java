package org.sitrep.validation;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.LongPredicate;
import java.util.stream.Stream;
import org.sitrep.model.Interval;
import org.sitrep.model.Qualifier;
import org.sitrep.model.Quantity;
import org.sitrep.model.QuantityPolicy;

/** Finds what would remove a contradiction between figures. */
final class Repairs {

  private static final int WHOLE = 100;

  private final QuantityPolicy policy;

  Repairs(QuantityPolicy policy) {
    this.policy = policy;
  }

  /**
   * The least change of one of the numbers that were said; of equal ones that of the least reliable
   * source, then the first.
   */
  Optional<Repair> least(Conflict conflict) {
    BigInteger gap = gap(conflict, policy);
    if (gap.bitLength() >= Long.SIZE) {
      return Optional.empty();
    }
    long excess = gap.longValue();
    Figure limit = conflict.limit().figure();
    boolean limitIsPart = conflict.parts().contains(limit);
    Stream<Repair> raised = limitIsPart ? Stream.empty() : raised(limit, excess).stream();
    Stream<Figure> lowered =
        conflict.parts().stream().filter(part -> !part.equals(limit)).sorted(Figure.LEAST_RELIABLE);
    return Stream.concat(
            raised.map(repair -> new Candidate(limit, repair)),
            lowered.flatMap(
                part -> lowered(part, excess).map(it -> new Candidate(part, it)).stream()))
        .min(
            Comparator.comparingLong((Candidate it) -> Math.abs(it.repair().change()))
                .thenComparing(Candidate::figure, Figure.LEAST_RELIABLE))
        .map(Candidate::repair);
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
    return OptionalInt.of(low);
  }

  private boolean vanishes(Conflict conflict, int percent) {
    QuantityPolicy wider =
        new QuantityPolicy(
            policy.name(),
            percent / (double) WHOLE,
            policy.leastTolerance(),
            policy.words(),
            policy.leastOnly());
    return gap(conflict, wider).signum() <= 0;
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
    long wanted = Sums.high(figure.high(), by);
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
    long high = Math.min(Sums.high(from, span), Interval.UNBOUNDED - 1);
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
