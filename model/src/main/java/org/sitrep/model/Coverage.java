package org.sitrep.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What became of the figures of a report, so that a poor reading can be told and refused.
 *
 * <p>A figure is a number that a claim counts, or one that an issue accounts for. One that two
 * claims count is one figure.
 *
 * @param claimed how many figures became claims
 * @param unclaimed how many did not, by the reason why
 */
public record Coverage(int claimed, Map<IssueReason, Integer> unclaimed) {

  /** Issues of these reasons are of a text, not of a figure. */
  private static final Set<IssueReason> OF_TEXTS =
      EnumSet.of(IssueReason.LIMIT, IssueReason.LANGUAGE_UNSUPPORTED);

  /** Figures of these reasons might be claims, had they been read. */
  private static final Set<IssueReason> UNREAD =
      EnumSet.of(IssueReason.NOT_UNDERSTOOD, IssueReason.LOW_CONFIDENCE);

  private record Figure(Quantity quantity, int start) {}

  /** Copies what is given. */
  public Coverage {
    unclaimed = Collections.unmodifiableMap(copied(unclaimed));
  }

  static Coverage of(ParsedReport parsed) {
    Set<Figure> claimed = new HashSet<>();
    for (Claim claim : parsed.claims()) {
      if (claim.assertion() instanceof Count count) {
        claimed.add(new Figure(count.quantity(), claim.evidence().map(Evidence::start).orElse(-1)));
      }
    }
    Map<IssueReason, Integer> unclaimed = new EnumMap<>(IssueReason.class);
    for (Issue issue : parsed.issues()) {
      unclaimed.merge(issue.reason(), 1, Integer::sum);
    }
    return new Coverage(claimed.size(), unclaimed);
  }

  private static Map<IssueReason, Integer> copied(Map<IssueReason, Integer> unclaimed) {
    Map<IssueReason, Integer> copy = new EnumMap<>(IssueReason.class);
    copy.putAll(unclaimed);
    return copy;
  }

  /** How many figures there are. */
  public int figures() {
    return claimed
        + unclaimed.entrySet().stream()
            .filter(entry -> !OF_TEXTS.contains(entry.getKey()))
            .mapToInt(Map.Entry::getValue)
            .sum();
  }

  /** The share of figures that became claims, from 0 to 1; 0 if there are none. */
  public double claimedShare() {
    return shareOf(claimed);
  }

  /** The share of figures that are no claims for a reason, from 0 to 1; 0 if there are none. */
  public double share(IssueReason reason) {
    return OF_TEXTS.contains(reason) ? 0 : shareOf(unclaimed.getOrDefault(reason, 0));
  }

  /**
   * The share of figures of which it is known what they are, be it a claim, an age or a date, from
   * 0 to 1. It is 1 if there are no figures, and 0 if the report is in a language that is not read.
   */
  public double understood() {
    if (unclaimed.containsKey(IssueReason.LANGUAGE_UNSUPPORTED)) {
      return 0;
    }
    int unread = UNREAD.stream().mapToInt(reason -> unclaimed.getOrDefault(reason, 0)).sum();
    return 1 - shareOf(unread);
  }

  private double shareOf(int number) {
    int figures = figures();
    return figures == 0 ? 0 : (double) number / figures;
  }
}
