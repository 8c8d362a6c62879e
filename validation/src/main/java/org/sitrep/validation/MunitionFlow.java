package org.sitrep.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitrep.model.Measure;

/**
 * Munitions intercepted, hit, missed and in flight are no more than those fired.
 *
 * <p>The figure fired bounds all that is said of its kind and of the kinds that are parts of it,
 * including figures fired of those parts. Outcomes of unspecified munitions count against a typed
 * figure only if nobody names munitions of another type.
 */
final class MunitionFlow implements Rule {

  private static final Set<Measure> OUTCOMES =
      Set.of(Measure.INTERCEPTED, Measure.HIT, Measure.MISSED, Measure.IN_FLIGHT);

  @Override
  public String id() {
    return "munition-flow";
  }

  @Override
  public void check(Figures figures, Findings findings) {
    new Check(figures).run(findings);
  }

  static boolean isOutcome(Measure measure) {
    return OUTCOMES.contains(measure);
  }

  private static final class Check {

    private final KindTree tree;
    private final Set<Kind> soleKinds;
    private final Map<Kind, List<Figure>> fired = new LinkedHashMap<>();
    private final Map<Kind, Map<Measure, List<Figure>>> lower = new HashMap<>();
    private final Map<Kind, Long> more = new HashMap<>();
    private final Map<Kind, Long> moreInParts = new HashMap<>();

    Check(Figures figures) {
      tree = figures.munitions();
      soleKinds = figures.soleKinds();
      for (Figure figure : figures.all()) {
        boolean isFired = figure.measure() == Measure.FIRED;
        if (isFired && figure.count().additional()) {
          more.merge(figure.kind(), figure.high(), Sums::high);
          for (Kind whole : tree.lineage(figure.kind())) {
            moreInParts.merge(whole, figure.high(), Sums::high);
          }
        } else if (isFired) {
          fired.computeIfAbsent(figure.kind(), kind -> new ArrayList<>()).add(figure);
        }
        if ((isFired || isOutcome(figure.measure()))
            && !(isFired && figure.count().additional())
            && !figure.isBarePlural()
            && figure.low() > 0) {
          lower
              .computeIfAbsent(figure.kind(), kind -> new EnumMap<>(Measure.class))
              .computeIfAbsent(figure.measure(), measure -> new ArrayList<>())
              .add(figure);
        }
      }
      for (Map<Measure, List<Figure>> ofKind : lower.values()) {
        ofKind.replaceAll(
            (measure, list) ->
                Figures.distinct(list).stream()
                    .sorted(Comparator.comparingLong(Figure::low).reversed())
                    .toList());
      }
    }

    void run(Findings findings) {
      fired.forEach(
          (kind, ofKind) -> {
            long added = added(kind);
            boolean sole = soleKinds.contains(kind);
            long least = least(kind, sole, Long.MAX_VALUE).sum();
            for (Figure total : Figures.distinct(Figures.totals(ofKind))) {
              long limit = Sums.high(total.high(), added);
              if (least > limit && !findings.full(Severity.ERROR)) {
                against(total, limit, sole, findings);
              }
            }
          });
    }

    /** Those fired on top of others, of this kind, its parts, or what it is a part of. */
    private long added(Kind kind) {
      long sum = moreInParts.getOrDefault(kind, 0L);
      for (Kind whole : tree.lineage(kind)) {
        sum = whole.equals(kind) ? sum : Sums.high(sum, more.getOrDefault(whole, 0L));
      }
      return sum;
    }

    private void against(Figure total, long limit, boolean sole, Findings findings) {
      // First every figure that is too great alone, then the sum of the greatest of the others.
      single(total, total.kind(), limit, findings);
      if (sole) {
        tooGreat(total, Kind.ALL, limit, findings);
      }
      Support rest = least(total.kind(), sole, limit);
      if (rest.sum() > limit) {
        report(total, fewest(rest, total.high()), findings);
      }
    }

    private void single(Figure total, Kind kind, long limit, Findings findings) {
      tooGreat(total, kind, limit, findings);
      for (Kind part : tree.children(kind)) {
        single(total, part, limit, findings);
      }
    }

