package org.sitrep.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.sitrep.model.Interval;
import org.sitrep.model.Measure;
import org.sitrep.validation.internal.figures.CountKey;
import org.sitrep.validation.internal.figures.Figure;
import org.sitrep.validation.internal.figures.Figures;
import org.sitrep.validation.internal.figures.SpeakerKey;
import org.sitrep.validation.internal.figures.SubjectKey;

/**
 * The same rules as inequalities, plainly and without our network, put to a solver. Which figures
 * are totals is worked out from all figures, also where only some are to hold.
 */
final class Oracle {

  private final List<Figure> all;
  private final OracleKinds kinds;
  private final Set<Figure> totals = new HashSet<>();
  private final Predicate<Inequalities> solver;
  private final int much;

  /** Munitions of no stated kind are read as they stand, and as of the sole kind. */
  private final List<OracleRules> readings = new ArrayList<>();

  Oracle(Figures figures, Predicate<Inequalities> solver) {
    this.solver = solver;
    all = figures.all();
    long sum = all.stream().mapToLong(Figure::low).sum();
    long greatest =
        all.stream().mapToLong(Figure::high).filter(it -> it != Interval.UNBOUNDED).sum();
    much = (int) (sum + greatest) + 1;
    kinds = new OracleKinds(all);
    readings.add(new OracleRules(all, kinds, false, much));
    if (!kinds.sole().equals(SubjectKey.ALL)) {
      readings.add(new OracleRules(all, kinds, true, much));
    }
    all.stream().filter(this::isTotal).forEach(totals::add);
  }

  boolean isPossible(Collection<Figure> figures) {
    return isPossible(figures, limit -> true);
  }

  /** Whether all figures can hold; of the greatest numbers, only those of some figures. */
  boolean isPossible(Collection<Figure> figures, Predicate<Figure> limited) {
    return readings.stream()
        .allMatch(rules -> solver.test(new Question(rules, figures, limited).asked));
  }

  /** Whether all figures can hold, with a number in a range. */
  boolean isPossible(Collection<Figure> figures, CountKey node, long low, long high) {
    return readings.stream()
        .allMatch(
            rules -> {
              Inequalities asked = new Question(rules, figures, limit -> true).asked;
              asked.atLeast(rules.number(node), (int) low);
              asked.atMost(rules.number(node), (int) Math.min(high, much));
              return solver.test(asked);
            });
  }

  private boolean isTotal(Figure figure) {
    return figure.isNumber()
        && !isOfOthers(figure)
        && all.stream()
            .filter(other -> other.isNumber() && isSame(figure, other))
            .noneMatch(other -> speakTogether(figure, other) && other.low() > figure.high());
  }

  private static boolean speakTogether(Figure one, Figure other) {
    return !Collections.disjoint(one.speakers(), other.speakers());
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
        .map(Figure::measure)
        .anyMatch(
            measure ->
                measure == figure.measure()
                    || (OracleRules.isOutcome(measure)
                        && OracleRules.wholeOf(measure) == figure.measure()));
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
            .filter(other -> kinds.isWithin(other.kind(), figure.kind()))
            .toList();
    List<Figure> told = parts.stream().filter(part -> isToldWith(figure, part)).toList();
    return !fits(parts, figure) && fits(told, figure);
  }

  private static boolean isToldWith(Figure total, Figure part) {
    return part.claim().evidence().isEmpty() || part.claim().partOf().contains(total.claim().id());
  }

  /** Whether a total can hold these parts, each only with its least number. */
  private boolean fits(List<Figure> parts, Figure total) {
    OracleRules rules = readings.get(0);
    Inequalities asked = new Question(rules, parts, limit -> false).asked;
    int most = (int) Math.min(total.high(), much);
    asked.atMost(rules.number(new CountKey(total.measure(), total.kind())), most);
    return solver.test(asked);
  }

  private static boolean isSame(Figure one, Figure other) {
    return one.measure() == other.measure() && one.kind().equals(other.kind());
  }

  /** The rules with what some figures say. */
  private final class Question {

    final Inequalities asked;
    private final OracleRules rules;
    private final Collection<Figure> figures;
    private final Map<Figure, Integer> onTop = new HashMap<>();

    Question(OracleRules rules, Collection<Figure> figures, Predicate<Figure> limited) {
      this.rules = rules;
      this.figures = figures;
      asked = rules.question();
      for (Figure figure : figures) {
        if (figure.isCounted()) {
          int number = rules.number(new CountKey(figure.measure(), figure.kind()));
          asked.atLeast(number, (int) figure.low());
          if (limited.test(figure)) {
            limits(figure).forEach(node -> limit(node, figure));
          }
        }
      }
    }

    private void limit(CountKey node, Figure figure) {
      Optional<List<Figure>> more = onTopOf(node, figure);
      if (figure.high() == Interval.UNBOUNDED || more.isEmpty()) {
        return;
      }
      List<Integer> besides = new ArrayList<>();
      for (Figure other : more.get()) {
        boolean known = figures.contains(other) && other.high() != Interval.UNBOUNDED;
        int most = known ? (int) other.high() : much;
        besides.add(onTop.computeIfAbsent(other, key -> asked.greatest(most)));
      }
      asked.atMost(List.of(rules.number(node)), besides, (int) figure.high());
    }
  }

  /** The numbers that are no more than a figure says. */
  private List<CountKey> limits(Figure figure) {
    List<CountKey> limits = new ArrayList<>();
    if (totals.contains(figure)) {
      limits.add(new CountKey(figure.measure(), figure.kind()));
    }
    if (figure.isOfAll()) {
      SubjectKey kind = figure.kind().equals(SubjectKey.ALL) ? kinds.sole() : figure.kind();
      CountKey fired = new CountKey(Measure.FIRED, kind);
      boolean exceeded =
          all.stream()
              .filter(other -> other.isNumber() && other.measure() == Measure.FIRED)
              .filter(other -> other.kind().equals(kind) && speakTogether(figure, other))
              .anyMatch(other -> other.low() > figure.high());
      if (!exceeded) {
        limits.add(fired);
      }
    }
    return limits;
  }

  /** What comes on top of a figure; empty if others say so, who leave open how many there are. */
  private Optional<List<Figure>> onTopOf(CountKey node, Figure figure) {
    List<Figure> more =
        all.stream()
            .filter(other -> other.count().additional() && other.isCounted())
            .filter(other -> other.measure() == node.measure() && isFirst(other))
            .filter(
                other ->
                    kinds.isWithin(other.kind(), node.kind())
                        || kinds.isWithin(node.kind(), other.kind()))
            .toList();
    return Optional.of(more).filter(all -> all.stream().allMatch(it -> speakTogether(it, figure)));
  }

  /** False if the same speakers say the same before. */
  private boolean isFirst(Figure further) {
    return all.stream()
        .filter(other -> other.count().additional() && isSame(other, further))
        .filter(other -> other.bounds().equals(further.bounds()))
        .filter(other -> other.speakers().equals(further.speakers()))
        .allMatch(other -> other.rank() >= further.rank());
  }
}
