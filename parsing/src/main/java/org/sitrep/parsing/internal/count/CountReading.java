package org.sitrep.parsing.internal.count;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.sitrep.model.IssueReason;

/**
 * What the numbers of a sentence count.
 *
 * @param counts the counts in the order of the text
 * @param declined why a rule that knows the words beside a number finds no count in them, by the
 *     tokens of the number
 */
public record CountReading(List<CountMention> counts, Map<Integer, IssueReason> declined) {

  /** The same without some of the counts. */
  public CountReading without(Predicate<CountMention> some) {
    return new CountReading(counts.stream().filter(some.negate()).toList(), declined);
  }
}
