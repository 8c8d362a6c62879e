package org.sitrep.parsing.internal.speech;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.parsing.internal.clause.ReadingRule;

/**
 * One way in which a text says who says what.
 *
 * @param id its name
 * @param example a text that it reads, with who speaks behind an arrow
 * @param reader what it does
 */
record SpeechRule(String id, String example, Reader reader) implements ReadingRule {

  /** Reads one sentence. */
  interface Reader {
    /**
     * All that is said in the sentence; null if the rule does not apply.
     *
     * @param before what earlier rules found
     */
    @Nullable List<Speech> read(Speaking sentence, List<Speech> before);
  }
}
