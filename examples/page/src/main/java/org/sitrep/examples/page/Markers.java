package org.sitrep.examples.page;

import java.util.ArrayList;
import java.util.List;

/** The places of a map as markers with numbers; places that would hide each other share one. */
final class Markers {

  /** Half the height of a marker, and half the width of one with a single digit. */
  private static final double SPOT = 9;

  private static final double DIGIT = 6.5;

  /** A label with more characters than these counts the rest. */
  private static final int LONGEST = 7;

  /** A marker and the numbers of the places that share it. */
  private static final class Shared {
    private final double[] at;
    private final List<Integer> numbers = new ArrayList<>();
    private double radius;

    Shared(double[] at) {
      this.at = at;
    }
  }

  private final double width;
  private final List<Shared> shared = new ArrayList<>();
  private int places;

  /** Markers on a drawing so many units wide. */
  Markers(double width) {
    this.width = width;
  }

  /** Adds the next place: where it is, and how far about it it may be, in units of the drawing. */
  void add(double[] at, double radius) {
    Shared marker =
        shared.stream().filter(it -> isNear(it.at, at)).findFirst().orElseGet(() -> fresh(at));
    places++;
    marker.numbers.add(places);
    marker.radius = Math.max(marker.radius, radius);
  }

  private Shared fresh(double[] at) {
    Shared marker = new Shared(at);
    shared.add(marker);
    return marker;
  }

  /** Labels are wider than they are tall. */
  private static boolean isNear(double[] a, double[] b) {
    return Math.abs(a[0] - b[0]) < 4 * SPOT && Math.abs(a[1] - b[1]) < 2 * SPOT;
  }

  /** True if a marker stands on a name that is centered at a point and reaches so far aside. */
  boolean hide(double[] center, double reach) {
    return shared.stream()
        .anyMatch(
            marker ->
                Math.abs(marker.at[0] - center[0]) < reach + 2 * SPOT
                    && Math.abs(marker.at[1] - center[1]) < 2 * SPOT);
  }

  List<MapView.Marker> views() {
    return shared.stream().map(this::view).toList();
  }

  private MapView.Marker view(Shared marker) {
    String label = label(marker.numbers);
    double wide = 2 * SPOT + (label.length() - 1) * DIGIT;
    double left = Math.max(0, Math.min(width - wide, marker.at[0] - wide / 2));
    return new MapView.Marker(
        label,
        Scale.svg(left + wide / 2),
        Scale.svg(marker.at[1]),
        Scale.svg(left),
        Scale.svg(wide),
        Scale.svg(marker.radius),
        marker.radius > SPOT);
  }

  /** Numbers with runs put together, {@code 1–3, 5}; of many the first, {@code 1 +6}. */
  static String label(List<Integer> numbers) {
    List<String> runs = new ArrayList<>();
    for (int i = 0; i < numbers.size(); ) {
      int end = i;
      while (end + 1 < numbers.size() && numbers.get(end + 1) == numbers.get(end) + 1) {
        end++;
      }
      String first = numbers.get(i).toString();
      runs.add(end == i ? first : first + (end == i + 1 ? ", " : "\u2013") + numbers.get(end));
      i = end + 1;
    }
    String all = String.join(", ", runs);
    return all.length() <= LONGEST ? all : numbers.get(0) + " +" + (numbers.size() - 1);
  }
}
