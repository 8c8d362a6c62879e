package org.sitrep.parsing.internal.responsibility;

import java.util.List;
import org.sitrep.parsing.internal.clause.ReadingRule;

/**
 * One way in which a text says who answers for an attack.
 *
 * @param id its name, which stands in the claims that it found
 * @param example a sentence that it reads, with what comes of it behind an arrow
 * @param reader what it does
 * @param <T> what it looks at: a clause or a phrase
 */
record ResponsibilityRule<T>(String id, String example, Reader<T> reader) implements ReadingRule {

  /** Reads one clause or phrase of a sentence. */
  interface Reader<T> {
    /** Who answers for what; nothing if the rule does not apply. */
    List<ResponsibilityFinding> read(T part, Telling sentence);
  }
}
