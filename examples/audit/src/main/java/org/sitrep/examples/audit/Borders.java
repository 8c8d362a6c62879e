package org.sitrep.examples.audit;

import java.util.Optional;
import org.sitrep.model.GeoPoint;
import org.sitrep.validation.country.CountryOutlines;

/** The one door to the coarse outlines of countries. */
final class Borders {

  private static final CountryOutlines OUTLINES = CountryOutlines.standard();

  private Borders() {}

  /** True if the point cannot lie in the country; near its border, and at sea, it may. */
  static boolean isOutside(String country, GeoPoint point) {
    return OUTLINES.isOutside(country, point);
  }

  /** True if the point is on the land of the country. */
  static boolean isInside(String country, GeoPoint point) {
    return OUTLINES.kilometresOutside(country, point).orElse(1) == 0;
  }

  /** The country on whose land the point is, if it is on one's alone. */
  static Optional<String> countryAt(GeoPoint point) {
    return Optional.of(OUTLINES.countriesAt(point))
        .filter(countries -> countries.size() == 1)
        .map(countries -> countries.iterator().next());
  }
}
