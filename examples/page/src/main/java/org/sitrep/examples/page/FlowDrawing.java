package org.sitrep.examples.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sitrep.examples.shared.Phrases;
import org.sitrep.model.Interval;
import org.sitrep.model.Measure;
import org.sitrep.validation.tally.Tally;

/** Draws the way of munitions: fired on the left, what became of them on the right. */
final class FlowDrawing {

  /** The width of the picture in its own units. */
  static final int WIDTH = 420;

  private static final List<Measure> OUTCOMES =
      List.of(Measure.INTERCEPTED, Measure.HIT, Measure.MISSED, Measure.IN_FLIGHT);
  private static final double TOP = 12;
  private static final double HEIGHT = 168;
  private static final double LEAST_SLOT = 34;
  private static final double GAP = 8;
  private static final double LEFT = 112;
  private static final double RIGHT = 250;

  /** How tall the hatched part is where there is no greatest number. */
  private static final double OPEN = 18;

  /** A flow on the right before it has its place. */
  private record Part(String name, String style, Interval range, boolean conflict) {}

  private final String id;
  private final String title;
  private final Map<Measure, Tally> tallies = new EnumMap<>(Measure.class);

  private FlowDrawing(String id, String title, List<Tally> ofSubject) {
    this.id = id;
    this.title = title;
    ofSubject.forEach(tally -> tallies.put(tally.measure(), tally));
  }

  /**
   * Draws the tallies of one subject.
   *
   * @return empty if nobody says what became of any
   */
  static Optional<FlowView> of(String id, String title, List<Tally> ofSubject) {
    FlowDrawing drawing = new FlowDrawing(id, title, ofSubject);
    return OUTCOMES.stream().anyMatch(drawing.tallies::containsKey)
        ? Optional.of(drawing.view())
        : Optional.empty();
  }

  private FlowView view() {
    Optional<Tally> total = Optional.ofNullable(tallies.get(Measure.FIRED));
    Optional<Interval> fired = total.map(Ranges::of);
    List<Part> parts = new ArrayList<>();
    for (Measure measure : OUTCOMES) {
      Tally tally = tallies.get(measure);
      if (tally != null) {
        String style = measure.name().toLowerCase(Locale.ROOT).replace('_', '-');
        parts.add(new Part(Phrases.measure(measure), style, Ranges.of(tally), tally.conflict()));
      }
    }
    unaccounted(fired, parts)
        .ifPresent(rest -> parts.add(new Part("unaccounted", "unaccounted", rest, false)));

    double certain = parts.stream().mapToDouble(part -> part.range().low()).sum();
    double all =
        Math.max(
            Math.max(1, certain),
            fired.map(it -> (double) (it.isBounded() ? it.high() : it.low())).orElse(0.0));
    double unit = HEIGHT / all;

    List<FlowView.Outcome> outcomes = new ArrayList<>();
    double left = TOP;
    double right = TOP;
    for (Part part : parts) {
      double full = part.range().low() * unit;
      double loose = loose(part.range(), unit);
      double slot = Math.max(LEAST_SLOT, full + loose);
      double y = right + (slot - full - loose) / 2;
      outcomes.add(
          new FlowView.Outcome(
              part.style(),
              node(part.name(), part.range(), part.conflict(), y, unit),
              band(left, y, Math.max(1.5, full)),
              part.range().low() == 0));
      left += full;
      right += slot + GAP;
    }
    boolean agreed = total.map(tally -> !tally.conflict()).orElse(true);
    Interval atLeast = Interval.atLeast(certainSum(parts));
    FlowView.Node source = node("fired", fired.orElse(atLeast), !agreed, TOP, unit);
    String said = fired.isPresent() ? source.range() : "nobody says";
    long over = over(fired, parts);
    return new FlowView(
        id,
        title,
        description(said, parts, over),
        Scale.svg(Math.max(right, TOP + HEIGHT + OPEN)),
        source.saying(said),
        !agreed || parts.stream().anyMatch(Part::conflict),
        over > 0 ? Optional.of(Long.toString(over)) : Optional.empty(),
        outcomes);
  }

  /** What is left of those fired; empty if that is not known, or if less than nothing is left. */
  private static Optional<Interval> unaccounted(Optional<Interval> fired, List<Part> parts) {
    if (fired.isEmpty()) {
      return Optional.empty();
    }
    try {
      Interval left = fired.get();
      for (Part part : parts) {
        left = left.minus(part.range());
      }
      return left.intersection(Interval.atLeast(0));
    } catch (ArithmeticException e) {
      return Optional.empty();
    }
  }

  /** By how many the parts are more than those fired, at the least. */
  private static long over(Optional<Interval> fired, List<Part> parts) {
    return fired
        .filter(Interval::isBounded)
        .map(it -> Math.max(0, certainSum(parts) - it.high()))
        .orElse(0L);
  }

  private static long certainSum(List<Part> parts) {
    return parts.stream().mapToLong(part -> part.range().low()).reduce(0, FlowDrawing::sum);
  }

  private static long sum(long a, long b) {
    return a > Interval.UNBOUNDED - 1 - b ? Interval.UNBOUNDED - 1 : a + b;
  }

  private static double loose(Interval range, double unit) {
    return range.isBounded() ? (range.high() - range.low()) * unit : OPEN;
  }

  private static FlowView.Node node(
      String name, Interval range, boolean conflict, double y, double unit) {
    double full = Math.max(range.low() * unit, range.equals(Interval.exactly(0)) ? 1.5 : 0);
    double loose = loose(range, unit);
    return new FlowView.Node(
        name,
        range.equals(Interval.exactly(0)) ? "none" : range.toString(),
        conflict,
        Scale.svg(y),
        Scale.svg(full),
        Scale.svg(y + full),
        Scale.svg(loose),
        Scale.svg(y + (full + loose) / 2));
  }

  private static String band(double left, double right, double thickness) {
    double bend = (LEFT + RIGHT) / 2;
    String top = curve(left, right, bend);
    String bottom =
        "L%s,%s C%s,%s %s,%s %s,%s"
            .formatted(
                Scale.svg(RIGHT),
                Scale.svg(right + thickness),
                Scale.svg(bend),
                Scale.svg(right + thickness),
                Scale.svg(bend),
                Scale.svg(left + thickness),
                Scale.svg(LEFT),
                Scale.svg(left + thickness));
    return top + bottom + "Z";
  }

  private static String curve(double left, double right, double bend) {
    return "M%s,%s C%s,%s %s,%s %s,%s "
        .formatted(
            Scale.svg(LEFT),
            Scale.svg(left),
            Scale.svg(bend),
            Scale.svg(left),
            Scale.svg(bend),
            Scale.svg(right),
            Scale.svg(RIGHT),
            Scale.svg(right));
  }

  private static String description(String fired, List<Part> parts, long over) {
    String flows =
        parts.stream()
            .map(
                part ->
                    part.name()
                        + " "
                        + part.range()
                        + (part.conflict() ? ", on which the claims do not agree" : ""))
            .collect(Collectors.joining("; "));
    return "Fired: %s. Of these: %s.%s"
        .formatted(fired, flows, over > 0 ? " That is at least " + over + " too many." : "");
  }
}
