package org.sitrep.validation.internal.rules;

import java.util.Optional;
import org.sitrep.model.Location;
import org.sitrep.validation.finding.Severity;

/** First-level divisions. */
final class DivisionInCountry extends PlaceRule {

  DivisionInCountry() {
    super(
        "division-in-country",
        Severity.WARNING,
        "A division belongs to the country of the place, unless its name is not known "
            + "or known in several others.",
        "ISO 3166-2 by Unicode CLDR");
  }

  @Override
  Optional<Fault> fault(Location place, Location inner) {
    return place
        .country()
        .flatMap(country -> place.admin1().flatMap(division -> fault(place, country, division)));
  }

  private static Optional<Fault> fault(Location place, String country, String division) {
    return Divisions.elsewhere(division, country)
        .map(
            other ->
                new Fault(
                    "admin1",
                    "%s is a division of %s and none of %s, where %s lies."
                        .formatted(division, other, country, place.name())));
  }
}
