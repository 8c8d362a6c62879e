package org.sitrep.parsing.internal.lexicon;

/**
 * A noun of the lexicon.
 *
 * @param domain what it stands for
 * @param code the class of what it stands for, such as {@code ROCKET} or {@code KILLED}
 * @param plural true for the plural form
 */
public record Noun(Domain domain, String code, boolean plural) {}
