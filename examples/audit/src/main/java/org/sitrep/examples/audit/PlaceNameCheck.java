package org.sitrep.examples.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.model.GeoPoint;
import org.sitrep.model.Location;
import org.sitrep.model.PlacePrecision;
import org.sitrep.parsing.PlaceNames;
import org.sitrep.tables.Facts;
import org.sitrep.tables.Field;
import org.sitrep.tables.TableRecord;

/**
 * Points that are far from the one place in the country that the gazetteer knows by the name, such
 * as Homs with the point of Aleppo. Names that several places of the country bear are passed over.
 */
final class PlaceNameCheck implements Check {

  private static final List<Field<?>> FIELDS =
      List.of(Field.PLACE, Field.LATITUDE, Field.LONGITUDE);
  private static final int MOST_NAMES = 100_000;

  private final long metres;
  private final Map<Name, Optional<GeoPoint>> known = new HashMap<>();

  private record Name(String place, String country) {}

  PlaceNameCheck(long kilometres) {
    this.metres = kilometres * 1000;
  }

  @Override
  public void see(TableRecord record, Faults faults) {
    Facts facts = record.facts();
    Optional<GeoPoint> point = Distances.point(facts);
    if (point.isEmpty() || !facts.has(Field.PLACE) || !facts.has(Field.COUNTRY) || isWide(facts)) {
      return;
    }
    Name name = new Name(facts.get(Field.PLACE).orElse(""), facts.get(Field.COUNTRY).orElse(""));
    placeOf(name)
        .map(place -> Distances.metres(place, point.get()))
        .filter(distance -> distance > metres)
        .ifPresent(
            distance ->
                faults.add(
                    Place.of(record),
                    FIELDS,
                    "%s is %.0f km from %s, %s."
                        .formatted(
                            name.place(),
                            distance / 1000,
                            point.get().latitude(),
                            point.get().longitude())));
  }

  private static boolean isWide(Facts facts) {
    return facts
        .get(Field.PLACE_PRECISION)
        .filter(
            precision ->
                precision == PlacePrecision.COUNTRY
                    || precision == PlacePrecision.INTERNATIONAL
                    || precision == PlacePrecision.AREA
                    || precision == PlacePrecision.ADMIN1)
        .isPresent();
  }

  private Optional<GeoPoint> placeOf(Name name) {
    if (known.size() >= MOST_NAMES) {
      known.clear();
    }
    return known.computeIfAbsent(name, PlaceNameCheck::find);
  }

  /** The point of the only town of this name in the country. */
  private static Optional<GeoPoint> find(Name name) {
    List<Location> towns =
        PlaceNames.find(name.place()).stream()
            .filter(place -> place.country().filter(name.country()::equals).isPresent())
            .toList();
    return towns.stream()
        .filter(place -> place.precision().filter(PlacePrecision.NEAR::equals).isPresent())
        .filter(place -> place.kind().filter(kind -> kind.startsWith("PPL")).isPresent())
        .filter(place -> isOnly(place, towns))
        .findFirst()
        .flatMap(Location::point);
  }

  /** A division that is called after its seat is no other place. */
  private static boolean isOnly(Location town, List<Location> all) {
    return all.stream()
        .filter(place -> place.kind().filter(kind -> kind.startsWith("ADM")).isEmpty())
        .allMatch(town::equals);
  }
}
