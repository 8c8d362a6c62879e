package org.sitrep.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.sitrep.model.Attack;
import org.sitrep.model.Claim;
import org.sitrep.model.Interval;
import org.sitrep.model.Measure;
import org.sitrep.model.QuantityPolicy;

/**
 * Adds up what the claims about one attack say.
 *
 * <p>Claims that are denied, that a later one revises or retracts, and totals over many attacks are
 * left out. Then, for each measure and each subject:
 *
 * <ul>
 *   <li>A figure that is repeated counts once. If one speaker gives two figures that share no
 *       number, the smaller is a part of the greater.
 *   <li>The bounds of the others are intersected; a bare plural yields to any number. If they share
 *       no number there is a conflict, and the bounds span the figures that do not agree.
 *   <li>Figures that are additional come on top, unless they and a smaller figure, or the single
 *       persons named, make up the total that is stated: "two were held, one of them a commander,
 *       and another". Those told before any total in the text are the total if it says the same.
 *       Single persons are told apart by name; they are among those of a stated total, and add up
 *       where there is none.
 *   <li>Where there is no figure for a subject as a whole, those of its parts are added that
 *       exclude each other by the column {@code disjoint} of the vocabularies, and models of one
 *       type.
 *   <li>Parts that may overlap, as children and women may be among any other group, are not added:
 *       the total then runs from the greatest of them to the sum of all.
 *   <li>No total is less than any of its parts.
 * </ul>
 */
public final class Tallies {

  private static final Interval ZERO = Interval.exactly(0);

  private Tallies() {}

  /** The tallies by {@link QuantityPolicy#standard()}; see {@link #of(Attack, QuantityPolicy)}. */
  public static List<Tally> of(Attack attack) {
    return of(attack, QuantityPolicy.standard());
  }

  /**
   * What the claims about an attack add up to, with quantities read by a policy.
   *
   * @return for each measure that is claimed, in the order of {@link Measure}, first the total,
   *     then one tally for each subject that has a code, in alphabetical order
   */
  public static List<Tally> of(Attack attack, QuantityPolicy policy) {
    return of(attack, policy, TallyPolicy.EVERY_CLAIM);
  }

  /**
   * What the claims about an attack add up to, going by some of them where they disagree.
   *
   * @param policy how far quantities reach
   * @param choice which of several figures of the same thing count
   * @return as of {@link #of(Attack, QuantityPolicy)}; a tally's claims are those behind it
   */
  public static List<Tally> of(Attack attack, QuantityPolicy policy, TallyPolicy choice) {
    List<Tally> tallies = new ArrayList<>();
    Figures claimed = Figures.of(attack, policy);
    new TreeMap<>(claimed.byMeasure())
        .forEach(
            (measure, figures) ->
                tallies.addAll(
                    new OfMeasure(
                            measure,
                            figures.stream().filter(figure -> !figure.recorded()).toList(),
                            choice)
                        .tallies()));
    return List.copyOf(tallies);
  }

  /** What is known of a number: a range, and whether all agree on it. */
  private record Bounds(Interval range, boolean conflict) {

    Bounds plus(Bounds other) {
      return new Bounds(Sums.plus(range, other.range), conflict || other.conflict);
    }

    /** Together with others that may be the same ones. */
    Bounds orAmong(Bounds other) {
      long low = Math.max(range.low(), other.range.low());
      long high = Sums.high(range.high(), other.range.high());
      return new Bounds(new Interval(low, high), conflict || other.conflict);
    }

    /** Lifted over a part that must lie within. */
    Bounds atLeast(long low) {
      if (low <= range.low()) {
        return this;
      }
      boolean beyond = low > range.high();
      return new Bounds(new Interval(low, Math.max(low, range.high())), conflict || beyond);
    }
  }

  /** The three kinds of contributions to one number. */
  private static final class Sum {

    private Optional<Bounds> base = Optional.empty();
    private final Set<String> persons = new HashSet<>();
    private Interval more = ZERO;
    private final List<Interval> besides = new ArrayList<>();
    private final List<Figure> used = new ArrayList<>();

