package org.sitrep.examples.audit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sitrep.model.PlacePrecision;
import org.sitrep.tables.Countries;
import org.sitrep.tables.Facts;
import org.sitrep.tables.Field;

/** Points and countries that do not fit. */
final class PlaceChecks {

  private static final List<Field<Double>> POINT = List.of(Field.LATITUDE, Field.LONGITUDE);
  private static final List<Field<?>> POINT_AND_COUNTRY =
      List.of(Field.LATITUDE, Field.LONGITUDE, Field.COUNTRY);

  private static final Pattern SEA =
      Pattern.compile("(?i).*\\b(sea|ocean|gulf|bay|strait|straits|channel|high seas)\\b.*");

  private PlaceChecks() {}

  static Check range() {
    return new RecordCheck(
        POINT,
        facts -> {
          Optional<Double> latitude = facts.get(Field.LATITUDE);
          Optional<Double> longitude = facts.get(Field.LONGITUDE);
          if (latitude.isPresent() != longitude.isPresent()) {
            return Optional.of("Of latitude and longitude only one is given.");
          }
          return latitude.isPresent() && Distances.point(latitude.get(), longitude.get()).isEmpty()
              ? Optional.of(
                  "There is no latitude %s with longitude %s."
                      .formatted(latitude.get(), longitude.get()))
              : Optional.empty();
        });
  }

  static Check zero() {
    return new RecordCheck(
        POINT,
        facts ->
            facts
                .get(Field.LATITUDE)
                .filter(latitude -> latitude == 0)
                .flatMap(latitude -> facts.get(Field.LONGITUDE))
                .filter(longitude -> longitude == 0)
                .map(longitude -> "Latitude and longitude are both 0."));
  }

  static Check swapped() {
    return new RecordCheck(
        POINT_AND_COUNTRY,
        facts ->
            isMisplaced(facts) && isInsideOnceSwapped(facts)
                ? Optional.of(
                    "%s, %s is not in %s, but %2$s, %1$s is: latitude and longitude are swapped."
                        .formatted(
                            facts.get(Field.LATITUDE).orElseThrow(),
                            facts.get(Field.LONGITUDE).orElseThrow(),
                            country(facts)))
                : Optional.empty());
  }

  static Check outside() {
    return new RecordCheck(
        POINT_AND_COUNTRY,
        facts ->
            Distances.point(facts).isPresent() && isMisplaced(facts) && !isInsideOnceSwapped(facts)
                ? Optional.of(
                    "%s, %s is not in %s%s."
                        .formatted(
                            facts.get(Field.LATITUDE).orElseThrow(),
                            facts.get(Field.LONGITUDE).orElseThrow(),
                            country(facts),
                            Borders.countryAt(Distances.point(facts).orElseThrow())
                                .map(code -> " but in " + Countries.name(code))
                                .orElse("")))
                : Optional.empty());
  }

  static Check sea() {
    return new RecordCheck(
        List.of(Field.COUNTRY),
        facts ->
            unknownCountry(facts)
                .filter(name -> SEA.matcher(name).matches())
                .map(name -> "\"" + name + "\" is a sea, not a country."));
  }

  static Check unknownCountry() {
    return new RecordCheck(
        List.of(Field.COUNTRY),
        facts ->
            unknownCountry(facts)
                .filter(name -> !SEA.matcher(name).matches())
                .map(name -> "No country is known as \"" + name + "\"."));
  }

  private static Optional<String> unknownCountry(Facts facts) {
    return isInternational(facts)
        ? Optional.empty()
        : facts.get(Field.COUNTRY).filter(name -> Countries.lands(name).isEmpty());
  }

  /** True if a point other than 0, 0 is in range and outside the country, or is out of range. */
  private static boolean isMisplaced(Facts facts) {
    Set<String> lands = lands(facts);
    Optional<Double> latitude = facts.get(Field.LATITUDE);
    Optional<Double> longitude = facts.get(Field.LONGITUDE);
    if (lands.isEmpty()
        || latitude.isEmpty()
        || longitude.isEmpty()
        || isInternational(facts)
        || (latitude.get() == 0 && longitude.get() == 0)) {
      return false;
    }
    return Distances.point(facts)
        .map(point -> lands.stream().allMatch(land -> Borders.isOutside(land, point)))
        .orElse(true);
  }

  private static boolean isInsideOnceSwapped(Facts facts) {
    return facts
        .get(Field.LONGITUDE)
        .flatMap(north -> facts.get(Field.LATITUDE).flatMap(east -> Distances.point(north, east)))
        .filter(point -> lands(facts).stream().anyMatch(land -> Borders.isInside(land, point)))
        .isPresent();
  }

  private static Set<String> lands(Facts facts) {
    return facts.get(Field.COUNTRY).map(Countries::lands).orElse(Set.of());
  }

  private static boolean isInternational(Facts facts) {
    return facts
        .get(Field.PLACE_PRECISION)
        .filter(PlacePrecision.INTERNATIONAL::equals)
        .isPresent();
  }

  private static String country(Facts facts) {
    return facts.get(Field.COUNTRY).map(Countries::name).orElse("");
  }
}
