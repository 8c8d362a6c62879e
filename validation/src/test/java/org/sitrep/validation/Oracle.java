package org.sitrep.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.chocosolver.solver.Model;
import org.chocosolver.solver.Solver;
import org.chocosolver.solver.search.strategy.Search;
import org.chocosolver.solver.search.strategy.strategy.AbstractStrategy;
import org.chocosolver.solver.variables.IntVar;
import org.sitrep.model.Interval;
import org.sitrep.model.Measure;
import org.sitrep.model.PersonGroup;
import org.sitrep.validation.internal.figures.CountKey;
import org.sitrep.validation.internal.figures.Figure;
import org.sitrep.validation.internal.figures.Figures;
import org.sitrep.validation.internal.figures.SpeakerKey;
import org.sitrep.validation.internal.figures.SubjectKey;
import org.sitrep.validation.internal.figures.Subjects;

/**
 * The same rules put to a general constraint solver, plainly and without our network. Which figures
 * are totals is worked out from all figures, also where only some are to hold.
 */
final class Oracle {

  private final List<Figure> all;
  private final List<Figure> totals;
  private final SubjectKey sole;
  private final int much;
  private boolean soleIsRead;

  Oracle(Figures figures) {
    all = figures.all();
    long sum = all.stream().mapToLong(Figure::low).sum();
    long greatest =
        all.stream().mapToLong(Figure::high).filter(it -> it != Interval.UNBOUNDED).sum();
    much = (int) (sum + greatest) + 1;
    totals = all.stream().filter(this::isTotal).toList();
    soleIsRead = true;
    sole = soleKind();
  }

  boolean isPossible(Collection<Figure> figures) {
    return isPossible(figures, limit -> true);
  }

  /** Whether all figures can hold; of the greatest numbers, only those of some figures. */
  boolean isPossible(Collection<Figure> figures, Predicate<Figure> limited) {
    return inEachReading(() -> new Problem(figures, limited).isPossible());
  }

  /** Munitions of no stated kind are read as of the sole kind, and as they stand. */
  private boolean inEachReading(BooleanSupplier isPossible) {
    soleIsRead = true;
    boolean asSole = isPossible.getAsBoolean();
    soleIsRead = false;
    return asSole && (sole.equals(SubjectKey.ALL) || isPossible.getAsBoolean());
  }

  /** Whether all figures can hold, with a number in a range. */
  boolean isPossible(Collection<Figure> figures, CountKey node, long low, long high) {
    return inEachReading(
        () -> {
          Problem problem = new Problem(figures, limit -> true);
          IntVar variable = problem.variable(node.measure(), node.kind());
          problem.relate();
          problem.model.arithm(variable, ">=", (int) low).post();
          problem.model.arithm(variable, "<=", (int) Math.min(high, much)).post();
          return problem.isPossible();
        });
  }

  private boolean isTotal(Figure figure) {
    return figure.isNumber()
        && !isOfOthers(figure)
        && all.stream()
            .filter(other -> other.isNumber() && isSame(figure, other))
            .noneMatch(
                other ->
                    !Collections.disjoint(figure.speakers(), other.speakers())
                        && other.low() > figure.high());
  }

  /**
   * "None" by somebody who also says that there were some, or "two" by somebody who elsewhere
   * counts more of their parts.
   */
  private boolean isOfOthers(Figure figure) {
    Measure.Domain domain = figure.measure().domain();
    boolean people = domain == Measure.Domain.PEOPLE;
    if (!people && domain != Measure.Domain.MUNITIONS) {
      return false;
    }
    boolean none = people && figure.high() == 0 && figure.kind().equals(SubjectKey.ALL);
    return figure.speakers().stream()
        .anyMatch(speaker -> none ? isBefallen(figure, speaker) : isExceeded(figure, speaker));
  }

  private boolean isBefallen(Figure figure, SpeakerKey speaker) {
    return all.stream()
        .filter(other -> other.speakers().contains(speaker) && other.low() > 0)
        .anyMatch(
            other ->
                other.measure() == figure.measure()
                    || (isOutcome(other.measure())
                        && wholeOf(other.measure()) == figure.measure()));
  }

  private boolean isExceeded(Figure figure, SpeakerKey speaker) {
    if (figure.claim().evidence().isEmpty()) {
      return false;
    }
    List<Figure> parts =
        all.stream()
            .filter(other -> other.measure() == figure.measure() && other.isCounted())
            .filter(other -> other.speakers().contains(speaker))
            .filter(other -> !other.kind().equals(figure.kind()))
            .filter(other -> isWithin(other.kind(), figure.kind()))
            .toList();
    List<Figure> told = parts.stream().filter(part -> isToldWith(figure, part)).toList();
    return !fits(parts, figure) && fits(told, figure);
  }

