package org.sitrep.model;

/** How precisely a place is known, with the codes of UCDP GED and ACLED. */
public enum PlacePrecision {
  /** The very place. */
  EXACT(1, 1),
  /** Near a known point, within about 25 km. */
  NEAR(2, 1),
  /** A second-level division. */
  ADMIN2(3, 2),
  /** A first-level division. */
  ADMIN1(4, 3),
  /** A line or an area without sharp borders. */
  AREA(5, 3),
  /** Only the country. */
  COUNTRY(6, 3),
  /** International waters or airspace. */
  INTERNATIONAL(7, 3);

  private final int ucdp;
  private final int acled;

  PlacePrecision(int ucdp, int acled) {
    this.ucdp = ucdp;
    this.acled = acled;
  }

  /** The code in the column {@code where_prec} of UCDP GED, 1 to 7. */
  public int ucdp() {
    return ucdp;
  }

  /** The code in the column {@code geo_precision} of ACLED, 1 to 3. */
  public int acled() {
    return acled;
  }
}
