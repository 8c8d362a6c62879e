package org.sitrep.examples.page;

import java.util.ArrayList;
import java.util.List;

/** The outlines of countries that the library brings along, from {@code outlines.tsv}. */
final class Outlines {

  private static final double UNIT = 0.01;

  /**
   * A country.
   *
   * @param name its short name in English
   * @param rings its closed outlines, each a list of points: degrees east, degrees north
   */
  record Country(String name, List<List<double[]>> rings) {}

  private Outlines() {}

  /** Reads all countries; the file is read each time, since few pages have more than one map. */
  static List<Country> read() {
    return Assets.text("outlines.tsv")
        .lines()
        .filter(line -> !line.startsWith("#"))
        .skip(1)
        .map(Outlines::country)
        .toList();
  }

  private static Country country(String line) {
    int tab = line.indexOf('\t');
    List<List<double[]>> rings = new ArrayList<>();
    for (String ring : line.substring(tab + 1).split(";", -1)) {
      rings.add(ring(ring));
    }
    return new Country(line.substring(0, tab), rings);
  }

  private static List<double[]> ring(String text) {
    List<double[]> ring = new ArrayList<>();
    long x = 0;
    long y = 0;
    for (String step : text.split(" ", -1)) {
      int comma = step.indexOf(',');
      x += Long.parseLong(step.substring(0, comma));
      y += Long.parseLong(step.substring(comma + 1));
      ring.add(new double[] {x * UNIT, y * UNIT});
    }
    return ring;
  }
}
