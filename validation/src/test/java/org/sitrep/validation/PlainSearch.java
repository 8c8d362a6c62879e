package org.sitrep.validation;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tells whether inequalities can hold: tries number after number, and each time narrows the bounds
 * of the others as far as the sums do.
 */
final class PlainSearch {

  /** How many numbers are tried at the most; one problem in some ten thousands takes more. */
  private static final int STEPS = 50_000;

  private final Inequalities.Sum[] sums;

  /** For each number the sums that it is in. */
  private final int[][] sumsOf;

  private final int[] order;
  private final int fromAbove;

  /** The sums that may narrow more, as a ring in which each stands once at most. */
  private final int[] open;

  private final boolean[] isOpen;
  private int steps;

  private PlainSearch(Inequalities problem, int numbers) {
    sums = problem.sums().toArray(Inequalities.Sum[]::new);
    fromAbove = problem.fromAbove().size();
    order =
        Stream.concat(problem.fromAbove().stream(), problem.fromBelow().stream())
            .mapToInt(Integer::intValue)
            .toArray();
    open = new int[sums.length];
    isOpen = new boolean[sums.length];
    int[] counts = new int[numbers];
    for (Inequalities.Sum sum : sums) {
      count(sum.parts(), counts);
      count(sum.wholes(), counts);
    }
    sumsOf = new int[numbers][];
    Arrays.setAll(sumsOf, number -> new int[counts[number]]);
    for (int sum = 0; sum < sums.length; sum++) {
      enter(sum, sums[sum].parts(), counts);
      enter(sum, sums[sum].wholes(), counts);
    }
  }

  private static void count(int[] numbers, int[] counts) {
    for (int number : numbers) {
      counts[number]++;
    }
  }

  private void enter(int sum, int[] numbers, int[] left) {
    for (int number : numbers) {
      sumsOf[number][--left[number]] = sum;
    }
  }

  /** True if the inequalities can hold; what would take too many steps, the solver answers. */
  static boolean isPossible(Inequalities problem) {
    int[] low = problem.low();
    int[] high = problem.high();
    if (IntStream.range(0, low.length).anyMatch(number -> low[number] > high[number])) {
      return false;
    }
    PlainSearch search = new PlainSearch(problem, low.length);
    int[] all = IntStream.range(0, search.sums.length).toArray();
    boolean possible = search.narrow(low, high, all) && search.isPossible(low, high, 0);
    return search.steps > STEPS ? ChocoSearch.isPossible(problem) : possible;
  }

  private boolean isPossible(int[] low, int[] high, int from) {
    if (++steps > STEPS) {
      return false;
    }
    int at = from;
    while (at < order.length && low[order[at]] == high[order[at]]) {
      at++;
    }
    if (at == order.length) {
      return true;
    }
    int number = order[at];
    boolean above = at < fromAbove;
    int tried = above ? high[number] : low[number];
    int[] lowThen = low.clone();
    int[] highThen = high.clone();
    lowThen[number] = tried;
    highThen[number] = tried;
    if (narrow(lowThen, highThen, sumsOf[number]) && isPossible(lowThen, highThen, at + 1)) {
      return true;
    }
    low[number] += above ? 0 : 1;
    high[number] -= above ? 1 : 0;
    return narrow(low, high, sumsOf[number]) && isPossible(low, high, at);
  }

  /** Narrows bounds until no sum does any more; false if a sum cannot hold. */
  private boolean narrow(int[] low, int[] high, int[] first) {
    Arrays.fill(isOpen, false);
    int count = 0;
    for (int sum : first) {
      open[count++] = sum;
      isOpen[sum] = true;
    }
    int head = 0;
    while (count > 0) {
      Inequalities.Sum sum = sums[open[head]];
      isOpen[open[head]] = false;
      head = (head + 1) % open.length;
      count--;
      int room = sum.besides();
      for (int whole : sum.wholes()) {
        room += high[whole];
      }
      for (int part : sum.parts()) {
        room -= low[part];
      }
      if (room < 0) {
        return false;
      }
      for (int part : sum.parts()) {
        if (high[part] - low[part] > room) {
          high[part] = low[part] + room;
          count = reopen(part, head, count);
        }
      }
      for (int whole : sum.wholes()) {
        if (high[whole] - low[whole] > room) {
          low[whole] = high[whole] - room;
          count = reopen(whole, head, count);
        }
      }
    }
    return true;
  }

  private int reopen(int number, int head, int before) {
    int count = before;
    for (int sum : sumsOf[number]) {
      if (!isOpen[sum]) {
        isOpen[sum] = true;
        open[(head + count++) % open.length] = sum;
      }
    }
    return count;
  }
}
