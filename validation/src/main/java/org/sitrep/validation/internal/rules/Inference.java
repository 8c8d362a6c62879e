package org.sitrep.validation.internal.rules;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.sitrep.model.Claim;
import org.sitrep.model.Interval;
import org.sitrep.model.Subject;
import org.sitrep.validation.finding.Bound;
import org.sitrep.validation.internal.figures.CountKey;
import org.sitrep.validation.internal.figures.Figure;
import org.sitrep.validation.internal.figures.Limit;
import org.sitrep.validation.internal.figures.Network;
import org.sitrep.validation.internal.figures.OutcomeTable;
import org.sitrep.validation.internal.figures.SubjectKey;

/**
 * Works out how great each number of a network can be, and which figures each bound follows from.
 */
public final class Inference {

  /** More claims than anybody follows an argument through. */
  private static final int CLAIMS = 100;

  /** Kinds are set against outcomes only where there are no more numbers than these. */
  private static final int CELLS = 2_000;

  private static final BigInteger IMPOSSIBLE = BigInteger.ONE.negate();

  private final Network network;
  private final List<CountKey> nodes;
  private final long[] high;
  private final List<OutcomeTable> cells;
  private final List<Optional<Network.Sum>> from = new ArrayList<>();
  private final IdentityHashMap<Network.Sum, int[]> positive = new IdentityHashMap<>();
  private final IdentityHashMap<Network.Sum, BigInteger> totals = new IdentityHashMap<>();

  public Inference(Network network) {
    this.network = network;
    nodes = network.nodes();
    high = new long[nodes.size()];
    cells = nodes.size() > CELLS ? List.of() : OutcomeTable.bounding(network);
    nodes.forEach(node -> from.add(Optional.empty()));
    // Wholes before parts.
    for (CountKey node : nodes) {
      int index = network.indexOf(node);
      high[index] =
          network.limits(node).stream().mapToLong(Limit::high).min().orElse(Interval.UNBOUNDED);
      for (Network.Sum sum : network.memberships(index)) {
        long rest = high[sum.whole()];
        if (rest != Interval.UNBOUNDED) {
          rest = less(rest, sum, index);
          if (rest < high[index]) {
            high[index] = rest;
            from.set(index, Optional.of(sum));
          }
        }
      }
    }
  }

  /** The least that a node can be. */
  public long low(CountKey node) {
    return cells.stream().mapToLong(of -> of.low(node)).reduce(network.low(node), Math::max);
  }

  /** The greatest that a node can be; less than nothing if that is impossible. */
  public long high(CountKey node) {
    long bySums = high[network.indexOf(node)];
    long most = cells.stream().mapToLong(of -> of.high(node)).reduce(bySums, Math::min);
    return Math.max(IMPOSSIBLE.longValue(), most);
  }

  /** A bound for each number that is anything more than not negative. */
  public static List<Bound> of(Network network) {
    Inference inference = new Inference(network);
    return inference.nodes.stream()
        .filter(
            node -> {
              int index = network.indexOf(node);
              return inference.low(node) > 0 || inference.high[index] != Interval.UNBOUNDED;
            })
        .sorted(
            Comparator.comparing(CountKey::measure)
                .thenComparing(node -> node.kind().code())
                .thenComparing(node -> node.kind().name()))
        .map(inference::bound)
        .toList();
  }

  /** What the other parts leave of a whole; below zero is impossible, however far. */
  private long less(long whole, Network.Sum sum, int but) {
    BigInteger others =
        totals
            .computeIfAbsent(
                sum,
                key ->
                    Arrays.stream(positive(key))
                        .mapToObj(part -> BigInteger.valueOf(network.low(part)))
                        .reduce(BigInteger.ZERO, BigInteger::add))
            .subtract(BigInteger.valueOf(network.low(but)));
    return BigInteger.valueOf(whole).subtract(others).max(IMPOSSIBLE).longValue();
  }

  private int[] positive(Network.Sum sum) {
    return positive.computeIfAbsent(
        sum, key -> Arrays.stream(key.parts()).filter(part -> network.low(part) > 0).toArray());
  }

  private Bound bound(CountKey node) {
    int index = network.indexOf(node);
    Bound.Builder bound = Bound.builder();
    bound.measure(node.measure()).subject(subject(node.kind()));
    long least = low(node);
    bound.low(least).addAllLowClaims(claims(lowSupport(node, least)));
    if (high[index] != Interval.UNBOUNDED) {
      long most = high(node);
      bound.high(OptionalLong.of(Math.max(0, most)));
      bound.addAllHighClaims(claims(highSupport(node, most)));
    }
    return bound.build();
  }

  private Collection<Figure> lowSupport(CountKey node, long least) {
    List<Figure> bySums = network.lowSupport(node);
    return least == network.low(node)
        ? bySums
        : cells.stream()
            .map(of -> of.behindLow(node, least))
            .filter(it -> !it.isEmpty())
            .findFirst()
            .orElse(bySums);
  }

  private Collection<Figure> highSupport(CountKey node, long most) {
    int index = network.indexOf(node);
    return most == high[index]
        ? highSupport(index)
        : cells.stream()
            .map(of -> of.behindHigh(node, most))
            .filter(it -> !it.isEmpty())
            .findFirst()
            .orElseGet(() -> List.copyOf(highSupport(index)));
  }

  /** The limit and what comes on top of it first, then the parts that leave no more. */
  private Collection<Figure> highSupport(int index) {
    int top = index;
    while (from.get(top).isPresent()) {
      top = from.get(top).get().whole();
    }
    CountKey limited = network.node(top);
    long most = high[top];
    List<Figure> support = new ArrayList<>();
    network.limits(limited).stream()
        .filter(limit -> limit.high() == most)
        .findFirst()
        .ifPresent(
            limit -> {
              support.add(limit.figure());
              support.addAll(limit.more());
            });
    for (int at = index; from.get(at).isPresent() && support.size() < CLAIMS; ) {
      Network.Sum sum = from.get(at).get();
      for (int part : positive(sum)) {
        if (part != at && support.size() < CLAIMS) {
          support.addAll(network.support(part));
        }
      }
      at = sum.whole();
    }
    return support;
  }

  private static List<Claim> claims(Collection<Figure> figures) {
    return figures.stream().limit(CLAIMS).sorted(Figure.IN_ORDER).map(Figure::claim).toList();
  }

  private static Optional<Subject> subject(SubjectKey kind) {
    if (kind.equals(SubjectKey.ALL)) {
      return Optional.empty();
    }
    Subject.Builder subject = Subject.builder();
    if (!kind.code().isEmpty()) {
      subject.code(kind.code());
    }
    if (!kind.name().isEmpty()) {
      subject.words(kind.name());
    }
    return Optional.of(subject.build());
  }
}
