package org.sitrep.examples.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.sitrep.validation.country.CountryOutline;
import org.sitrep.validation.country.CountryOutlines;

/** The outlines of countries, by which coordinates are checked, as the map draws them. */
final class Outlines {

  /**
   * A country, or land that two countries claim.
   *
   * @param name its name in English; of land that two claim, both names
   * @param rings its closed outlines, each a list of points: degrees east, degrees north
   */
  record Land(String name, List<List<double[]>> rings) {}

  private Outlines() {}

  /** All countries, made ready when they are first asked for. */
  static List<Land> all() {
    return Holder.ALL;
  }

  private static final class Holder {
    static final List<Land> ALL =
        CountryOutlines.standard().all().stream().map(Outlines::land).toList();
  }

  private static Land land(CountryOutline outline) {
    return new Land(
        outline.countries().stream()
            .map(code -> new Locale.Builder().setRegion(code).build())
            .map(region -> region.getDisplayCountry(Locale.ENGLISH))
            .collect(Collectors.joining(" / ")),
        outline.rings().stream().map(Outlines::points).toList());
  }

  private static List<double[]> points(List<CountryOutline.Corner> ring) {
    return ring.stream()
        .map(corner -> new double[] {corner.longitude(), corner.latitude()})
        .toList();
  }
}
