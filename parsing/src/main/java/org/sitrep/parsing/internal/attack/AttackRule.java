package org.sitrep.parsing.internal.attack;

import org.jspecify.annotations.Nullable;
import org.sitrep.parsing.internal.clause.ReadingRule;

/**
 * One way in which a text tells which attack it speaks of.
 *
 * @param id its name
 * @param example a text with the figures of each attack behind an arrow
 * @param chooser what it does
 */
record AttackRule(String id, String example, Chooser chooser) implements ReadingRule {

  /** Tells which attack is meant, by nothing but what it is given. */
  interface Chooser {
    /** Null if the rule does not apply. */
    @Nullable Choice choose(Told told, Discourse discourse);
  }
}
