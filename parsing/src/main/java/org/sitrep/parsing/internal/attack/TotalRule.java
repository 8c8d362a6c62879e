package org.sitrep.parsing.internal.attack;

import org.sitrep.parsing.internal.clause.ReadingRule;
import org.sitrep.parsing.internal.count.CountMention;

/**
 * One way in which a text says that a figure is a running total: of many attacks, a campaign or a
 * war.
 *
 * @param id its name
 * @param example a text with its counts behind an arrow
 * @param teller what it does
 */
record TotalRule(String id, String example, Teller teller) implements ReadingRule {

  /** Tells running totals from figures of one attack. */
  interface Teller {
    /** True if the count is a running total. */
    boolean tells(TotalReading sentence, CountMention count);
  }
}
