package org.sitrep.tables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sitrep.model.GeoPoint;
import org.sitrep.model.Location;
import org.sitrep.model.PlacePrecision;

/**
 * The points that a geocoder knows for the place of a record without a point of its own.
 *
 * @param points one for each place named
 * @param precision how well the least certain of them stands for its place
 */
record Geocoded(List<GeoPoint> points, PlacePrecision precision) {

  /** What stands between several places of one cell. */
  private static final Pattern BETWEEN = Pattern.compile(", and |, | and ");

  /** Parts of a country that are not told; some districts bear such names. */
  private static final Set<String> DIRECTIONS =
      Set.of("the", "north", "south", "east", "west", "centre", "center", "central");

  private static final Pattern HYPHEN = Pattern.compile("[- ]");

  Geocoded {
    points = List.copyOf(points);
  }

  /** The points of a record; none unless every place that it names is known. */
  static Optional<Geocoded> of(Facts facts, Geocoder geocoder) {
    Optional<String> words =
        facts
            .get(Field.PLACE)
            .or(() -> facts.get(Field.ADMIN2))
            .or(() -> facts.get(Field.ADMIN1))
            .or(() -> facts.get(Field.COUNTRY).map(Countries::name));
    Optional<String> country = facts.get(Field.COUNTRY).filter(Countries::isCode);
    return words
        .map(it -> places(it, country, geocoder))
        .filter(places -> !places.isEmpty())
        .map(Geocoded::of);
  }

  private static Geocoded of(List<Location> places) {
    return new Geocoded(
        places.stream().flatMap(place -> place.point().stream()).toList(),
        places.stream()
            .flatMap(place -> place.precision().stream())
            .max(Comparator.naturalOrder())
            .orElseThrow());
  }

  /** The place of these words, or all those that they list; none if one of them is not known. */
  private static List<Location> places(String words, Optional<String> country, Geocoder geocoder) {
    Optional<Location> whole = place(words, country, geocoder);
    if (whole.isPresent()) {
      return List.of(whole.get());
    }
    List<Location> places = new ArrayList<>();
    for (String part : BETWEEN.split(words)) {
      Optional<Location> place = place(part.strip(), country, geocoder);
      if (place.isEmpty()) {
        return List.of();
      }
      places.add(place.get());
    }
    return places.stream().distinct().filter(place -> isNarrowest(place, places)).toList();
  }

  private static Optional<Location> place(
      String words, Optional<String> country, Geocoder geocoder) {
    return isDirection(words)
        ? Optional.empty()
        : geocoder.find(words, country).stream()
            .filter(place -> place.point().isPresent() && place.precision().isPresent())
            .filter(place -> isIn(country, place))
            .findFirst();
  }

  private static boolean isDirection(String words) {
    return DIRECTIONS.containsAll(List.of(HYPHEN.split(words.toLowerCase(Locale.ROOT))));
  }

  /** True unless the place is in another country; seas are in none. */
  private static boolean isIn(Optional<String> country, Location place) {
    return country.isEmpty() || place.country().isEmpty() || place.country().equals(country);
  }

  /** False for the region of another place that is named: "Odesa oblast, Izmail". */
  private static boolean isNarrowest(Location place, List<Location> named) {
    return !place.precision().equals(Optional.of(PlacePrecision.ADMIN1))
        || named.stream()
            .noneMatch(
                other ->
                    other.country().equals(place.country())
                        && other.admin1().equals(place.admin1())
                        && other.precision().orElseThrow().compareTo(PlacePrecision.ADMIN1) < 0);
  }
}
