package org.sitrep.validation.internal.figures;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Interval;

/**
 * The numbers that an attack's figures speak of, and the sums that hold between them.
 *
 * <p>Every sum says that some numbers together are no more than another: kinds within the wider
 * kind, outcomes within those fired. No number is a part of itself and each is in few sums, so one
 * pass from the parts up gives the least each number can be, and one pass down the greatest. Both
 * are exact for whole numbers: the least numbers together break no sum, and if none exceeds a limit
 * they are a way in which all figures are true.
 */
public final class Network {

  /** A derivation that no sum takes part in. */
  private static final int OWN = -1;

  /** The greatest least numbers first. */
  public static final Comparator<Figure> STRONGEST =
      Comparator.comparingLong(Figure::low).reversed().thenComparing(Figure.LEAST_RELIABLE);

  private final Figures figures;
  private final Collection<Figure> among;
  private final List<CountKey> nodes = new ArrayList<>();
  private final Map<CountKey, Integer> indexes = new HashMap<>();
  private final List<List<Figure>> lowers = new ArrayList<>();
  private final List<List<Limit>> limits = new ArrayList<>();
  private final List<List<Sum>> sums = new ArrayList<>();
  private final List<List<Sum>> memberships = new ArrayList<>();
  private final Map<Integer, List<Limit>> limitsOf = new HashMap<>();
  private final int[] order;
  private final int[] positions;
  private final long[] low;
  private final int[] derivation;
  // Of a sum under a cap; a network is used by one check alone.
  private final long[] cappedLow;
  private final int[] cappedDerivation;
  private @Nullable List<OutcomeTable> cells;

  /** The parts of a number that exclude each other by a trait. */
  private record Siblings(CountKey wider, String trait) {}

  /** Parts, by their indexes, that are no more than a whole. */
  public record Sum(int whole, int[] parts) {}

  /** The network of all figures, or of a few of them read as they were among all. */
  private Network(Figures figures, Collection<Figure> among, Collection<Limit> given) {
    this.figures = figures;
    this.among = among;
    for (Figure figure : among) {
      if (figure.isCounted()) {
        int node = node(figure.node());
        if (figure.low() > 0) {
          lowers.get(node).add(figure);
        }
      }
    }
    for (Limit limit : given) {
      limits.get(node(limit.node())).add(limit);
    }
    connect();
    order = order();
    positions = new int[order.length];
    for (int i = 0; i < order.length; i++) {
      positions[order[i]] = i;
    }
    cappedLow = new long[order.length];
    cappedDerivation = new int[order.length];
    for (List<Figure> ofNode : lowers) {
      if (ofNode.size() > 1) {
        ofNode.sort(STRONGEST);
      }
    }
    low = new long[nodes.size()];
    derivation = new int[nodes.size()];
    propagate(order, low, derivation, Long.MAX_VALUE);
  }

  public static Network of(Figures figures) {
    return new Network(figures, figures.byContent(), Limits.of(figures));
  }

  /** The network of a few figures, read as they are among all. */
  public static Network of(Figures figures, Set<Figure> few) {
    Set<CountKey> nodes = few.stream().map(Figure::node).collect(Collectors.toSet());
    return among(figures, few, byFigure(Limits.of(figures, nodes)));
  }

  /** The same reading of fewer figures; a limit holds if all that come on top of it are known. */
  public Network among(Set<Figure> few) {
    if (limitsOf.isEmpty()) {
      limitsOf.putAll(byFigure(limits.stream().flatMap(List::stream).toList()));
    }
    return among(figures, few, limitsOf);
  }

  private static Map<Integer, List<Limit>> byFigure(List<Limit> limits) {
    Map<Integer, List<Limit>> byFigure = new HashMap<>();
    for (Limit limit : limits) {
      byFigure.computeIfAbsent(limit.figure().index(), key -> new ArrayList<>()).add(limit);
    }
    return byFigure;
  }

  private static Network among(
      Figures figures, Set<Figure> few, Map<Integer, List<Limit>> limitsOf) {
    List<Limit> kept = new ArrayList<>();
    List<Figure> byContent = new ArrayList<>(few);
    byContent.sort(Comparator.comparingInt(Figure::rank));
    for (Figure figure : byContent) {
      for (Limit limit : limitsOf.getOrDefault(figure.index(), List.of())) {
        if (few.containsAll(limit.more())) {
          kept.add(limit);
        }
      }
    }
    return new Network(figures, byContent, kept);
  }

  /** The same figures, with no more limits than those that hold for everybody. */
  public Network firm() {
    List<Limit> firm = new ArrayList<>();
    limits.forEach(ofNode -> ofNode.stream().filter(Limit::isFirm).forEach(firm::add));
    return new Network(figures, among, firm);
  }

  private int node(CountKey node) {
    Integer known = indexes.get(node);
    if (known != null) {
      return known;
    }
    int index = nodes.size();
    indexes.put(node, index);
    nodes.add(node);
    lowers.add(new ArrayList<>());
    limits.add(new ArrayList<>());
    sums.add(new ArrayList<>());
    memberships.add(new ArrayList<>());
    return index;
  }

