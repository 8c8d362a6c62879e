package org.sitrep.parsing.internal.responsibility;

import org.jspecify.annotations.Nullable;
import org.sitrep.model.ResponsibilityKind;
import org.sitrep.model.Source;

/**
 * A word on responsibility in a sentence.
 *
 * @param kind how the actor stands to the attack
 * @param actor who is meant; null for nobody
 * @param source the accuser, if there is one
 * @param from index of the first token of the evidence
 * @param to index behind its last token
 * @param rule the rule that found it
 */
public record ResponsibilityFinding(
    ResponsibilityKind kind,
    @Nullable String actor,
    @Nullable Source source,
    int from,
    int to,
    String rule) {}