  private static boolean isToldWith(Figure total, Figure part) {
    return part.claim().evidence().isEmpty() || part.claim().partOf().contains(total.claim().id());
  }

  /** Whether a total can hold these parts, each only with its least number. */
  private boolean fits(List<Figure> parts, Figure total) {
    Problem problem = new Problem(parts, limit -> false);
    if (parts.isEmpty()) {
      return true;
    }
    Measure measure = parts.get(0).measure();
    IntVar whole = problem.variable(measure, total.kind());
    problem.relate();
    problem.model.arithm(whole, "<=", (int) Math.min(total.high(), much)).post();
    return problem.isPossible();
  }

  private static boolean isSame(Figure one, Figure other) {
    return one.measure() == other.measure() && one.kind().equals(other.kind());
  }

  private final class Problem {

    private final Model model = new Model();
    private final Map<CountKey, IntVar> variables = new LinkedHashMap<>();
    private final Map<List<IntVar>, IntVar> sums = new HashMap<>();
    private final Map<CountKey, IntVar> open = new LinkedHashMap<>();
    private final Map<Figure, IntVar> onTop = new LinkedHashMap<>();
    private final Collection<Figure> figures;

    Problem(Collection<Figure> figures, Predicate<Figure> limited) {
      this.figures = figures;
      for (Figure figure : figures) {
        if (!figure.isCounted()) {
          continue;
        }
        IntVar number = variable(figure.measure(), figure.kind());
        model.arithm(number, ">=", (int) figure.low()).post();
        if (limited.test(figure) && totals.contains(figure)) {
          limit(number, figure, figure.kind(), figure.measure());
        }
        if (figure.isOfAll() && limited.test(figure)) {
          SubjectKey kind = figure.kind().equals(SubjectKey.ALL) ? sole : figure.kind();
          boolean exceeded =
              all.stream()
                  .anyMatch(
                      other ->
                          other.isNumber()
                              && other.measure() == Measure.FIRED
                              && other.kind().equals(kind)
                              && !Collections.disjoint(figure.speakers(), other.speakers())
                              && other.low() > figure.high());
          if (!exceeded) {
            limit(variable(Measure.FIRED, kind), figure, kind, Measure.FIRED);
          }
        }
      }
      relate();
    }

    IntVar variable(Measure measure, SubjectKey kind) {
      CountKey node = new CountKey(measure, kind);
      IntVar known = variables.get(node);
      if (known == null) {
        known = model.intVar(0, much, true);
        variables.put(node, known);
      }
      return known;
    }

    private void limit(IntVar number, Figure figure, SubjectKey kind, Measure measure) {
      if (figure.high() == Interval.UNBOUNDED) {
        return;
      }
      List<IntVar> terms = new ArrayList<>();
      for (Figure other : all) {
        if (other.count().additional()
            && other.isCounted()
            && other.measure() == measure
            && isFirst(other)
            && (isWithin(other.kind(), kind) || isWithin(kind, other.kind()))) {
          if (Collections.disjoint(other.speakers(), figure.speakers())) {
            return;
          }
          boolean known = figures.contains(other) && other.high() != Interval.UNBOUNDED;
          terms.add(
              onTop.computeIfAbsent(
                  other, key -> model.intVar(0, known ? (int) other.high() : much, true)));
        }
      }
      int[] factors = new int[terms.size() + 1];
      Arrays.fill(factors, -1);
      terms.add(number);
      factors[terms.size() - 1] = 1;
      model.scalar(terms.toArray(IntVar[]::new), factors, "<=", (int) figure.high()).post();
    }

    /** False if the same speakers say the same before. */
    private boolean isFirst(Figure further) {
      return all.stream()
          .filter(other -> other.count().additional() && isSame(other, further))
          .filter(other -> other.bounds().equals(further.bounds()))
          .filter(other -> other.speakers().equals(further.speakers()))
          .allMatch(other -> other.rank() >= further.rank());
    }

    /** Tries the most on top and the least of all else first, which spares it much searching. */
    boolean isPossible() {
      Solver solver = model.getSolver();
      List<AbstractStrategy<IntVar>> strategies = new ArrayList<>();
      if (!onTop.isEmpty()) {
        strategies.add(Search.inputOrderUBSearch(onTop.values().toArray(IntVar[]::new)));
      }
      if (!variables.isEmpty()) {
        strategies.add(Search.inputOrderLBSearch(variables.values().toArray(IntVar[]::new)));
        if (!open.isEmpty()) {
          strategies.add(Search.inputOrderLBSearch(open.values().toArray(IntVar[]::new)));
        }
        solver.setSearch(strategies.toArray(AbstractStrategy[]::new));
      }
      return solver.solve();
    }

