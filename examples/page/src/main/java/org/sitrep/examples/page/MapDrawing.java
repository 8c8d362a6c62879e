package org.sitrep.examples.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sitrep.examples.shared.Phrases;
import org.sitrep.model.Attack;
import org.sitrep.model.GeoPoint;
import org.sitrep.model.Location;
import org.sitrep.model.PlacePrecision;

/** Draws the places of attacks on a map cropped to them. */
final class MapDrawing {

  /** The width of the drawing in its own units. */
  static final int WIDTH = 420;

  private static final double HEIGHT = 280;
  private static final double KM_A_DEGREE = 111.2;

  /** Land that covers less of the drawing than this has no name on it. */
  private static final double LEAST_NAMED = 1500;

  private static final List<Integer> SCALES = List.of(10, 20, 50, 100, 200, 500, 1000, 2000, 5000);

  /** A place of an attack. */
  record Entry(Location place, GeoPoint point, String attack, String attackName) {}

  private final Projection projection;
  private final List<Entry> entries;

  private MapDrawing(List<Entry> entries) {
    this.entries = entries;
    this.projection =
        Projection.of(entries.stream().map(MapDrawing::degrees).toList(), WIDTH, HEIGHT);
  }

  /**
   * Draws the entries.
   *
   * @return empty if there are none
   */
  static Optional<MapView> of(List<Entry> entries) {
    return entries.isEmpty() ? Optional.empty() : Optional.of(new MapDrawing(entries).view());
  }

  /** The places of an attack that have a point; a whole country only if nothing nearer is known. */
  static List<Entry> entries(Attack attack, String id, String name) {
    List<Entry> entries = new ArrayList<>();
    for (Location place : attack.locations()) {
      place.point().ifPresent(point -> entries.add(new Entry(place, point, id, name)));
    }
    if (entries.stream().anyMatch(entry -> !isCountry(entry))) {
      entries.removeIf(MapDrawing::isCountry);
    }
    return entries;
  }

  private static boolean isCountry(Entry entry) {
    return entry.place().precision().filter(PlacePrecision.COUNTRY::equals).isPresent();
  }

  private static double[] degrees(Entry entry) {
    return new double[] {entry.point().longitude(), entry.point().latitude()};
  }

  private MapView view() {
    Markers markers = markers();
    List<MapView.Land> land = new ArrayList<>();
    List<MapView.Name> names = new ArrayList<>();
    for (Outlines.Land country : Outlines.all()) {
      List<List<double[]>> rings = country.rings().stream().flatMap(projection::visible).toList();
      if (!rings.isEmpty()) {
        land.add(
            new MapView.Land(rings.stream().map(MapDrawing::path).collect(Collectors.joining())));
        name(country.name(), rings, markers).ifPresent(names::add);
      }
    }
    int km = scale();
    return new MapView(
        Scale.svg(HEIGHT),
        land,
        names,
        markers.views(),
        places(),
        Scale.svg(km / KM_A_DEGREE * projection.unitsNorth()),
        km + " km");
  }

  private static String path(List<double[]> ring) {
    return ring.stream()
        .map(point -> String.format(Locale.ROOT, "%.1f,%.1f", point[0], point[1]))
        .collect(Collectors.joining("L", "M", "Z"));
  }

  private static Optional<MapView.Name> name(
      String name, List<List<double[]>> rings, Markers markers) {
    List<double[]> greatest =
        rings.stream().max(Comparator.comparingDouble(MapDrawing::area)).orElseThrow();
    if (area(greatest) < LEAST_NAMED) {
      return Optional.empty();
    }
    double[] center = center(greatest);
    double room = name.length() * 3.2;
    boolean fits =
        center[0] > room && center[0] < WIDTH - room && center[1] > 12 && center[1] < HEIGHT - 20;
    return fits && !markers.hide(center, room)
        ? Optional.of(new MapView.Name(name, Scale.svg(center[0]), Scale.svg(center[1])))
        : Optional.empty();
  }

  private static double area(List<double[]> ring) {
    double twice = 0;
    for (int i = 0; i < ring.size(); i++) {
      double[] a = ring.get(i);
      double[] b = ring.get((i + 1) % ring.size());
      twice += a[0] * b[1] - b[0] * a[1];
    }
    return Math.abs(twice) / 2;
  }

  /** The center of gravity. */
  private static double[] center(List<double[]> ring) {
    double twice = 0;
    double x = 0;
    double y = 0;
    for (int i = 0; i < ring.size(); i++) {
      double[] a = ring.get(i);
      double[] b = ring.get((i + 1) % ring.size());
      double cross = a[0] * b[1] - b[0] * a[1];
      twice += cross;
      x += (a[0] + b[0]) * cross;
      y += (a[1] + b[1]) * cross;
    }
    return new double[] {x / (3 * twice), y / (3 * twice)};
  }

  private Markers markers() {
    Markers markers = new Markers(WIDTH);
    for (Entry entry : entries) {
      markers.add(projection.at(degrees(entry)), radius(entry));
    }
    return markers;
  }

  /** How far about its point a place may be, in units of the drawing. */
  private double radius(Entry entry) {
    double km =
        switch (entry.place().precision().orElse(PlacePrecision.NEAR)) {
          case EXACT -> 0;
          case NEAR -> 25;
          case ADMIN2 -> 40;
          case ADMIN1, AREA -> 100;
          case COUNTRY, INTERNATIONAL -> 300;
        };
    return km / KM_A_DEGREE * projection.unitsNorth();
  }

  private List<MapView.Place> places() {
    List<MapView.Place> places = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      places.add(
          new MapView.Place(
              i + 1,
              Phrases.places(List.of(entry.place())),
              entry.place().precision().map(MapDrawing::precision).orElse("precision not known"),
              entry.attack(),
              entry.attackName()));
    }
    return places;
  }

  private static String precision(PlacePrecision precision) {
    return switch (precision) {
      case EXACT -> "the very place";
      case NEAR -> "within about 25 km";
      case ADMIN2 -> "somewhere in the district";
      case ADMIN1 -> "somewhere in the province";
      case AREA -> "somewhere in the area";
      case COUNTRY -> "somewhere in the country";
      case INTERNATIONAL -> "at sea or in the air";
    };
  }

  /** Kilometres for a scale of at most a third of the width. */
  private int scale() {
    double widest = WIDTH / 3.0 / projection.unitsNorth() * KM_A_DEGREE;
    return SCALES.stream().filter(km -> km <= widest).reduce((a, b) -> b).orElse(SCALES.get(0));
  }
}
