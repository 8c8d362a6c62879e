package org.sitrep.validation.internal.figures;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds every minimal set of figures that cannot all be true, up to a number of sets.
 *
 * <p>Most are one limit and figures that add up beneath it, that are more than the limit, and of
 * which none can be left out. Figures add up if no one counts what another counts, which two by two
 * decide. Taken by falling size, such figures pass the limit with the last of them and not before;
 * so each set is met once. Sets with several limits, for which kinds are set against outcomes, are
 * looked for behind these.
 */
public final class ConflictSearch {

  /** How many figures are tried for each set that is asked for, before the search gives up. */
  private static final int STEPS_A_SET = 1000;

  private static final long STEPS_A_FIGURE = 10;

  private static final int LEAST_STEPS = 1_000_000;

  // Beyond this a double no longer holds every whole number, and nothing is cut short.
  private static final double EXACT = 1e15;

  private final Network network;
  private final int most;
  private long stepsLeft;
  private boolean complete = true;
  private final Set<List<Integer>> seen = new HashSet<>();
  private final List<Conflict> found = new ArrayList<>();
  private final Map<Long, Boolean> addUp = new HashMap<>();

  public ConflictSearch(Network network, int most) {
    this.network = network;
    this.most = most;
    this.stepsLeft = LEAST_STEPS + (long) most * STEPS_A_SET;
    for (CountKey whole : network.exceeded()) {
      List<Figure> candidates = new ArrayList<>();
      network.within(whole).forEach(node -> candidates.addAll(network.lowers(node)));
      candidates.sort(Network.STRONGEST);
      int[] nodes = candidates.stream().mapToInt(it -> network.indexOf(it.node())).toArray();
      double[] potential = potential(candidates);
      for (Limit limit : network.limits(whole)) {
        if (complete && network.low(whole) > limit.high()) {
          search(limit, candidates, nodes, potential);
        }
      }
    }
    if (complete && network.cells().stream().anyMatch(OutcomeTable::mayMix)) {
      searchMixed();
    }
  }

  public List<Conflict> found() {
    return found;
  }

  /** False if there may be more. */
  public boolean isComplete() {
    return complete;
  }

  private void search(Limit limit, List<Figure> candidates, int[] nodes, double[] potential) {
    List<Integer> chosen = new ArrayList<>();
    List<Long> sums = new ArrayList<>(List.of(0L));
    int next = 0;
    while (complete) {
      long sum = sums.get(chosen.size());
      boolean mayExceed =
          next < candidates.size()
              && (limit.high() > EXACT || sum + potential[next] > limit.high());
      if (mayExceed) {
        stepsLeft--;
        complete = stepsLeft > 0;
        Figure figure = candidates.get(next);
        if (addsUpWith(chosen, next, nodes)) {
          long grown = SaturatingMath.low(sum, figure.low());
          chosen.add(next);
          if (grown > limit.high()) {
            report(limit, chosen.stream().map(candidates::get).toList());
            chosen.remove(chosen.size() - 1);
          } else {
            sums.add(grown);
          }
        }
        next++;
      } else if (chosen.isEmpty()) {
        return;
      } else {
        sums.remove(sums.size() - 1);
        next = chosen.remove(chosen.size() - 1) + 1;
      }
    }
  }

  /** For each place in the list, what the greatest figure of each node from there on comes to. */
  private double[] potential(List<Figure> candidates) {
    double[] potential = new double[candidates.size()];
    Map<CountKey, Long> greatest = new HashMap<>();
    double sum = 0;
    for (int i = candidates.size() - 1; i >= 0; i--) {
      Figure figure = candidates.get(i);
      Long smaller = greatest.put(figure.node(), figure.low());
      sum += figure.low() - (smaller == null ? 0 : smaller);
      potential[i] = sum;
    }
    return potential;
  }

  private boolean addsUpWith(List<Integer> chosen, int next, int[] nodes) {
    for (int place : chosen) {
      if (!addsUp(nodes[place], nodes[next])) {
        return false;
      }
    }
    return true;
  }

  /** Of numbers by their places in the network; two figures of one number do not add up. */
  private boolean addsUp(int one, int other) {
    long pair = ((long) Math.min(one, other) << Integer.SIZE) | Math.max(one, other);
    return one != other
        && addUp.computeIfAbsent(
            pair, key -> network.figures().addUp(network.node(one), network.node(other)));
  }

  private void report(Limit limit, List<Figure> parts) {
    Conflict conflict = new Conflict(limit, parts);
    boolean minimal =
        Conflicts.isSimple(conflict) || Conflicts.isMinimal(network, conflict.figures());
    if (minimal) {
      add(conflict);
    }
  }

  private void add(Conflict conflict) {
    if (seen.add(conflict.figures().stream().map(Figure::index).toList())) {
      if (found.size() == most) {
        complete = false;
      } else {
        found.add(conflict);
      }
    }
  }

  /**
   * Finds the sets that take several limits to see: those that are left when from each set that is
   * known one figure is left out, in all ways.
   */
  private void searchMixed() {
    List<Set<Figure>> possible = new ArrayList<>();
    Set<Set<Figure>> tried = new HashSet<>();
    Deque<Set<Figure>> open = new ArrayDeque<>(List.of(Set.of()));
    while (complete && !open.isEmpty()) {
      Set<Figure> without = open.remove();
      if (!tried.add(without) || possible.stream().anyMatch(without::containsAll)) {
        continue;
      }
      Optional<Conflict> left =
          found.stream()
              .filter(conflict -> Collections.disjoint(conflict.figures(), without))
              .findFirst()
              .or(() -> contradiction(without));
      if (left.isEmpty()) {
        possible.add(without);
      } else {
        add(left.get());
        for (Figure figure : left.get().figures()) {
          Set<Figure> more = new HashSet<>(without);
          more.add(figure);
          open.add(more);
        }
      }
      complete &= stepsLeft > 0;
    }
  }

  private Optional<Conflict> contradiction(Set<Figure> without) {
    Set<Figure> figures = new HashSet<>(network.figuresByContent());
    figures.removeAll(without);
    stepsLeft -= STEPS_A_FIGURE * figures.size();
    return Conflicts.preferred(network.among(figures)).stream().findFirst();
  }
}
