package org.sitrep.parsing.internal.text;

import java.util.Set;

/**
 * How a language writes its words.
 *
 * @param abbreviations lower-case words that keep their full stop, such as {@code gen.}
 * @param clitics in lower case what is a word of its own though written together with the one
 *     before, such as {@code n't}; a possessive {@code 's} always is
 */
public record TokenRules(Set<String> abbreviations, Set<String> clitics) {

  /** Rules of no language. */
  public static final TokenRules NONE = new TokenRules(Set.of(), Set.of());

  public TokenRules {
    abbreviations = Set.copyOf(abbreviations);
    clitics = Set.copyOf(clitics);
  }
}