    /** Relates all variables, as often as new ones come up. */
    void relate() {
      List<CountKey> nodes = completed();
      Map<List<Object>, List<IntVar>> siblings = new LinkedHashMap<>();
      for (CountKey node : nodes) {
        if (node.kind().equals(SubjectKey.ALL)) {
          continue;
        }
        Measure.Domain domain = node.measure().domain();
        SubjectKey parent = parent(node.kind(), domain);
        siblings
            .computeIfAbsent(
                List.of(new CountKey(node.measure(), parent), group(node)),
                key -> new ArrayList<>())
            .add(variables.get(node));
      }
      siblings.forEach((whole, list) -> atMost(list, variables.get((CountKey) whole.get(0))));
      for (CountKey node : nodes) {
        if (isWhole(node.measure())) {
          account(node);
        }
      }
      divide(nodes);
    }

    /** All nodes, with what they are a part of and everything that may become of them. */
    private List<CountKey> completed() {
      int before = -1;
      List<CountKey> nodes = new ArrayList<>();
      while (before != variables.size()) {
        before = variables.size();
        nodes = new ArrayList<>(variables.keySet());
        for (CountKey node : nodes) {
          if (!node.kind().equals(SubjectKey.ALL)) {
            variable(node.measure(), parent(node.kind(), node.measure().domain()));
          }
          if (isOutcome(node.measure())) {
            variable(wholeOf(node.measure()), wholeKind(node));
          }
          if (isWhole(node.measure())) {
            outcomesOf(node.measure()).forEach(measure -> variable(measure, node.kind()));
          }
        }
      }
      return nodes;
    }

    /** Everything that is counted met with one thing, or with none that is counted. */
    private void account(CountKey whole) {
      boolean sole = isMunitions(whole.measure()) && isSole(whole.kind());
      if (sole && !whole.kind().equals(soleKind()) || isOfSole(whole)) {
        return;
      }
      List<IntVar> cells = cells(whole, sole ? SubjectKey.ALL : whole.kind());
      model.sum(cells.toArray(IntVar[]::new), "=", variables.get(whole)).post();
    }

    private boolean isOfSole(CountKey whole) {
      return isMunitions(whole.measure())
          && whole.kind().equals(SubjectKey.ALL)
          && !soleKind().equals(SubjectKey.ALL);
    }

    private List<IntVar> cells(CountKey whole, SubjectKey kind) {
      List<IntVar> cells = new ArrayList<>();
      for (Measure outcome : outcomesOf(whole.measure())) {
        cells.add(variable(outcome, kind));
      }
      cells.add(open(whole));
      return cells;
    }

    /**
     * Those of whom nothing is said are divided among kinds like all others. The sums of several
     * cells follow from this; they are stated to spare the solver much searching.
     */
    private void divide(List<CountKey> nodes) {
      Map<List<Object>, List<List<IntVar>>> siblings = new LinkedHashMap<>();
      for (CountKey node : nodes) {
        SubjectKey kind = node.kind();
        if (!isWhole(node.measure()) || kind.equals(SubjectKey.ALL)) {
          continue;
        }
        Measure.Domain domain = node.measure().domain();
        if (!(isMunitions(node.measure()) && isSole(kind))) {
          CountKey whole = new CountKey(node.measure(), parent(kind, domain));
          siblings
              .computeIfAbsent(List.of(whole, group(node)), key -> new ArrayList<>())
              .add(cells(node, kind));
        }
      }
      siblings.forEach(
          (of, parts) -> {
            CountKey whole = (CountKey) of.get(0);
            divide(parts, cells(whole, whole.kind()));
          });
      for (CountKey node : nodes) {
        if (isMunitions(node.measure())
            && node.measure() == Measure.FIRED
            && isSole(node.kind())
            && node.kind().equals(soleKind())) {
          divide(List.of(cells(node, node.kind())), cells(node, SubjectKey.ALL));
        }
      }
    }

    private void divide(List<List<IntVar>> parts, List<IntVar> whole) {
      for (int set = 1; set < 1 << whole.size(); set++) {
        List<IntVar> sums = new ArrayList<>();
        for (List<IntVar> part : parts) {
          sums.add(sum(part, set));
        }
        atMost(sums, sum(whole, set));
      }
    }

