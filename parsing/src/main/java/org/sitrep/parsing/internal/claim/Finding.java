package org.sitrep.parsing.internal.claim;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Measure;
import org.sitrep.model.Qualifier;

/**
 * A count found in a sentence, before it has a speaker and an attack.
 *
 * @param measure what became of those counted
 * @param low the least number, inclusive
 * @param high the greatest number, inclusive; empty if open
 * @param qualifier how the words bind the number
 * @param code the class of what is counted; null for plain people, things and attacks
 * @param quantityFrom index of the first token of the quantity
 * @param quantityTo index behind the last token of the quantity
 * @param phraseTo index behind the last token of what is counted
 * @param from index of the first token of the evidence
 * @param to index behind the last token of the evidence
 * @param additional true for "another two"
 * @param individual what the one person is called, if the text singles one out
 * @param rule the rule that found it
 */
public record Finding(
    Measure measure,
    long low,
    OptionalLong high,
    Qualifier qualifier,
    @Nullable String code,
    int quantityFrom,
    int quantityTo,
    int phraseTo,
    int from,
    int to,
    boolean additional,
    @Nullable String individual,
    String rule) {}
