package org.sitrep.parsing.internal.syntax;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The universal parts of speech of Universal Dependencies 2, whose names these are.
 *
 * @see <a href="https://universaldependencies.org/u/pos/">universaldependencies.org/u/pos</a>
 */
public enum Upos {
  /** Adjective. */
  ADJ,
  /** Preposition or postposition. */
  ADP,
  /** Adverb. */
  ADV,
  /** Auxiliary, copula and modal verb. */
  AUX,
  /** Coordinating conjunction. */
  CCONJ,
  /** Determiner. */
  DET,
  /** Interjection. */
  INTJ,
  /** Noun. */
  NOUN,
  /** Numeral. */
  NUM,
  /** Particle. */
  PART,
  /** Pronoun. */
  PRON,
  /** Proper noun. */
  PROPN,
  /** Punctuation. */
  PUNCT,
  /** Subordinating conjunction. */
  SCONJ,
  /** Symbol. */
  SYM,
  /** Verb. */
  VERB,
  /** Anything else. */
  X,
  /** No word at all. */
  NONE;

  private static final Map<String, Upos> BY_NAME =
      Arrays.stream(values())
          .collect(Collectors.toUnmodifiableMap(Upos::name, Function.identity()));

  /** The part of speech of a name as treebanks write it; {@link #X} for a name that is none. */
  public static Upos of(String name) {
    return BY_NAME.getOrDefault(name, X);
  }
}
