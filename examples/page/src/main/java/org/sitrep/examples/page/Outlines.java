package org.sitrep.examples.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.sitrep.validation.internal.CountryOutlines;

/** The outlines of countries, from the data file by which coordinates are checked. */
final class Outlines {

  private static final double UNIT = 0.01;

  /**
   * A country, or land that two countries claim.
   *
   * @param name its name in English; of land that two claim, both names
   * @param rings its closed outlines, each a list of points: degrees east, degrees north
   */
  record Land(String name, List<List<double[]>> rings) {}

  private Outlines() {}

  /** All countries; the file is read when they are first asked for. */
  static List<Land> all() {
    return Holder.ALL;
  }

  private static final class Holder {
    static final List<Land> ALL = read();
  }

  private static List<Land> read() {
    return Assets.text(CountryOutlines.class, "country-outlines.tsv")
        .lines()
        .filter(line -> !line.startsWith("#"))
        .skip(1)
        .map(Outlines::land)
        .toList();
  }

  private static Land land(String line) {
    int tab = line.indexOf('\t');
    List<List<double[]>> rings = new ArrayList<>();
    for (String ring : line.substring(tab + 1).split(";", -1)) {
      rings.add(ring(ring));
    }
    return new Land(
        Arrays.stream(line.substring(0, tab).split("\\|", -1))
            .map(code -> new Locale.Builder().setRegion(code).build())
            .map(region -> region.getDisplayCountry(Locale.ENGLISH))
            .collect(Collectors.joining(" / ")),
        rings);
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