    private IntVar sum(List<IntVar> cells, int set) {
      List<IntVar> chosen = new ArrayList<>();
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
            IntVar sum = model.intVar(0, much * cells.size(), true);
            model.sum(chosen.toArray(IntVar[]::new), "=", sum).post();
            return sum;
          });
    }

    private Object group(CountKey node) {
      Measure.Domain domain = node.measure().domain();
      boolean coded = domain == Measure.Domain.MUNITIONS || domain == Measure.Domain.PEOPLE;
      String trait =
          coded && node.kind().name().isEmpty() ? Subjects.trait(domain, node.kind().code()) : "";
      return trait.isEmpty() ? node : trait;
    }

    private IntVar open(CountKey whole) {
      return open.computeIfAbsent(whole, key -> model.intVar(0, much, true));
    }

    private void atMost(List<IntVar> parts, IntVar whole) {
      model.sum(parts.toArray(IntVar[]::new), "<=", whole).post();
    }
  }

  private static boolean isWhole(Measure measure) {
    return measure == Measure.FIRED || measure == Measure.CASUALTIES;
  }

  /** The outcomes of which anybody speaks. */
  private List<Measure> outcomesOf(Measure whole) {
    return all.stream()
        .map(Figure::measure)
        .distinct()
        .filter(measure -> isOutcome(measure) && wholeOf(measure) == whole)
        .toList();
  }

  private SubjectKey wholeKind(CountKey outcome) {
    boolean ofAny = isMunitions(outcome.measure()) && outcome.kind().equals(SubjectKey.ALL);
    return ofAny ? soleKind() : outcome.kind();
  }

  private static boolean isOutcome(Measure measure) {
    return switch (measure) {
      case INTERCEPTED, HIT, MISSED, IN_FLIGHT, KILLED, WOUNDED -> true;
      default -> false;
    };
  }

  private static boolean isMunitions(Measure measure) {
    return measure.domain() == Measure.Domain.MUNITIONS;
  }

  private static Measure wholeOf(Measure outcome) {
    return isMunitions(outcome) ? Measure.FIRED : Measure.CASUALTIES;
  }

  private boolean isSole(SubjectKey kind) {
    return soleIsRead
        && !kind.equals(SubjectKey.ALL)
        && untyped() <= typed()
        && all.stream()
            .filter(figure -> figure.measure().domain() == Measure.Domain.MUNITIONS)
            .map(Figure::kind)
            .filter(other -> !other.equals(SubjectKey.ALL))
            .allMatch(other -> isWithin(other, kind));
  }

  private long untyped() {
    return munitions(SubjectKey.ALL::equals);
  }

  /** The greatest number of a kind of which all others are. */
  private long typed() {
    return munitions(
        kind ->
            !kind.equals(SubjectKey.ALL)
                && all.stream()
                    .filter(figure -> isMunitions(figure.measure()))
                    .map(Figure::kind)
                    .allMatch(other -> other.equals(SubjectKey.ALL) || isWithin(other, kind)));
  }

  private long munitions(Predicate<SubjectKey> wanted) {
    return all.stream()
        .filter(figure -> isMunitions(figure.measure()) && wanted.test(figure.kind()))
        .mapToLong(Figure::low)
        .max()
        .orElse(0);
  }

  /** The narrowest kind that all munitions named are of; all, if they share none. */
  private SubjectKey soleKind() {
    SubjectKey narrowest = SubjectKey.ALL;
    for (Figure figure : all) {
      if (figure.measure().domain() == Measure.Domain.MUNITIONS) {
        for (SubjectKey at = figure.kind();
            !at.equals(SubjectKey.ALL);
            at = parent(at, Measure.Domain.MUNITIONS)) {
          if (isSole(at) && isWithin(at, narrowest)) {
            narrowest = at;
          }
        }
      }
    }
    return narrowest;
  }

  private boolean isWithin(SubjectKey part, SubjectKey whole) {
    Measure.Domain domain =
        Subjects.parent(Measure.Domain.MUNITIONS, part.code()).isEmpty()
                && !PersonGroup.of(code(part)).entry().isEmpty()
            ? Measure.Domain.PEOPLE
            : Measure.Domain.MUNITIONS;
    for (SubjectKey at = part; ; at = parent(at, domain)) {
      if (at.equals(whole)) {
        return true;
      }
      if (at.equals(SubjectKey.ALL)) {
        return false;
      }
    }
  }

  private static String code(SubjectKey kind) {
    return kind.code().isEmpty() ? "NONE" : kind.code();
  }

  /** The next wider kind; "shahed 136" is a part of "shahed" if anybody speaks of that. */
  private SubjectKey parent(SubjectKey kind, Measure.Domain domain) {
    if (domain == Measure.Domain.THINGS || domain == Measure.Domain.EVENTS) {
      return SubjectKey.ALL;
    }
    if (kind.name().isEmpty()) {
      return new SubjectKey(Subjects.parent(domain, kind.code()), "");
    }
    SubjectKey stem = new SubjectKey(kind.code(), "shahed");
    boolean spoken =
        all.stream()
            .anyMatch(figure -> figure.measure().domain() == domain && figure.kind().equals(stem));
    return kind.name().equals("shahed 136") && spoken ? stem : new SubjectKey(kind.code(), "");
  }
}
