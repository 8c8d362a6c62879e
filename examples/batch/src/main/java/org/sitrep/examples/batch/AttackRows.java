package org.sitrep.examples.batch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.sitrep.model.Actor;
import org.sitrep.model.Attack;
import org.sitrep.model.Claim;
import org.sitrep.model.Count;
import org.sitrep.model.EventTime;
import org.sitrep.model.GeoPoint;
import org.sitrep.model.Location;
import org.sitrep.model.Measure.Domain;
import org.sitrep.model.MunitionUse;
import org.sitrep.model.ParsedReport;
import org.sitrep.model.Stance;
import org.sitrep.model.Subject;
import org.sitrep.model.Target;

/** The rows of {@code attacks.csv}: one for each attack. */
public final class AttackRows {

  /** The names of the columns. */
  public static final List<String> HEADER =
      List.of(
          "report_id",
          "attack_id",
          "scope",
          "kind",
          "date_from",
          "date_to",
          "country",
          "admin1",
          "admin1_id",
          "place",
          "latitude",
          "longitude",
          "place_precision",
          "weapons",
          "target",
          "perpetrators");

  private AttackRows() {}

  /** The rows of a report, attack by attack. */
  public static List<List<String>> of(ParsedReport parsed) {
    List<List<String>> rows = new ArrayList<>();
    for (Attack attack : parsed.attacks()) {
      rows.add(row(parsed.report().id(), attack));
    }
    return rows;
  }

  private static List<String> row(String report, Attack attack) {
    List<Location> places = attack.locations();
    // The point and its precision belong together, so both are of the same place.
    Optional<Location> pinned =
        places.stream().filter(place -> place.point().isPresent()).findFirst();
    Optional<GeoPoint> point = pinned.flatMap(Location::point);
    return List.of(
        report,
        attack.id(),
        attack.scope().name(),
        attack.kind().code(),
        attack.time().flatMap(EventTime::from).map(LocalDate::toString).orElse(""),
        attack.time().flatMap(EventTime::to).map(LocalDate::toString).orElse(""),
        first(places, Location::country),
        Divisions.name(places),
        Divisions.id(places),
        places.stream().findFirst().map(Location::name).orElse(""),
        point.map(it -> Double.toString(it.latitude())).orElse(""),
        point.map(it -> Double.toString(it.longitude())).orElse(""),
        pinned.isPresent()
            ? pinned.flatMap(Location::precision).map(Enum::name).orElse("")
            : first(places, place -> place.precision().map(Enum::name)),
        Cells.joined(weapons(attack).stream()),
        attack.target().map(Target::words).orElse(""),
        Cells.joined(attack.perpetrators().stream().map(Actor::name)));
  }

  private static String first(
      List<Location> places, Function<Location, Optional<String>> property) {
    return places.stream().map(property).flatMap(Optional::stream).findFirst().orElse("");
  }

  /** The classes of weapon that the attack holds or somebody asserts. */
  private static Set<String> weapons(Attack attack) {
    Set<String> classes = new LinkedHashSet<>();
    attack.munitions().forEach(munition -> classes.add(CodebookClass.of(munition.type().code())));
    for (Claim claim : attack.claims()) {
      if (claim.stance() == Stance.DENIED) {
        continue;
      }
      if (claim.assertion() instanceof MunitionUse use) {
        classes.add(CodebookClass.of(use.type().code()));
      } else if (claim.assertion() instanceof Count count
          && count.measure().domain() == Domain.MUNITIONS
          && count.quantity().high().orElse(1) > 0) {
        count.subject().flatMap(Subject::code).map(CodebookClass::of).ifPresent(classes::add);
      }
    }
    return classes;
  }
}
