package org.sitrep.validation.internal.rules;

import java.util.Optional;
import org.sitrep.model.Location;
import org.sitrep.validation.finding.Severity;

/** Places in places. */
final class OneCountry extends PlaceRule {

  OneCountry() {
    super(
        "one-country",
        Severity.WARNING,
        "A place lies in the country of the wider places that it is within.",
        "GeoNames hierarchy");
  }

  @Override
  Optional<Fault> fault(Location place, Location inner) {
    if (place.country().isEmpty()
        || inner.country().isEmpty()
        || place.country().equals(inner.country())) {
      return Optional.empty();
    }
    String message =
        "%s lies in %s, and %s, within which it lies, in %s."
            .formatted(inner.name(), inner.country().get(), place.name(), place.country().get());
    return Optional.of(new Fault("country", message));
  }
}
