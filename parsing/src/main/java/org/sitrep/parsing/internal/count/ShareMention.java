package org.sitrep.parsing.internal.count;

import org.sitrep.model.Measure;
import org.sitrep.parsing.internal.mention.Percentages.Percentage;

/**
 * A share of those counted.
 *
 * @param measure what became of them
 * @param number how many in a hundred
 */
public record ShareMention(Measure measure, Percentage number) {}
