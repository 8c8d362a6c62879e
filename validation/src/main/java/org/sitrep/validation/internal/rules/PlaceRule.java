package org.sitrep.validation.internal.rules;

import java.util.List;
import java.util.Optional;
import org.sitrep.model.Location;
import org.sitrep.validation.finding.FieldPath;
import org.sitrep.validation.finding.Severity;

/** A rule on the places of an attack and those around them. */
abstract class PlaceRule extends WrittenRule<AttackFacts> {

  PlaceRule(String id, Severity severity, String sentence, String origin) {
    super(id, severity, sentence, origin);
  }

  /** What is wrong with a field of a place. */
  record Fault(String field, String message) {}

  /**
   * What is wrong with a place; empty if nothing is.
   *
   * @param place the place
   * @param inner the place of the attack that lies within it, or the same one
   */
  abstract Optional<Fault> fault(Location place, Location inner);

  @Override
  public final void check(AttackFacts facts, Findings findings) {
    int index = 0;
    List<Location> places = facts.attack().locations();
    for (int i = 0; i < places.size(); i++) {
      FieldPath path = new FieldPath("locations").at(i);
      for (Location place : places.get(i).chain()) {
        Optional<Fault> fault = fault(place, places.get(i));
        if (fault.isPresent()) {
          FieldPath field = path.then(fault.get().field());
          findings.add(this, fault.get().message(), List.of(Findings.Place.of(index, field)));
        }
        path = path.then("within");
        index++;
      }
    }
  }

  /** True if the point is 0, 0, as that of places without a point is. */
  static boolean isAtZero(Location place) {
    return place.point().filter(it -> it.latitude() == 0 && it.longitude() == 0).isPresent();
  }
}
