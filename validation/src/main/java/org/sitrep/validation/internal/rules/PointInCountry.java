package org.sitrep.validation.internal.rules;

import java.util.Locale;
import java.util.Optional;
import org.sitrep.model.GeoPoint;
import org.sitrep.model.Location;
import org.sitrep.validation.country.CountryOutlines;
import org.sitrep.validation.finding.Severity;

/** Points and countries. */
final class PointInCountry extends PlaceRule {

  PointInCountry() {
    super(
        "point-in-country",
        Severity.ERROR,
        "The point of a place lies in its country, give or take 30 km, or off its " + "coast.",
        "Natural Earth outlines; swapped coordinates are a known fault of event " + "tables");
  }

  @Override
  Optional<Fault> fault(Location place, Location inner) {
    return isAtZero(place) || isCountry(place)
        ? Optional.empty()
        : place
            .point()
            .flatMap(point -> place.country().flatMap(country -> fault(place, country, point)));
  }

  /** A country is its outline, and the point that stands for it may lie in a bay. */
  private static boolean isCountry(Location place) {
    return place.kind().filter(kind -> kind.startsWith("PCL")).isPresent();
  }

  private static Optional<Fault> fault(Location place, String country, GeoPoint point) {
    CountryOutlines outlines = CountryOutlines.standard();
    if (!outlines.isOutside(country, point)) {
      return Optional.empty();
    }
    double north = point.longitude();
    boolean exchanged =
        Math.abs(north) <= 90
            && !outlines.isOutside(country, new GeoPoint(north, point.latitude()));
    String message =
        String.format(
            Locale.ROOT,
            "%s is in %s, and its point at %s, %s is some %.0f km outside%s.",
            place.name(),
            country,
            point.latitude(),
            point.longitude(),
            outlines.kilometresOutside(country, point).orElse(0),
            exchanged ? "; with latitude and longitude exchanged it would be inside" : "");
    return Optional.of(new Fault("point", message));
  }
}
