package org.sitrep.model;

/** How precisely a time is known, with the codes of UCDP GED and ACLED. */
public enum TimePrecision {
  /** A day. */
  DAY(1, 1),
  /** A night, named by the day on whose evening it began. */
  NIGHT(1, 1),
  /** Two to six days, such as a weekend. */
  DAYS(2, 2),
  /** A week. */
  WEEK(3, 2),
  /** A month, or eight to thirty days. */
  MONTH(4, 3),
  /** More than a month, up to a year. */
  YEAR(5, 3),
  /** A stretch with only one known end. */
  OPEN(5, 3);

  private final int ucdp;
  private final int acled;

  TimePrecision(int ucdp, int acled) {
    this.ucdp = ucdp;
    this.acled = acled;
  }

  /** The code in the column {@code date_prec} of UCDP GED, 1 to 5. */
  public int ucdp() {
    return ucdp;
  }

  /** The code in the column {@code time_precision} of ACLED, 1 to 3. */
  public int acled() {
    return acled;
  }
}
