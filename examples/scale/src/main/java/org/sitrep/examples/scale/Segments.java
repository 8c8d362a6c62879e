package org.sitrep.examples.scale;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Accounts in stretches of time between which no two can be of one event. */
final class Segments {

  private Segments() {}

  /**
   * An account by its days.
   *
   * @param id names it
   * @param first its first day, or {@link AccountRecord#UNDATED}
   * @param last its last day, inclusive
   */
  record Dated(String id, long first, long last) {}

  /** Those without a day first, then stretches that are more than a day apart; each in order. */
  static List<List<Dated>> of(List<Dated> accounts) {
    List<Dated> sorted = new ArrayList<>(accounts);
    sorted.sort(Comparator.comparingLong(Dated::first).thenComparing(Dated::id));
    List<List<Dated>> segments = new ArrayList<>();
    List<Dated> open = new ArrayList<>();
    long last = Long.MIN_VALUE;
    for (Dated account : sorted) {
      if (!open.isEmpty() && account.first() > last + 1) {
        segments.add(open);
        open = new ArrayList<>();
      }
      open.add(account);
      last = Math.max(last, account.last());
    }
    if (!open.isEmpty()) {
      segments.add(open);
    }
    return segments;
  }
}
