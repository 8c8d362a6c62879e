package org.sitrep.parsing.grammar;

/** What became of the expected counts of some reports. */
final class Tally {

  /** The columns of {@link #row}. */
  static final String HEADER =
      String.format(
          "%-34s %7s %6s %6s %6s %6s %6s %6s %6s",
          "answer", "reports", "right", "found", "bound", "miss", "extra", "place", "day");

  private int reports;
  private int right;
  private int found;
  private int bound;
  private int missing;
  private int extra;
  private Verdict.Hits place = Verdict.Hits.NONE;
  private Verdict.Hits day = Verdict.Hits.NONE;

  void add(Verdict verdict) {
    reports++;
    right += verdict.isRight() ? 1 : 0;
    found += verdict.found();
    bound += verdict.bound().size();
    missing += verdict.missing().size();
    extra += verdict.extra().size();
    place = place.and(verdict.place());
    day = day.and(verdict.day());
  }

  int reports() {
    return reports;
  }

  /** The share of expected counts that were read with all that belongs to them. */
  double found() {
    return share(found);
  }

  private double share(int part) {
    return part / (double) Math.max(1, found + bound + missing);
  }

  private static double share(Verdict.Hits hits) {
    return hits.right() / (double) Math.max(1, hits.asked());
  }

  /**
   * A line: reports, the share of them read without fault, and shares of the expected counts; last
   * of those that were read and have a place or a day.
   */
  String row(String name) {
    return String.format(
        "%-34s %7d %6.2f %6.2f %6.2f %6.2f %6.2f %6.2f %6.2f",
        name,
        reports,
        right / (double) Math.max(1, reports),
        share(found),
        share(bound),
        share(missing),
        share(extra),
        share(place),
        share(day));
  }
}
