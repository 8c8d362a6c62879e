package org.sitrep.parsing.grammar;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A short list of {@link Choices} in which every two answers that go together stand together at
 * least once. It is the same every time.
 */
public final class PairwiseChoices {

  private final List<Choice> all = Solver.all();
  private final List<BitSet> open = new ArrayList<>();
  private final int[] uses = new int[all.size()];
  private final List<List<Choice>> impossible = new ArrayList<>();
  private final List<Choices> found = new ArrayList<>();

  private PairwiseChoices() {
    for (Choice one : all) {
      BitSet friends = new BitSet();
      for (int other = 0; other < all.size(); other++) {
        friends.set(other, Solver.areFriends(one, all.get(other)));
      }
      open.add(friends);
    }
  }

  /** The list. */
  public static List<Choices> all() {
    return Computed.PAIRWISE.found;
  }

  /** Pairs that no table keeps apart, and that yet stand in no complete set of answers. */
  static List<List<Choice>> impossible() {
    return Computed.PAIRWISE.impossible;
  }

  private static final class Computed {
    static final PairwiseChoices PAIRWISE = new PairwiseChoices().cover();
  }

  private PairwiseChoices cover() {
    for (int one = 0; one < all.size(); one++) {
      while (!open.get(one).isEmpty()) {
        cover(one, open.get(one).nextSetBit(0));
      }
    }
    return this;
  }

  private void cover(int one, int other) {
    List<Choice> pair = List.of(all.get(one), all.get(other));
    Optional<Choices> choices = Solver.solve(pair, preference());
    if (choices.isPresent()) {
      found.add(choices.get());
      take(choices.get());
    } else {
      impossible.add(pair);
      close(one, other);
    }
  }

  /** Prefers answers that stand in most pairs yet to be covered, then those used least. */
  private Comparator<Choice> preference() {
    return Comparator.<Choice>comparingInt(choice -> -open.get(Solver.number(choice)).cardinality())
        .thenComparingInt(choice -> uses[Solver.number(choice)]);
  }

  private void take(Choices choices) {
    for (Choice one : choices.answers()) {
      uses[Solver.number(one)]++;
      for (Choice other : choices.answers()) {
        close(Solver.number(one), Solver.number(other));
      }
    }
  }

  private void close(int one, int other) {
    open.get(one).clear(other);
    open.get(other).clear(one);
  }
}