  /** Adds the wholes of every number, and the sums. */
  private void connect() {
    Map<Siblings, List<Integer>> kinds = new LinkedHashMap<>();
    Map<CountKey, List<Integer>> outcomes = new LinkedHashMap<>();
    // The list of nodes grows while it is read: wholes have wholes.
    for (int index = 0; index < nodes.size(); index++) {
      CountKey node = nodes.get(index);
      int part = index;
      if (!node.kind().equals(SubjectKey.ALL)) {
        CountKey wider = node.of(figures.wider(node));
        int widerIndex = node(wider);
        if (node.trait().isEmpty()) {
          add(new Sum(widerIndex, new int[] {index}));
        } else {
          Siblings siblings = new Siblings(wider, node.trait());
          kinds.computeIfAbsent(siblings, key -> new ArrayList<>()).add(index);
        }
      }
      figures
          .scopes()
          .wider(node.scope())
          .ifPresent(scope -> add(new Sum(node(node.in(scope)), new int[] {part})));
      Optional<CountKey> whole = figures.whole(node);
      // Outcomes of the sole kind count with those of no stated one.
      if (whole.isPresent() && !figures.soleKinds().contains(node.kind())) {
        node(whole.get());
        outcomes.computeIfAbsent(whole.get(), key -> new ArrayList<>()).add(index);
      }
    }
    kinds.forEach((siblings, parts) -> add(siblings.wider(), parts));
    outcomes.forEach(this::add);
  }

  private void add(CountKey whole, List<Integer> parts) {
    int[] list = parts.stream().mapToInt(Integer::intValue).toArray();
    add(new Sum(indexOf(whole), list));
  }

  private void add(Sum sum) {
    sums.get(sum.whole()).add(sum);
    for (int part : sum.parts()) {
      memberships.get(part).add(sum);
    }
  }

  /** Parts before wholes: outcomes first, and narrow kinds before wide ones. */
  private int[] order() {
    int[] depths = new int[nodes.size()];
    for (int i = 0; i < depths.length; i++) {
      CountKey node = nodes.get(i);
      depths[i] = figures.lineage(node).size() + figures.scopes().depth(node.scope());
      if (Ledger.whole(node.measure()).isPresent()) {
        depths[i] += 1_000_000;
      }
    }
    // Depths are few, so that each can have its list.
    TreeMap<Integer, List<Integer>> byDepth = new TreeMap<>();
    for (int i = 0; i < depths.length; i++) {
      byDepth.computeIfAbsent(depths[i], key -> new ArrayList<>()).add(i);
    }
    int[] ordered = new int[depths.length];
    int next = 0;
    for (List<Integer> ofDepth : byDepth.descendingMap().values()) {
      for (int node : ofDepth) {
        ordered[next++] = node;
      }
    }
    return ordered;
  }

  /** Computes the least numbers of some nodes by the figures whose least number is within a cap. */
  private void propagate(int[] some, long[] least, int[] how, long cap) {
    for (int node : some) {
      least[node] = 0;
      how[node] = OWN;
      Figure own = strongest(node, cap);
      if (own != null) {
        least[node] = own.low();
      }
      List<Sum> ofNode = sums.get(node);
      for (int i = 0; i < ofNode.size(); i++) {
        long sum = 0;
        for (int part : ofNode.get(i).parts()) {
          sum = SaturatingMath.low(sum, least[part]);
        }
        if (sum > least[node]) {
          least[node] = sum;
          how[node] = i;
        }
      }
    }
  }

  private @Nullable Figure strongest(int node, long cap) {
    for (Figure figure : lowers.get(node)) {
      if (figure.low() <= cap) {
        return figure;
      }
    }
    return null;
  }

  /** The figures whose least numbers add up to the least number of a node. */
  private List<Figure> support(int node, long[] least, int[] how, long cap) {
    List<Figure> support = new ArrayList<>();
    Deque<Integer> open = new ArrayDeque<>();
    open.push(node);
    while (!open.isEmpty()) {
      int at = open.pop();
      if (how[at] == OWN) {
        Figure own = strongest(at, cap);
        if (own != null) {
          support.add(own);
        }
      } else {
        for (int part : sums.get(at).get(how[at]).parts()) {
          if (least[part] > 0) {
            open.push(part);
          }
        }
      }
    }
    return support;
  }

  /** True if the figures cannot all be true. */
  public boolean isContradictory() {
    return isExceeded() || isMixed();
  }

  /** True if kinds and outcomes together are too many. */
  public boolean isMixed() {
    return cells().stream().anyMatch(OutcomeTable::isContradictory);
  }

  /** Kinds against outcomes, by each way to read them; none where sums say what is too much. */
  public List<OutcomeTable> cells() {
    List<OutcomeTable> known = cells;
    if (known == null) {
      known = OutcomeTable.of(this);
      cells = known;
    }
    return known;
  }

