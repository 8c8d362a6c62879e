package org.sitrep.validation.country;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.sitrep.model.GeoPoint;

/**
 * The land of countries, coarsely: which it is that a point lies in, and how far from it.
 *
 * <p>The outlines come from {@code country-outlines.tsv} (Natural Earth, public domain) and are
 * good to some kilometres. Land that two countries claim lies in both. Small islands may be
 * missing: a point at sea says little. Of a country without an outline nothing is known.
 *
 * <p>Immutable; safe for use by any number of threads.
 */
public final class CountryOutlines {

  /** A point no further than this from a country, in kilometres, may lie in it. */
  public static final double BORDER_KILOMETRES = 30;

  /** A point at sea no further than this from a country, in kilometres, may be an island of it. */
  public static final double ISLAND_KILOMETRES = 700;

  private static final String FILE = "country-outlines.tsv";

  private final List<CountryOutline> all;
  private final Map<String, List<CountryOutline>> byCountry = new LinkedHashMap<>();

  private CountryOutlines(List<CountryOutline> all) {
    this.all = all;
    for (CountryOutline outline : all) {
      for (String country : outline.countries()) {
        byCountry.computeIfAbsent(country, key -> new ArrayList<>()).add(outline);
      }
    }
  }

  /** The outlines of the data file, read when they are first asked for. */
  public static CountryOutlines standard() {
    return Holder.STANDARD;
  }

  /** All outlines, in the order of their codes. */
  public List<CountryOutline> all() {
    return all;
  }

  /**
   * How far a point lies outside of a country.
   *
   * @param country an ISO 3166-1 alpha-2 code, or {@code XK}
   * @return kilometres to the outline, 0 inside; empty if there is no outline of the country
   */
  public OptionalDouble kilometresOutside(String country, GeoPoint point) {
    if (isInside(country, point)) {
      return OptionalDouble.of(0);
    }
    double x = point.longitude();
    double y = point.latitude();
    return byCountry.getOrDefault(country, List.of()).stream()
        .mapToDouble(outline -> outline.kilometres(x, y))
        .min();
  }

  private boolean isInside(String country, GeoPoint point) {
    for (CountryOutline outline : byCountry.getOrDefault(country, List.of())) {
      if (outline.contains(point.longitude(), point.latitude())) {
        return true;
      }
    }
    return false;
  }

  /**
   * True if a point cannot lie in a country: further from its outline than {@value
   * #BORDER_KILOMETRES} km and on the land of another country, or further than {@value
   * #ISLAND_KILOMETRES} km. False if there is no outline of the country.
   */
  public boolean isOutside(String country, GeoPoint point) {
    double kilometres = kilometresOutside(country, point).orElse(0);
    return kilometres > ISLAND_KILOMETRES
        || (kilometres > BORDER_KILOMETRES && !countriesAt(point).isEmpty());
  }

  /**
   * The countries that a point lies in, as ISO 3166-1 alpha-2 codes in alphabetical order; two for
   * land that two claim, none at sea.
   */
  public Set<String> countriesAt(GeoPoint point) {
    Set<String> countries = new LinkedHashSet<>();
    byCountry.keySet().stream()
        .sorted()
        .filter(country -> isInside(country, point))
        .forEach(countries::add);
    return countries;
  }

  private static CountryOutlines read() {
    InputStream data = CountryOutlines.class.getResourceAsStream(FILE);
    if (data == null) {
      throw new IllegalStateException("No data file " + FILE);
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(data, StandardCharsets.UTF_8))) {
      return new CountryOutlines(
          reader
              .lines()
              .filter(line -> !line.startsWith("#"))
              .skip(1)
              .map(line -> line.split("\t"))
              .map(cells -> new CountryOutline(cells[0], cells[1]))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Holder {
    static final CountryOutlines STANDARD = read();
  }
}
