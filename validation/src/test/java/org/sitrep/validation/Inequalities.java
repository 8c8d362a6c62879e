package org.sitrep.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Whole numbers within bounds, and sums of some that are no more than sums of others. Rules are
 * stated once; a question takes a copy and adds what it asks.
 */
final class Inequalities {

  private final List<Sum> sums;
  private final List<Integer> fromAbove;
  private final List<Integer> fromBelow;
  private int[] low;
  private int[] high;
  private int size;

  /** The parts come to no more than the wholes and so many besides. */
  record Sum(int[] parts, int[] wholes, int besides) {}

  Inequalities() {
    sums = new ArrayList<>();
    fromAbove = new ArrayList<>();
    fromBelow = new ArrayList<>();
    low = new int[64];
    high = new int[64];
  }

  private Inequalities(Inequalities of) {
    sums = new ArrayList<>(of.sums);
    fromAbove = new ArrayList<>(of.fromAbove);
    fromBelow = new ArrayList<>(of.fromBelow);
    low = of.low.clone();
    high = of.high.clone();
    size = of.size;
  }

  Inequalities copy() {
    return new Inequalities(this);
  }

  /** A number from nothing to {@code most}, to be tried from below. */
  int number(int most) {
    int number = sum(most);
    fromBelow.add(number);
    return number;
  }

  /** A number from nothing to {@code most}, to be tried from above, before the others. */
  int greatest(int most) {
    int number = sum(most);
    fromAbove.add(number);
    return number;
  }

  /** A number from nothing to {@code most} that others fix. */
  int sum(int most) {
    if (size == low.length) {
      low = Arrays.copyOf(low, 2 * size);
      high = Arrays.copyOf(high, 2 * size);
    }
    high[size] = most;
    return size++;
  }

  void atLeast(int number, int least) {
    low[number] = Math.max(low[number], least);
  }

  void atMost(int number, int most) {
    high[number] = Math.min(high[number], most);
  }

  void atMost(Collection<Integer> parts, Collection<Integer> wholes, int besides) {
    sums.add(new Sum(array(parts), array(wholes), besides));
  }

  void equal(Collection<Integer> parts, int whole) {
    atMost(parts, List.of(whole), 0);
    atMost(List.of(whole), parts, 0);
  }

  private static int[] array(Collection<Integer> numbers) {
    return numbers.stream().mapToInt(Integer::intValue).toArray();
  }

  int[] low() {
    return Arrays.copyOf(low, size);
  }

  int[] high() {
    return Arrays.copyOf(high, size);
  }

  List<Sum> sums() {
    return sums;
  }

  List<Integer> fromAbove() {
    return fromAbove;
  }

  List<Integer> fromBelow() {
    return fromBelow;
  }
}
