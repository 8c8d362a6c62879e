package org.sitrep.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.model.Measure;
import org.sitrep.validation.internal.figures.CountKey;
import org.sitrep.validation.internal.figures.Figure;
import org.sitrep.validation.internal.figures.SubjectKey;

/**
 * What holds between the numbers that figures speak of, whatever they say: kinds within the wider
 * kind, outcomes within the whole, each kind against each outcome.
 */
final class OracleRules {

  private final OracleKinds kinds;
  private final boolean soleIsRead;
  private final int much;
  private final Map<Measure, List<Measure>> outcomes = new HashMap<>();
  private final Map<CountKey, Integer> numbers = new LinkedHashMap<>();
  private final Map<CountKey, Integer> open = new HashMap<>();
  private final Map<List<Integer>, Integer> sums = new HashMap<>();
  private final Inequalities rules = new Inequalities();

  /**
   * @param soleIsRead true to read munitions of no stated kind as of the sole kind, if there is one
   * @param much more than any number comes to
   */
  OracleRules(List<Figure> all, OracleKinds kinds, boolean soleIsRead, int much) {
    this.kinds = kinds;
    this.soleIsRead = soleIsRead;
    this.much = much;
    for (Figure figure : all) {
      if (isOutcome(figure.measure())) {
        outcomes
            .computeIfAbsent(wholeOf(figure.measure()), key -> new ArrayList<>())
            .add(figure.measure());
      }
    }
    outcomes.replaceAll((whole, list) -> list.stream().distinct().toList());
    for (Figure figure : all) {
      number(new CountKey(figure.measure(), figure.kind()));
      if (isMunitions(figure.measure())) {
        number(new CountKey(Measure.FIRED, kinds.sole()));
      }
    }
    relate();
  }

  /** The rules, to add a question to. */
  Inequalities question() {
    return rules.copy();
  }

  /** Where a number stands. */
  int number(CountKey node) {
    Integer known = numbers.get(node);
    if (known == null) {
      known = rules.number(much);
      numbers.put(node, known);
    }
    return known;
  }

  private void relate() {
    List<CountKey> nodes = completed();
    Map<List<Object>, List<Integer>> siblings = new LinkedHashMap<>();
    for (CountKey node : nodes) {
      if (!node.kind().equals(SubjectKey.ALL)) {
        siblings
            .computeIfAbsent(
                List.of(node.of(kinds.parent(node)), kinds.group(node)), key -> new ArrayList<>())
            .add(number(node));
      }
    }
    siblings.forEach((of, parts) -> rules.atMost(parts, List.of(number((CountKey) of.get(0))), 0));
    nodes.stream().filter(node -> isWhole(node.measure())).forEach(this::account);
    divide(nodes);
  }

  /** All numbers, with what they are a part of and everything that may become of them. */
  private List<CountKey> completed() {
    List<CountKey> nodes = new ArrayList<>(numbers.keySet());
    // The list grows while it is read.
    for (int i = 0; i < nodes.size(); i++) {
      CountKey node = nodes.get(i);
      int before = numbers.size();
      if (!node.kind().equals(SubjectKey.ALL)) {
        number(node.of(kinds.parent(node)));
      }
      if (isOutcome(node.measure())) {
        number(node.of(wholeOf(node.measure())).of(wholeKind(node)));
      }
      outcomesOf(node.measure()).forEach(measure -> number(node.of(measure)));
      numbers.keySet().stream().skip(before).forEach(nodes::add);
    }
    return nodes;
  }

  /** Everything that is counted met with one thing, or with none that is counted. */
  private void account(CountKey whole) {
    boolean sole = isSole(whole);
    boolean ofSole =
        isMunitions(whole.measure())
            && whole.kind().equals(SubjectKey.ALL)
            && !soleKind().equals(SubjectKey.ALL);
    if (!ofSole && (!sole || whole.kind().equals(soleKind()))) {
      rules.equal(cells(whole, sole ? SubjectKey.ALL : whole.kind()), number(whole));
    }
  }

  private List<Integer> cells(CountKey whole, SubjectKey kind) {
    List<Integer> cells = new ArrayList<>();
    outcomesOf(whole.measure()).forEach(outcome -> cells.add(number(whole.of(outcome).of(kind))));
    cells.add(open.computeIfAbsent(whole, key -> rules.number(much)));
    return cells;
  }

  /**
   * Those of whom nothing is said are divided among kinds like all others. The sums of several
   * cells follow from this; they are stated to spare much searching.
   */
  private void divide(List<CountKey> nodes) {
    Map<List<Object>, List<List<Integer>>> siblings = new LinkedHashMap<>();
    for (CountKey node : nodes) {
      if (isWhole(node.measure()) && !node.kind().equals(SubjectKey.ALL) && !isSole(node)) {
        siblings
            .computeIfAbsent(
                List.of(node.of(kinds.parent(node)), kinds.group(node)), key -> new ArrayList<>())
            .add(cells(node, node.kind()));
      }
    }
    siblings.forEach(
        (of, parts) -> {
          CountKey whole = (CountKey) of.get(0);
          divide(parts, cells(whole, whole.kind()));
        });
    for (CountKey node : nodes) {
      if (node.measure() == Measure.FIRED && isSole(node) && node.kind().equals(soleKind())) {
        divide(List.of(cells(node, node.kind())), cells(node, SubjectKey.ALL));
      }
    }
  }

  private void divide(List<List<Integer>> parts, List<Integer> whole) {
    for (int set = 1; set < 1 << whole.size(); set++) {
      List<Integer> some = new ArrayList<>();
      for (List<Integer> part : parts) {
        some.add(sum(part, set));
      }
      rules.atMost(some, List.of(sum(whole, set)), 0);
    }
  }

  private int sum(List<Integer> cells, int set) {
    List<Integer> chosen = new ArrayList<>();
    for (int cell = 0; cell < cells.size(); cell++) {
      if ((set & (1 << cell)) != 0) {
        chosen.add(cells.get(cell));
      }
    }
    if (chosen.size() == 1) {
      return chosen.get(0);
    }
    return sums.computeIfAbsent(
        chosen,
        key -> {
          int sum = rules.sum(much * key.size());
          rules.equal(key, sum);
          return sum;
        });
  }

  /** The outcomes of which anybody speaks. */
  private List<Measure> outcomesOf(Measure whole) {
    return outcomes.getOrDefault(whole, List.of());
  }

  private SubjectKey soleKind() {
    return soleIsRead ? kinds.sole() : SubjectKey.ALL;
  }

  private boolean isSole(CountKey node) {
    return soleIsRead && isMunitions(node.measure()) && kinds.isSole(node.kind());
  }

  private SubjectKey wholeKind(CountKey outcome) {
    boolean ofAny = isMunitions(outcome.measure()) && outcome.kind().equals(SubjectKey.ALL);
    return ofAny ? soleKind() : outcome.kind();
  }

  private static boolean isWhole(Measure measure) {
    return measure == Measure.FIRED || measure == Measure.CASUALTIES;
  }

  static boolean isOutcome(Measure measure) {
    return switch (measure) {
      case INTERCEPTED, HIT, MISSED, IN_FLIGHT, KILLED, WOUNDED -> true;
      default -> false;
    };
  }

  static boolean isMunitions(Measure measure) {
    return measure.domain() == Measure.Domain.MUNITIONS;
  }

  static Measure wholeOf(Measure outcome) {
    return isMunitions(outcome) ? Measure.FIRED : Measure.CASUALTIES;
  }
}
