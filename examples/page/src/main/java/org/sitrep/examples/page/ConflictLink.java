package org.sitrep.examples.page;

import java.util.Comparator;

/**
 * A set of claims that cannot all hold or that differ, as the page names it and links to it.
 *
 * @param number its number among its likes
 * @param error true if the claims cannot all be true
 */
record ConflictLink(int number, boolean error) implements Comparable<ConflictLink> {

  private static final Comparator<ConflictLink> ORDER =
      Comparator.comparing(ConflictLink::error).reversed().thenComparing(ConflictLink::number);

  String anchor() {
    return (error ? "conflict-" : "difference-") + number;
  }

  String heading() {
    return (error ? "Contradiction " : "Difference ") + number;
  }

  String name() {
    return (error ? "contradiction " : "difference ") + number;
  }

  /** Contradictions first. */
  @Override
  public int compareTo(ConflictLink other) {
    return ORDER.compare(this, other);
  }
}
