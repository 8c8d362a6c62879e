package org.sitrep.parsing.internal.text;

/**
 * A sentence as a range of tokens.
 *
 * @param from index of its first token
 * @param to index behind its last token
 * @param paragraph number of its paragraph, from 0
 */
public record Sentence(int from, int to, int paragraph) {}
