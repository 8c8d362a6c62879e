package org.sitrep.parsing.internal.lexicon;

/**
 * An entry found in a text.
 *
 * @param entry the entry
 * @param length its number of tokens
 * @param <T> the type of entry
 */
public record Match<T>(T entry, int length) {}