  /** True if some numbers are more than a limit on their sum. */
  public boolean isExceeded() {
    for (int node = 0; node < low.length; node++) {
      if (low[node] > leastLimit(node)) {
        return true;
      }
    }
    return false;
  }

  private long leastLimit(int node) {
    long least = Interval.UNBOUNDED;
    for (Limit limit : limits.get(node)) {
      least = Math.min(least, limit.high());
    }
    return least;
  }

  /** The numbers that exceed a limit, in no particular order. */
  public List<CountKey> exceeded() {
    List<CountKey> exceeded = new ArrayList<>();
    for (int node = 0; node < low.length; node++) {
      if (low[node] > leastLimit(node)) {
        exceeded.add(nodes.get(node));
      }
    }
    return exceeded;
  }

  /** The figures whose limits the numbers exceed. */
  Set<Figure> exceededLimits() {
    Set<Figure> exceeded = new HashSet<>();
    for (int node = 0; node < low.length; node++) {
      for (Limit limit : limits.get(node)) {
        if (low[node] > limit.high()) {
          exceeded.add(limit.figure());
        }
      }
    }
    return exceeded;
  }

  public List<Limit> limits(CountKey node) {
    int index = indexOf(node);
    return index < 0 ? List.of() : Collections.unmodifiableList(limits.get(index));
  }

  /** The figures that say how many there are of a node at the least, the strongest first. */
  public List<Figure> lowers(CountKey node) {
    int index = indexOf(node);
    return index < 0 ? List.of() : Collections.unmodifiableList(lowers.get(index));
  }

  /** A node and all that are parts of it, parts before wholes. */
  public List<CountKey> within(CountKey node) {
    return Arrays.stream(indexesWithin(indexOf(node))).mapToObj(nodes::get).toList();
  }

  private int[] indexesWithin(int node) {
    Set<Integer> within = new HashSet<>();
    Deque<Integer> open = new ArrayDeque<>();
    open.push(node);
    within.add(node);
    while (!open.isEmpty()) {
      for (Sum sum : sums.get(open.pop())) {
        for (int part : sum.parts()) {
          if (within.add(part)) {
            open.push(part);
          }
        }
      }
    }
    return within.stream()
        .mapToInt(index -> positions[index])
        .sorted()
        .map(position -> order[position])
        .toArray();
  }

  /**
   * Figures none of which exceeds a cap and that together make a node as great as it must be then.
   */
  public List<Figure> greatestSum(CountKey node, long cap) {
    int index = indexOf(node);
    propagate(indexesWithin(index), cappedLow, cappedDerivation, cap);
    return support(index, cappedLow, cappedDerivation, cap);
  }

  /** All numbers, wholes before parts. */
  public List<CountKey> nodes() {
    List<CountKey> all = new ArrayList<>();
    for (int i = order.length - 1; i >= 0; i--) {
      all.add(nodes.get(order[i]));
    }
    return all;
  }

  /** The least that a node can be. */
  public long low(CountKey node) {
    int index = indexOf(node);
    return index < 0 ? 0 : low[index];
  }

  public CountKey node(int index) {
    return nodes.get(index);
  }

  public long low(int index) {
    return low[index];
  }

  public int indexOf(CountKey node) {
    return indexes.getOrDefault(node, -1);
  }

  /** The sums that a node is a part of. */
  public List<Sum> memberships(int index) {
    return Collections.unmodifiableList(memberships.get(index));
  }

  /** The figures whose least numbers add up to the least number of a node. */
  public List<Figure> support(int index) {
    return support(index, low, derivation, Long.MAX_VALUE);
  }

  /** True if a node is as great as it is because of several outcomes. */
  public boolean addsOutcomes(CountKey node) {
    int index = indexOf(node);
    if (derivation[index] == OWN) {
      return false;
    }
    int[] parts = sums.get(index).get(derivation[index]).parts();
    return Arrays.stream(parts)
            .filter(part -> low[part] > 0 && nodes.get(part).measure() != node.measure())
            .count()
        > 1;
  }

  public Figures figures() {
    return figures;
  }

  /** Those of the figures that this network is of. */
  public Collection<Figure> figuresByContent() {
    return Collections.unmodifiableCollection(among);
  }

  /** The figures that a node's least number follows from; from others than its own, if any do. */
  public List<Figure> lowSupport(CountKey node) {
    int index = indexOf(node);
    List<Figure> derived = List.of();
    List<Sum> ofNode = sums.get(index);
    for (int i = 0; i < ofNode.size() && derived.isEmpty(); i++) {
      long sum = 0;
      for (int part : ofNode.get(i).parts()) {
        sum = SaturatingMath.low(sum, low[part]);
      }
      if (sum == low[index] && sum > 0) {
        derived = new ArrayList<>();
        for (int part : ofNode.get(i).parts()) {
          derived.addAll(support(part));
        }
      }
    }
    return derived.isEmpty() ? support(index) : derived;
  }
}
