package org.sitrep.validation.internal.rules;

import java.util.Optional;
import java.util.Set;
import org.sitrep.model.Location;
import org.sitrep.validation.finding.Severity;

/** Waters. */
final class SeaIsNoCountry extends PlaceRule {

  SeaIsNoCountry() {
    super(
        "sea-is-no-country",
        Severity.WARNING,
        "A sea or an ocean lies in no country.",
        "GeoNames feature codes; UCDP GED precision 7");
  }

  private static final Set<String> SEAS = Set.of("SEA", "OCN");

  @Override
  Optional<Fault> fault(Location place, Location inner) {
    return place
        .country()
        .filter(country -> place.kind().filter(SEAS::contains).isPresent())
        .map(
            country ->
                new Fault(
                    "country",
                    "%s is a sea or an ocean, and lies in %s.".formatted(place.name(), country)));
  }
}
