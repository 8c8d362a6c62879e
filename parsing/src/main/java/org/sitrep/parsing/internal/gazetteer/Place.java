package org.sitrep.parsing.internal.gazetteer;

/**
 * A place of the gazetteer.
 *
 * @param id the identifier: alpha-2 code for countries, GeoNames id or division code, or our own
 * @param name the usual English name
 * @param kind the GeoNames feature code, such as {@code PCLI} for countries, {@code ADM1}, {@code
 *     PPLC} or {@code AIRB}
 * @param country the ISO 3166-1 alpha-2 code of the country; empty for seas and lands across
 *     borders
 * @param admin1 the name of the first-level division; empty if there is none or it is not known
 * @param latitude degrees north; NaN if not known
 * @param longitude degrees east; NaN if not known
 * @param population the number of inhabitants, for divisions the sum over their listed places; 0 if
 *     not known
 */
public record Place(
    String id,
    String name,
    String kind,
    String country,
    String admin1,
    double latitude,
    double longitude,
    long population) {

  /** Whether this is a country or a territory with a country code. */
  public boolean isCountry() {
    return kind.equals("PCLI");
  }

  /** Whether this is a first-level division: a province, a state, a governorate. */
  public boolean isAdmin1() {
    return kind.equals("ADM1");
  }

  /** Whether this is a second-level division: a district, a county. */
  public boolean isAdmin2() {
    return kind.equals("ADM2");
  }

  /** Whether this is a city, a town, a village or a part of one. */
  public boolean isPopulated() {
    return kind.startsWith("PPL") || kind.equals("STLMT");
  }

  /** Whether this is the capital of a country. */
  public boolean isCapital() {
    return kind.equals("PPLC");
  }

  /** Whether this is a sea, a gulf, a strait, a lake, a river or a canal. */
  public boolean isWater() {
    return switch (kind) {
      case "OCN", "SEA", "GULF", "BAY", "STRT", "CHN", "LK", "STM", "CNL", "RSV" -> true;
      default -> false;
    };
  }

  /**
   * Whether this is a stretch of land that is no division, or none any more: a valley, a desert, a
   * province of former days.
   */
  public boolean isRegion() {
    return switch (kind) {
      case "RGN", "AREA", "DSRT", "VAL", "MTS", "PEN", "PLN", "COLF", "CONT", "ZN", "ISLS" -> true;
      case "ADM1H" -> true;
      default -> false;
    };
  }

  /** Whether this is one installation or spot: a base, an airport, a camp, a plant, an island. */
  public boolean isSite() {
    return !isCountry()
        && !isAdmin1()
        && !isAdmin2()
        && !isPopulated()
        && !isWater()
        && !isRegion();
  }

  /** Whether a point is known. */
  public boolean hasPoint() {
    return !Double.isNaN(latitude) && !Double.isNaN(longitude);
  }

  /**
   * How narrow the place is: 0 a country, 1 a first-level division, a sea or a region, 2 a
   * second-level division, 3 a city or village, 4 a site.
   */
  public int rank() {
    if (isCountry()) {
      return 0;
    } else if (isAdmin1() || isWater() || isRegion()) {
      return 1;
    } else if (isAdmin2()) {
      return 2;
    }
    return isPopulated() ? 3 : 4;
  }
}