    void add(Sum part) {
      if (part.base.isPresent()) {
        base = Optional.of(base.map(part.base.get()::plus).orElse(part.base.get()));
      }
      addOnTop(part);
    }

    /** Adds parts that may be among those added before. */
    void addBeside(Bounds part) {
      base = Optional.of(base.map(part::orAmong).orElse(part));
    }

    void addOnTop(Sum part) {
      persons.addAll(part.persons);
      more = Sums.plus(more, part.more);
      used.addAll(part.used);
    }

    /** Drops what comes on top if it is among the total that is stated. */
    void settle() {
      if (base.isEmpty() || more.equals(ZERO)) {
        return;
      }
      Interval stated = base.get().range();
      boolean conflict = base.get().conflict();
      if (!persons.isEmpty()) {
        besides.add(Interval.exactly(persons.size()));
      }
      Optional<Interval> same =
          besides.stream()
              .flatMap(beside -> stated.intersection(Sums.plus(beside, more)).stream())
              .findFirst();
      if (same.isPresent()) {
        base = Optional.of(new Bounds(same.get(), conflict));
        more = ZERO;
        persons.clear();
      }
    }

    Bounds bounds() {
      if (base.isEmpty()) {
        return new Bounds(Sums.plus(Interval.exactly(persons.size()), more), false);
      }
      return base.get().atLeast(persons.size()).plus(new Bounds(more, false));
    }
  }

  private static final class OfMeasure {

    private final Measure measure;
    private final TallyPolicy choice;
    private final Map<Kind, List<Figure>> byKind;
    private final KindTree tree;
    private final Map<Kind, Sum> sums = new HashMap<>();

    OfMeasure(Measure measure, List<Figure> figures, TallyPolicy choice) {
      this.measure = measure;
      this.choice = choice;
      byKind = Figures.byKind(figures);
      tree = KindTree.of(measure.domain(), byKind.keySet());
    }

    List<Tally> tallies() {
      Set<String> codes = new TreeSet<>();
      byKind.keySet().forEach(kind -> codes.add(kind.code()));
      codes.remove("");
      List<Tally> ofCodes = new ArrayList<>();
      long greatestPart = 0;
      for (String code : codes) {
        Sum sum = sum(new Kind(code, ""));
        Bounds bounds = bounds(new Kind(code, ""), sum);
        greatestPart = Math.max(greatestPart, bounds.range().low());
        ofCodes.add(tally(Optional.of(code), bounds, sum.used));
      }
      Sum sum = sum(Kind.ALL);
      Bounds total = bounds(Kind.ALL, sum);
      List<Tally> tallies = new ArrayList<>();
      tallies.add(tally(Optional.empty(), total.atLeast(greatestPart), sum.used));
      tallies.addAll(ofCodes);
      return tallies;
    }

    /** The bounds of a sum, not less than any part. */
    private Bounds bounds(Kind kind, Sum sum) {
      Bounds bounds = sum.bounds();
      for (Kind part : tree.children(kind)) {
        bounds = bounds.atLeast(bounds(part, sum(part)).range().low());
      }
      return bounds;
    }

    /** The sum of a kind, which is added up once. */
    private Sum sum(Kind kind) {
      Sum known = sums.get(kind);
      if (known != null) {
        return known;
      }
      Sum sum = summed(kind);
      sums.put(kind, sum);
      return sum;
    }

