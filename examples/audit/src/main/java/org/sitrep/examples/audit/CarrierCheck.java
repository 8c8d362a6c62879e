package org.sitrep.examples.audit;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sitrep.model.Attack;
import org.sitrep.model.Munition;
import org.sitrep.model.MunitionType;
import org.sitrep.tables.Field;
import org.sitrep.tables.TableRecord;

/**
 * Weapons that are launched from the ground, with aircraft as their carrier.
 *
 * <p>The type of a weapon is that of its model in the vocabulary; a mix of models whose type is
 * wider, and models that are not in it, are passed over.
 */
final class CarrierCheck implements Check {

  private static final List<MunitionType> GROUND_LAUNCHED =
      List.of(
          MunitionType.of("SURFACE_TO_AIR_MISSILE"),
          MunitionType.of("GROUND_LAUNCHED_CRUISE_MISSILE"),
          MunitionType.of("SHORT_RANGE_BALLISTIC_MISSILE"),
          MunitionType.of("MEDIUM_RANGE_BALLISTIC_MISSILE"),
          MunitionType.of("ARTILLERY_ROCKET"));

  private static final Pattern AIRCRAFT = Pattern.compile("\\b(Tu|Su|MiG|Il)-[0-9]+");

  @Override
  public void see(TableRecord record, Faults faults) {
    Optional<String> carrier = record.facts().get(Field.CARRIER);
    if (carrier.isEmpty() || !AIRCRAFT.matcher(carrier.get()).find()) {
      return;
    }
    Attack attack = record.attack();
    attack.munitions().stream()
        .map(Munition::type)
        .filter(type -> GROUND_LAUNCHED.stream().anyMatch(type::isA))
        .findFirst()
        .ifPresent(
            type ->
                faults.add(
                    Place.of(record),
                    List.of(Field.DESIGNATION, Field.CARRIER),
                    "%s is launched from the ground, not by %s."
                        .formatted(
                            record.facts().get(Field.DESIGNATION).orElse("Such a weapon"),
                            carrier.get())));
  }
}
