package org.sitrep.examples.page;

import java.util.List;
import java.util.Optional;

/**
 * Claims that cannot all hold, or that differ, with a drawing of their numbers.
 *
 * @param link its name and anchor
 * @param steps the ways to those before and after it
 * @param where the attack or the event
 * @param message what the rule says
 * @param rule the identifier of the rule
 * @param rows the claims
 * @param together the sum of parts, where parts are more than their total
 * @param limit where the greatest total is, with parts that are more
 * @param axis the end of the scale; absent if nothing is drawn
 */
record ConflictView(
    ConflictLink link,
    Steps steps,
    String where,
    String message,
    String rule,
    List<Row> rows,
    Optional<Sum> together,
    Optional<String> limit,
    Optional<String> axis) {

  /** True if the claims cannot all be true. */
  boolean error() {
    return link.error();
  }

  /** True if it is not the only one of the page. */
  boolean hasSteps() {
    return steps.previous().isPresent() || steps.next().isPresent();
  }

  /** The ones before and after it on the page. */
  record Steps(Optional<ConflictLink> previous, Optional<ConflictLink> next) {}

  /**
   * One claim of the set.
   *
   * @param claim the claim
   * @param bar its number, if it has one
   */
  record Row(ClaimRef claim, Optional<Bar> bar) {}

  /**
   * What parts come to.
   *
   * @param least the least sum
   * @param bar the sum, drawn
   */
  record Sum(long least, Bar bar) {}
}
