package org.sitrep.validation.internal;

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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
  private static final double KILOMETRES_A_DEGREE = 111.2;

  private final Map<String, List<Outline>> byCountry;

  private CountryOutlines(Map<String, List<Outline>> byCountry) {
    this.byCountry = byCountry;
  }

  /** The outlines of the data file, read when they are first asked for. */
  public static CountryOutlines standard() {
    return Holder.STANDARD;
  }

  /**
   * How far a point lies outside of a country.
   *
   * @param country an ISO 3166-1 alpha-2 code, or {@code XK}
   * @return kilometres to the outline, 0 inside; empty if there is no outline of the country
   */
  public OptionalDouble kilometresOutside(String country, GeoPoint point) {
    List<Outline> outlines = byCountry.getOrDefault(country, List.of());
    double x = point.longitude();
    double y = point.latitude();
    if (outlines.stream().anyMatch(outline -> outline.contains(x, y))) {
      return OptionalDouble.of(0);
    }
    return outlines.stream().mapToDouble(outline -> outline.kilometres(x, y)).min();
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
        .filter(country -> kilometresOutside(country, point).orElse(1) == 0)
        .forEach(countries::add);
    return countries;
  }

  private static CountryOutlines read() {
    Map<String, List<Outline>> byCountry = new LinkedHashMap<>();
    InputStream data = CountryOutlines.class.getResourceAsStream(FILE);
    if (data == null) {
      throw new IllegalStateException("No data file " + FILE);
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(data, StandardCharsets.UTF_8))) {
      reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .forEach(
              line -> {
                int tab = line.indexOf('\t');
                Outline outline = new Outline(line.substring(tab + 1));
                for (String country : line.substring(0, tab).split("\\|")) {
                  byCountry.computeIfAbsent(country, key -> new ArrayList<>()).add(outline);
                }
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new CountryOutlines(byCountry);
  }

  private static final class Holder {
    static final CountryOutlines STANDARD = read();
  }

  /**
   * Closed rings of longitudes and latitudes; what an odd number of them holds is inside. They are
   * read from the text of their row when first looked at: a report is about few countries.
   */
  private static final class Outline {

    private final String text;
    private volatile @Nullable List<double[]> read;

    Outline(String text) {
      this.text = text;
    }

    /** Threads that come at the same time read the same. */
    private List<double[]> rings() {
      List<double[]> rings = read;
      if (rings == null) {
        rings = Stream.of(text.split(";")).map(Outline::ring).toList();
        read = rings;
      }
      return rings;
    }

    /** Longitudes at even, latitudes at odd places. */
    private static double[] ring(String text) {
      String[] steps = text.split("[ ,]");
      double[] ring = new double[steps.length];
      long[] at = new long[2];
      for (int i = 0; i < steps.length; i++) {
        at[i % 2] += Long.parseLong(steps[i]);
        ring[i] = at[i % 2] / 100.0;
      }
      return ring;
    }

    /** Looks once round the earth to either side, for rings that cross the antimeridian. */
    boolean contains(double x, double y) {
      return odd(x, y) || odd(x + 360, y) || odd(x - 360, y);
    }

    private boolean odd(double x, double y) {
      boolean odd = false;
      for (double[] ring : rings()) {
        for (int i = 2; i < ring.length; i += 2) {
          double x1 = ring[i - 2];
          double y1 = ring[i - 1];
          double x2 = ring[i];
          double y2 = ring[i + 1];
          if (y1 > y != y2 > y && x < (x2 - x1) * (y - y1) / (y2 - y1) + x1) {
            odd = !odd;
          }
        }
      }
      return odd;
    }

    double kilometres(double x, double y) {
      double shrink = Math.cos(Math.toRadians(y));
      double nearest = Double.MAX_VALUE;
      for (double[] ring : rings()) {
        for (int i = 2; i < ring.length; i += 2) {
          double x1 = around(ring[i - 2] - x) * shrink;
          double y1 = ring[i - 1] - y;
          double dx = (ring[i] - ring[i - 2]) * shrink;
          double dy = ring[i + 1] - ring[i - 1];
          double length = dx * dx + dy * dy;
          double along = length == 0 ? 0 : -(x1 * dx + y1 * dy) / length;
          double at = Math.max(0, Math.min(1, along));
          nearest = Math.min(nearest, Math.hypot(x1 + at * dx, y1 + at * dy));
        }
      }
      return nearest * KILOMETRES_A_DEGREE;
    }

    /** The difference of two longitudes the shorter way round the earth. */
    private static double around(double degrees) {
      return Math.IEEEremainder(degrees, 360);
    }
  }
}
