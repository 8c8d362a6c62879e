package org.sitrep.parsing.grammar;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds answers to all questions that go together, with some answers given. */
final class Solver {

  private static final List<Choice> ALL =
      Choices.QUESTIONS.stream().<Choice>flatMap(List::stream).toList();
  private static final Map<Choice, Integer> NUMBERS = numbers();
  private static final List<BitSet> QUESTIONS =
      Choices.QUESTIONS.stream().map(Solver::set).toList();
  private static final List<BitSet> FRIENDS = friends();

  private final Comparator<Choice> preference;
  private final Choice[] answers = new Choice[QUESTIONS.size()];

  private Solver(Comparator<Choice> preference) {
    this.preference = preference;
  }

  /**
   * Answers all questions.
   *
   * @param given answers that are fixed
   * @param preference which of several answers is tried first, the least
   * @return empty if the given answers leave a question without one
   */
  static Optional<Choices> solve(List<Choice> given, Comparator<Choice> preference) {
    BitSet open = new BitSet();
    open.set(0, ALL.size());
    Solver solver = new Solver(preference);
    for (Choice choice : given) {
      if (!open.get(NUMBERS.get(choice))) {
        return Optional.empty();
      }
      open = solver.fix(choice, open);
    }
    return solver.extend(open)
        ? Optional.of(new Choices(List.of(solver.answers)))
        : Optional.empty();
  }

  /** True if two answers may stand together. */
  static boolean areFriends(Choice one, Choice other) {
    return FRIENDS.get(NUMBERS.get(one)).get(NUMBERS.get(other));
  }

  /** The place of an answer among {@link #all()}. */
  static int number(Choice choice) {
    return NUMBERS.get(choice);
  }

  /** All answers to all questions. */
  static List<Choice> all() {
    return ALL;
  }

  private BitSet fix(Choice choice, BitSet open) {
    int number = NUMBERS.get(choice);
    BitSet left = (BitSet) open.clone();
    left.and(FRIENDS.get(number));
    answers[question(number)] = choice;
    return left;
  }

  private boolean extend(BitSet open) {
    int next = next(open);
    if (next < 0) {
      return true;
    }
    List<Choice> candidates = new ArrayList<>();
    BitSet mine = left(next, open);
    mine.stream().forEach(number -> candidates.add(ALL.get(number)));
    candidates.sort(preference);
    for (Choice candidate : candidates) {
      if (extend(fix(candidate, open))) {
        return true;
      }
    }
    answers[next] = null;
    return false;
  }

  /** The first open question, but one with no choice left before; -1 if none is open. */
  private int next(BitSet open) {
    int first = -1;
    for (int i = answers.length - 1; i >= 0; i--) {
      if (answers[i] == null) {
        first = i;
      }
    }
    for (int i = 0; i < answers.length; i++) {
      if (answers[i] == null && left(i, open).cardinality() < 2) {
        return i;
      }
    }
    return first;
  }

  private static BitSet left(int question, BitSet open) {
    BitSet left = (BitSet) QUESTIONS.get(question).clone();
    left.and(open);
    return left;
  }

  private static int question(int number) {
    for (int i = 0; i < QUESTIONS.size(); i++) {
      if (QUESTIONS.get(i).get(number)) {
        return i;
      }
    }
    throw new IllegalArgumentException("No question has the answer " + number);
  }

  private static Map<Choice, Integer> numbers() {
    Map<Choice, Integer> numbers = new HashMap<>();
    for (Choice choice : ALL) {
      numbers.put(choice, numbers.size());
    }
    return Map.copyOf(numbers);
  }

  private static BitSet set(List<? extends Choice> choices) {
    BitSet set = new BitSet();
    choices.forEach(choice -> set.set(NUMBERS.get(choice)));
    return set;
  }

  private static List<BitSet> friends() {
    List<BitSet> friends = new ArrayList<>();
    for (Choice one : ALL) {
      BitSet set = new BitSet();
      for (Choice other : ALL) {
        boolean isOther = one.getClass() != other.getClass();
        set.set(NUMBERS.get(other), isOther && Compatibility.allows(one, other));
      }
      friends.add(set);
    }
    return List.copyOf(friends);
  }
}
