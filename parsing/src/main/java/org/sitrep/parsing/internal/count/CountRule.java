package org.sitrep.parsing.internal.count;

import java.util.List;
import org.sitrep.parsing.internal.clause.Phrase;
import org.sitrep.parsing.internal.clause.ReadingRule;

/**
 * One way in which a text says what became of what a number counts.
 *
 * @param id its name, which stands in the claims that it found
 * @param example a sentence that it reads, with what comes of it behind an arrow
 * @param reader what it does
 */
record CountRule(String id, String example, Reader reader) implements ReadingRule {

  /** Reads one phrase with a number. */
  interface Reader {
    /** What became of those counted; nothing if the rule does not apply. */
    List<Candidate> read(Phrase phrase, Counting sentence);
  }
}
