package org.sitrep.validation.internal.tallies;

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
import java.util.TreeSet;
import java.util.stream.Stream;
import org.sitrep.model.Claim;
import org.sitrep.model.Interval;
import org.sitrep.model.Measure;
import org.sitrep.validation.internal.figures.Figure;
import org.sitrep.validation.internal.figures.FigureText;
import org.sitrep.validation.internal.figures.Figures;
import org.sitrep.validation.internal.figures.KindTree;
import org.sitrep.validation.internal.figures.SaturatingMath;
import org.sitrep.validation.internal.figures.SubjectKey;
import org.sitrep.validation.tally.Tally;
import org.sitrep.validation.tally.TallyPolicy;

/** The tallies of one measure. */
public final class MeasureTallies {

  private final Measure measure;
  private final TallyPolicy choice;
  private final Map<SubjectKey, List<Figure>> byKind;
  private final KindTree tree;
  private final Map<SubjectKey, Contributions> sums = new HashMap<>();

  public MeasureTallies(Measure measure, List<Figure> figures, TallyPolicy choice) {
    this.measure = measure;
    this.choice = choice;
    byKind = Figures.byKind(figures);
    tree = KindTree.of(measure.domain(), byKind.keySet());
  }

  public List<Tally> tallies() {
    Set<String> codes = new TreeSet<>();
    byKind.keySet().forEach(kind -> codes.add(kind.code()));
    codes.remove("");
    List<Tally> ofCodes = new ArrayList<>();
    long greatestPart = 0;
    for (String code : codes) {
      Contributions sum = sum(new SubjectKey(code, ""));
      Bounds bounds = bounds(new SubjectKey(code, ""), sum);
      greatestPart = Math.max(greatestPart, bounds.range().low());
      ofCodes.add(tally(Optional.of(code), bounds, sum.used));
    }
    Contributions sum = sum(SubjectKey.ALL);
    Bounds total = bounds(SubjectKey.ALL, sum);
    List<Tally> tallies = new ArrayList<>();
    tallies.add(tally(Optional.empty(), total.atLeast(greatestPart), sum.used));
    tallies.addAll(ofCodes);
    return tallies;
  }

  /** The bounds of a sum, not less than any part. */
  private Bounds bounds(SubjectKey kind, Contributions sum) {
    Bounds bounds = sum.bounds();
    for (SubjectKey part : tree.children(kind)) {
      bounds = bounds.atLeast(bounds(part, sum(part)).range().low());
    }
    return bounds;
  }

  /** The sum of a kind, which is added up once. */
  private Contributions sum(SubjectKey kind) {
    Contributions known = sums.get(kind);
    if (known != null) {
      return known;
    }
    Contributions sum = summed(kind);
    sums.put(kind, sum);
    return sum;
  }

  private Contributions summed(SubjectKey kind) {
    Contributions sum = new Contributions();
    List<Figure> own = byKind.getOrDefault(kind, List.of());
    List<Figure> totals = Figures.totals(own);
    List<Figure> chosen = totals.isEmpty() ? totals : TallyChoice.select(choice, totals);
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
        sum.persons.add(FigureText.plain(person.get()));
      } else if (figure.count().additional() && seen.add(figure.bounds().toString())) {
        additional.add(figure);
      }
    }
    for (Figure figure : additional) {
      sum.more = SaturatingMath.plus(sum.more, figure.bounds());
    }
    sum.besides.addAll(besides(own, totals, additional));
    addParts(sum, tree.disjoint(kind, this::trait));
    sum.settle();
    if (sum.base.isEmpty() && sum.persons.isEmpty()) {
      sum.base =
          own.stream()
              .filter(figure -> !figure.count().additional())
              .findFirst()
              .map(figure -> new Bounds(figure.bounds(), false));
    }
    return sum;
  }

  /** The trait by which parts add up; models do so here, since few have two names. */
  private String trait(SubjectKey kind) {
    return kind.name().isEmpty() ? kind.trait(measure.domain()) : "model";
  }

  /** Adds parts that exclude each other; of groups of them that may overlap, none counts twice. */
  private void addParts(Contributions sum, Collection<List<SubjectKey>> groups) {
    boolean stated = sum.base.isPresent();
    for (List<SubjectKey> group : groups) {
      boolean apart = !trait(group.get(0)).isEmpty();
      if (stated && apart) {
        group.forEach(part -> sum.addOnTop(sum(part)));
      } else if (apart && groups.size() == 1) {
        group.forEach(part -> sum.add(sum(part)));
      } else if (!stated) {
        Bounds bounds = new Bounds(Interval.exactly(0), false);
        for (SubjectKey part : group) {
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
      besides.add(Interval.exactly(0));
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

  /** The three kinds of contributions to one number. */
  private static final class Contributions {

    private Optional<Bounds> base = Optional.empty();
    private final Set<String> persons = new HashSet<>();
    private Interval more = Interval.exactly(0);
    private final List<Interval> besides = new ArrayList<>();
    private final List<Figure> used = new ArrayList<>();

    void add(Contributions part) {
      if (part.base.isPresent()) {
        base = Optional.of(base.map(part.base.get()::plus).orElse(part.base.get()));
      }
      addOnTop(part);
    }

    /** Adds parts that may be among those added before. */
    void addBeside(Bounds part) {
      base = Optional.of(base.map(part::orAmong).orElse(part));
    }

    void addOnTop(Contributions part) {
      persons.addAll(part.persons);
      more = SaturatingMath.plus(more, part.more);
      used.addAll(part.used);
    }

    /** Drops what comes on top if it is among the total that is stated. */
    void settle() {
      if (base.isEmpty() || more.equals(Interval.exactly(0))) {
        return;
      }
      Interval stated = base.get().range();
      boolean conflict = base.get().conflict();
      if (!persons.isEmpty()) {
        besides.add(Interval.exactly(persons.size()));
      }
      Optional<Interval> same =
          besides.stream()
              .flatMap(beside -> stated.intersection(SaturatingMath.plus(beside, more)).stream())
              .findFirst();
      if (same.isPresent()) {
        base = Optional.of(new Bounds(same.get(), conflict));
        more = Interval.exactly(0);
        persons.clear();
      }
    }

    Bounds bounds() {
      if (base.isEmpty()) {
        return new Bounds(SaturatingMath.plus(Interval.exactly(persons.size()), more), false);
      }
      return base.get().atLeast(persons.size()).plus(new Bounds(more, false));
    }
  }
}
