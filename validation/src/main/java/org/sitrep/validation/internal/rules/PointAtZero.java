package org.sitrep.validation.internal.rules;

import java.util.Optional;
import org.sitrep.model.Location;
import org.sitrep.validation.finding.Severity;

/** The point that stands for none. */
final class PointAtZero extends PlaceRule {

  PointAtZero() {
    super(
        "point-at-zero",
        Severity.WARNING,
        "No place lies at latitude 0 and longitude 0, where missing coordinates end " + "up.",
        "A known fault of event tables");
  }

  @Override
  Optional<Fault> fault(Location place, Location inner) {
    String message =
        place.name() + " is at latitude 0 and longitude 0, as places without a point are.";
    return isAtZero(place) ? Optional.of(new Fault("point", message)) : Optional.empty();
  }
}
