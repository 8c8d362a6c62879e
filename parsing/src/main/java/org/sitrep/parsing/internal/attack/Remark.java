package org.sitrep.parsing.internal.attack;

import org.sitrep.model.Assertion;

/**
 * An assertion without a number: munitions used, or something left untold.
 *
 * @param assertion what is asserted
 * @param from index of the first token of the evidence
 * @param to index behind its last token
 * @param unconfirmed true if the speaker does not stand by it
 * @param rule the rule that found it
 */
public record Remark(Assertion assertion, int from, int to, boolean unconfirmed, String rule) {}