    private Sum summed(Kind kind) {
      Sum sum = new Sum();
      List<Figure> own = byKind.getOrDefault(kind, List.of());
      List<Figure> totals = Figures.totals(own);
      List<Figure> chosen = totals.isEmpty() ? totals : choice.select(totals);
      sum.base = base(chosen);
      Set<Integer> passedOver = new HashSet<>();
      totals.forEach(figure -> passedOver.add(figure.index()));
      chosen.forEach(figure -> passedOver.remove(figure.index()));
      own.stream().filter(figure -> !passedOver.contains(figure.index())).forEach(sum.used::add);
      Set<String> seen = new HashSet<>();
      List<Figure> additional = new ArrayList<>();
      for (Figure figure : own) {
        Optional<String> person = figure.count().individual();
        if (person.isPresent()) {
          sum.persons.add(Words.plain(person.get()));
        } else if (figure.count().additional() && seen.add(figure.bounds().toString())) {
          additional.add(figure);
        }
      }
      for (Figure figure : additional) {
        sum.more = Sums.plus(sum.more, figure.bounds());
      }
      sum.besides.addAll(besides(own, totals, additional));
      addParts(sum, tree.disjoint(kind, this::trait));
      sum.settle();
      if (sum.base.isEmpty() && sum.persons.isEmpty() && sum.more.equals(ZERO)) {
        sum.base = own.stream().findFirst().map(plural -> new Bounds(plural.bounds(), false));
      }
      return sum;
    }

    /** The trait by which parts add up; models do so here, since few have two names. */
    private String trait(Kind kind) {
      return kind.name().isEmpty() ? kind.trait(measure.domain()) : "model";
    }

    /**
     * Adds parts that exclude each other; of groups of them that may overlap, none counts twice.
     */
    private void addParts(Sum sum, Collection<List<Kind>> groups) {
      boolean stated = sum.base.isPresent();
      for (List<Kind> group : groups) {
        boolean apart = !trait(group.get(0)).isEmpty();
        if (stated && apart) {
          group.forEach(part -> sum.addOnTop(sum(part)));
        } else if (apart && groups.size() == 1) {
          group.forEach(part -> sum.add(sum(part)));
        } else if (!stated) {
          Bounds bounds = new Bounds(ZERO, false);
          for (Kind part : group) {
            bounds = bounds.plus(bounds(part, sum(part)));
            sum.used.addAll(sum(part).used);
          }
          sum.addBeside(bounds);
        }
      }
    }

    /** What additional figures may complete to a total: smaller figures, or nothing at all. */
    private static Set<Interval> besides(
        List<Figure> own, List<Figure> totals, List<Figure> additional) {
      Set<Interval> besides = new LinkedHashSet<>();
      Set<Figure> stated = new HashSet<>(totals);
      for (Figure figure : own) {
        if (figure.isNumber() && !stated.contains(figure)) {
          besides.add(figure.bounds());
        }
      }
      int last = additional.stream().mapToInt(Figure::position).max().orElse(-1);
      if (!totals.isEmpty() && totals.stream().allMatch(total -> total.position() > last)) {
        besides.add(ZERO);
      }
      return besides;
    }

    private Optional<Bounds> base(List<Figure> totals) {
      if (totals.isEmpty()) {
        return Optional.empty();
      }
      if (choice == TallyPolicy.MOST_CONSERVATIVE) {
        return Optional.of(new Bounds(Interval.exactly(totals.get(0).low()), false));
      }
      long low = totals.stream().mapToLong(Figure::low).max().orElseThrow();
      long high = totals.stream().mapToLong(Figure::high).min().orElseThrow();
      if (low <= high) {
        return Optional.of(new Bounds(new Interval(low, high), false));
      }
      List<Figure> apart =
          totals.stream().filter(figure -> figure.low() > high || figure.high() < low).toList();
      return Optional.of(
          new Bounds(
              new Interval(
                  apart.stream().mapToLong(Figure::low).min().orElseThrow(),
                  apart.stream().mapToLong(Figure::high).max().orElseThrow()),
              true));
    }

    private Tally tally(Optional<String> code, Bounds bounds, Collection<Figure> used) {
      Tally.Builder tally =
          Tally.builder()
              .measure(measure)
              .subject(code)
              .low(bounds.range().low())
              .conflict(bounds.conflict());
      if (bounds.range().isBounded()) {
        tally.high(bounds.range().high());
      }
      Stream<Claim> claims =
          used.stream().sorted(Comparator.comparingInt(Figure::index)).map(Figure::claim);
      return tally.addAllClaims(claims.toList()).build();
    }
  }
}
