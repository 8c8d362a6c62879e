package org.sitrep.validation.country;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The outline of the land of one country, or of land that two countries claim.
 *
 * <p>Its rings are read from the text of its row when first looked at: a report is about few
 * countries.
 *
 * <p>Immutable; safe for use by any number of threads.
 */
public final class CountryOutline {

  private static final double KILOMETRES_A_DEGREE = 111.2;

  private final Set<String> countries;
  private final String text;
  private volatile @Nullable List<double[]> read;

  /**
   * An outline as the data file has it.
   *
   * @param countries the codes, set apart by bars
   * @param text the rings, set apart by semicolons
   */
  CountryOutline(String countries, String text) {
    this.countries =
        Collections.unmodifiableSet(new LinkedHashSet<>(List.of(countries.split("\\|"))));
    this.text = text;
  }

  /**
   * A corner of an outline in WGS 84.
   *
   * @param latitude degrees north
   * @param longitude degrees east; beyond 180 to either side where a ring crosses the antimeridian
   */
  public record Corner(double latitude, double longitude) {}

  /** The ISO 3166-1 alpha-2 codes, or {@code XK}, of those whose land it is: one or two. */
  public Set<String> countries() {
    return countries;
  }

  /**
   * Closed rings, the last corner of each being its first. What an odd number of them holds is
   * inside.
   */
  public List<List<Corner>> rings() {
    return lines().stream()
        .map(
            line ->
                IntStream.range(0, line.length / 2)
                    .mapToObj(i -> new Corner(line[2 * i + 1], line[2 * i]))
                    .toList())
        .toList();
  }

  /** Looks once round the earth to either side, for rings that cross the antimeridian. */
  boolean contains(double x, double y) {
    return odd(x, y) || odd(x + 360, y) || odd(x - 360, y);
  }

  private boolean odd(double x, double y) {
    boolean odd = false;
    for (double[] line : lines()) {
      for (int i = 2; i < line.length; i += 2) {
        double x1 = line[i - 2];
        double y1 = line[i - 1];
        double x2 = line[i];
        double y2 = line[i + 1];
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
    for (double[] line : lines()) {
      for (int i = 2; i < line.length; i += 2) {
        double x1 = around(line[i - 2] - x) * shrink;
        double y1 = line[i - 1] - y;
        double dx = (line[i] - line[i - 2]) * shrink;
        double dy = line[i + 1] - line[i - 1];
        double length = dx * dx + dy * dy;
        double along = length == 0 ? 0 : -(x1 * dx + y1 * dy) / length;
        double at = Math.max(0, Math.min(1, along));
        double toX = x1 + at * dx;
        double toY = y1 + at * dy;
        nearest = Math.min(nearest, toX * toX + toY * toY);
      }
    }
    return Math.sqrt(nearest) * KILOMETRES_A_DEGREE;
  }

  /** The difference of two longitudes the shorter way round the earth. */
  private static double around(double degrees) {
    double around = degrees;
    while (around > 180) {
      around -= 360;
    }
    while (around < -180) {
      around += 360;
    }
    return around;
  }

  /** Longitudes at even, latitudes at odd places; threads that come at one time read the same. */
  private List<double[]> lines() {
    List<double[]> lines = read;
    if (lines == null) {
      lines = Stream.of(text.split(";")).map(CountryOutline::line).toList();
      read = lines;
    }
    return lines;
  }

  private static double[] line(String text) {
    String[] steps = text.split("[ ,]");
    double[] line = new double[steps.length];
    long[] at = new long[2];
    for (int i = 0; i < steps.length; i++) {
      at[i % 2] += Long.parseLong(steps[i]);
      line[i] = at[i % 2] / 100.0;
    }
    return line;
  }
}
