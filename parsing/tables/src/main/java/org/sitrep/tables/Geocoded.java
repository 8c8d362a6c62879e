package org.sitrep.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    return words.flatMap(it -> whole(it, country, geocoder).or(() -> parts(it, country, geocoder)));
  }

  private static Optional<Geocoded> whole(
      String words, Optional<String> country, Geocoder geocoder) {
    return geocoder.find(words, country).stream()
        .filter(place -> country.isEmpty() || place.country().equals(country))
        .flatMap(place -> known(place).stream())
        .findFirst();
  }

  private static Optional<Geocoded> known(Location place) {
    return place
        .point()
        .flatMap(
            point -> place.precision().map(precision -> new Geocoded(List.of(point), precision)));
  }

  private static Optional<Geocoded> parts(
      String words, Optional<String> country, Geocoder geocoder) {
    List<GeoPoint> points = new ArrayList<>();
    PlacePrecision least = PlacePrecision.EXACT;
    for (String part : BETWEEN.split(words)) {
      Optional<Geocoded> place = whole(part.strip(), country, geocoder);
      if (place.isEmpty()) {
        return Optional.empty();
      }
      points.addAll(place.get().points());
      least = place.get().precision().compareTo(least) > 0 ? place.get().precision() : least;
    }
    return Optional.of(new Geocoded(points, least));
  }
}
