package org.sitrep.validation.internal.rules;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sitrep.model.Location;
import org.sitrep.validation.finding.Severity;

/** Codes of countries. */
final class CountryKnown extends PlaceRule {

  CountryKnown() {
    super(
        "country-known",
        Severity.WARNING,
        "The country of a place is a code that ISO 3166-1 assigns, or XK.",
        "ISO 3166-1");
  }

  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  /** Kosovo, for which ISO 3166-1 has no code and most others use this one. */
  private static final String KOSOVO = "XK";

  @Override
  Optional<Fault> fault(Location place, Location inner) {
    return place
        .country()
        .filter(country -> !COUNTRIES.contains(country) && !country.equals(KOSOVO))
        .map(
            country ->
                new Fault(
                    "country",
                    "%s lies in %s, which is no country's code.".formatted(place.name(), country)));
  }
}
