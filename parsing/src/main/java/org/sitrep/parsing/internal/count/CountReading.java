package org.sitrep.parsing.internal.count;

import java.util.List;
import java.util.Map;
import org.sitrep.model.IssueReason;

/**
 * What the numbers of a sentence count.
 *
 * @param counts the counts in the order of the text
 * @param declined why a rule that knows the words beside a number finds no count in them, by the
 *     tokens of the number
 */
public record CountReading(List<CountMention> counts, Map<Integer, IssueReason> declined) {}