    private void tooGreat(Figure total, Kind kind, long limit, Findings findings) {
      lower
          .getOrDefault(kind, Map.of())
          .forEach(
              (measure, figures) -> {
                if (measure == Measure.FIRED && isOfWhole(kind, total)) {
                  return;
                }
                for (Figure figure : figures) {
                  if (figure.low() <= limit || findings.full(Severity.ERROR)) {
                    break;
                  }
                  report(total, List.of(figure), findings);
                }
              });
    }

    /** True if figures fired of the kind are no part of the total. */
    private static boolean isOfWhole(Kind kind, Figure total) {
      return kind.equals(total.kind()) || kind.equals(Kind.ALL);
    }

    /** The least number fired of a kind, without the figures fired of that very kind. */
    private Support least(Kind kind, boolean sole, long limit) {
      List<Support> outcomes = new ArrayList<>();
      for (Measure measure : OUTCOMES) {
        Support ofMeasure = least(measure, kind, limit);
        outcomes.add(sole ? ofMeasure.or(own(measure, Kind.ALL, limit)) : ofMeasure);
      }
      List<Support> parts = new ArrayList<>();
      for (Kind part : tree.children(kind)) {
        parts.add(own(Measure.FIRED, part, limit).or(least(part, false, limit)));
      }
      return Support.sum(outcomes).or(Support.sum(parts));
    }

    /** The least number that met with an outcome. */
    private Support least(Measure measure, Kind kind, long limit) {
      List<Support> parts = new ArrayList<>();
      for (Kind part : tree.children(kind)) {
        parts.add(least(measure, part, limit));
      }
      return own(measure, kind, limit).or(Support.sum(parts));
    }

    private Support own(Measure measure, Kind kind, long limit) {
      for (Figure figure : lower.getOrDefault(kind, Map.of()).getOrDefault(measure, List.of())) {
        if (figure.low() <= limit) {
          return new Support(figure.low(), List.of(figure));
        }
      }
      return Support.NONE;
    }

    /** Without the smallest, as long as the others are too many. */
    private static List<Figure> fewest(Support support, long limit) {
      List<Figure> rising = new ArrayList<>(support.figures());
      rising.sort(Comparator.comparingLong(Figure::low).thenComparing(Figure::index));
      long sum = support.sum();
      int first = 0;
      while (sum - rising.get(first).low() > limit) {
        sum -= rising.get(first).low();
        first++;
      }
      return rising.subList(first, rising.size());
    }

    private static void report(Figure total, List<Figure> parts, Findings findings) {
      List<Figure> inOrder = parts.stream().sorted(Comparator.comparingInt(Figure::index)).toList();
      String said = inOrder.stream().map(Words::attributed).collect(Collectors.joining(", and "));
      long sum = parts.stream().mapToLong(Figure::low).reduce(0, Sums::low);
      String reckoning =
          inOrder.size() == 1
              ? Long.toString(sum)
              : inOrder.stream()
                      .map(figure -> Long.toString(figure.low()))
                      .collect(Collectors.joining(" + "))
                  + " = "
                  + sum;
      List<Figure> involved = new ArrayList<>(parts);
      involved.add(total);
      findings.add(
          Severity.ERROR,
          Words.attributed(total)
              + ", contradicts "
              + said
              + ": "
              + reckoning
              + " is more than "
              + total.high()
              + ".",
          involved);
    }
  }

  /** A least number and the figures it is the sum of. */
  private record Support(long sum, List<Figure> figures) {

    static final Support NONE = new Support(0, List.of());

    /** The greater of two; this one if they are equal. */
    Support or(Support other) {
      return other.sum > sum ? other : this;
    }

    static Support sum(List<Support> parts) {
      long sum = 0;
      List<Figure> figures = new ArrayList<>();
      for (Support part : parts) {
        sum = Sums.low(sum, part.sum);
        figures.addAll(part.figures);
      }
      return new Support(sum, figures);
    }
  }
}
