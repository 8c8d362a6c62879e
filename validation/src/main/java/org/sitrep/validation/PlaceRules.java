package org.sitrep.validation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sitrep.model.Attack;
import org.sitrep.model.GeoPoint;
import org.sitrep.model.Location;
import org.sitrep.validation.country.CountryOutlines;

/** Whether places lie where they are said to lie. */
final class PlaceRules {

  private static final Set<String> SEAS = Set.of("SEA", "OCN");
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  /** Kosovo, for which ISO 3166-1 has no code and most others use this one. */
  private static final String KOSOVO = "XK";

  private final Findings findings;
  private int index;

  private PlaceRules(Findings findings) {
    this.findings = findings;
  }

  static void check(Attack attack, Findings findings) {
    PlaceRules rules = new PlaceRules(findings);
    for (int i = 0; i < attack.locations().size(); i++) {
      FieldPath path = new FieldPath("locations").at(i);
      List<Location> chain = attack.locations().get(i).chain();
      for (int j = 0; j < chain.size(); j++) {
        rules.check(chain.get(j), path);
        if (j > 0) {
          rules.compare(chain.get(0), chain.get(j), path);
        }
        path = path.then("within");
        rules.index++;
      }
    }
  }

  private void check(Location place, FieldPath path) {
    boolean atZero =
        place.point().filter(it -> it.latitude() == 0 && it.longitude() == 0).isPresent();
    if (atZero) {
      add(
          Rule.POINT_AT_ZERO,
          "%s is at latitude 0 and longitude 0, as places without a point are.",
          path.then("point"),
          place.name());
    }
    place
        .country()
        .ifPresent(
            country -> {
              if (!COUNTRIES.contains(country) && !country.equals(KOSOVO)) {
                add(
                    Rule.COUNTRY_KNOWN,
                    "%s lies in %s, which is no country's code.",
                    path.then("country"),
                    place.name(),
                    country);
              }
              if (place.kind().filter(SEAS::contains).isPresent()) {
                add(
                    Rule.SEA_IS_NO_COUNTRY,
                    "%s is a sea or an ocean, and lies in %s.",
                    path.then("country"),
                    place.name(),
                    country);
              }
              place
                  .point()
                  .filter(point -> !atZero && !isCountry(place))
                  .ifPresent(point -> compare(place, country, point, path));
              place
                  .admin1()
                  .ifPresent(
                      division ->
                          Divisions.elsewhere(division, country)
                              .ifPresent(
                                  other ->
                                      add(
                                          Rule.DIVISION_IN_COUNTRY,
                                          "%s is a division of %s and none of %s, where %s lies.",
                                          path.then("admin1"),
                                          division,
                                          other,
                                          country,
                                          place.name())));
            });
  }

  /** A country is its outline, and the point that stands for it may lie in a bay. */
  private static boolean isCountry(Location place) {
    return place.kind().filter(kind -> kind.startsWith("PCL")).isPresent();
  }

  private void compare(Location place, String country, GeoPoint point, FieldPath path) {
    CountryOutlines outlines = CountryOutlines.standard();
    if (!outlines.isOutside(country, point)) {
      return;
    }
    double north = point.longitude();
    boolean exchanged =
        Math.abs(north) <= 90
            && !outlines.isOutside(country, new GeoPoint(north, point.latitude()));
    add(
        Rule.POINT_IN_COUNTRY,
        "%s is in %s, and its point at %s, %s is some %.0f km outside%s.",
        path.then("point"),
        place.name(),
        country,
        point.latitude(),
        point.longitude(),
        outlines.kilometresOutside(country, point).orElse(0),
        exchanged ? "; with latitude and longitude exchanged it would be inside" : "");
  }

  private void compare(Location place, Location wider, FieldPath path) {
    if (place.country().isPresent()
        && wider.country().isPresent()
        && !place.country().equals(wider.country())) {
      add(
          Rule.ONE_COUNTRY,
          "%s lies in %s, and %s, within which it lies, in %s.",
          path.then("country"),
          place.name(),
          place.country().get(),
          wider.name(),
          wider.country().get());
    }
  }

  private void add(Rule rule, String message, FieldPath path, Object... values) {
    findings.add(
        rule, String.format(Locale.ROOT, message, values), List.of(Findings.Place.of(index, path)));
  }
}
