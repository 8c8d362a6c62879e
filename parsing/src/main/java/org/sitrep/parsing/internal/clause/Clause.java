package org.sitrep.parsing.internal.clause;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.parsing.internal.lexicon.VerbForm;
import org.sitrep.parsing.internal.lexicon.VerbTag;
import org.sitrep.parsing.internal.lexicon.WordClass;

/**
 * A verb, or what stands for one behind "be", with what it governs.
 *
 * @param verb index of its word in the tree
 * @param from index of the first token of the verb and its auxiliaries
 * @param to index behind the last token of the verb and its particle
 * @param form the verb, if the lexicon knows it
 * @param traits how it is said
 * @param subjects who or what does or suffers it
 * @param objects whom or what it does something to; the subjects of a passive verb are none
 * @param complements what hangs on it by a preposition
 */
public record Clause(
    int verb,
    int from,
    int to,
    @Nullable VerbForm form,
    Set<Trait> traits,
    List<Phrase> subjects,
    List<Phrase> objects,
    List<Complement> complements) {

  /** How a verb is said. */
  public enum Trait {
    /** It does something to its subject. */
    PASSIVE,
    /** It has an auxiliary. */
    AUXILIARY,
    /** It is said not to be so. */
    NEGATED,
    /** It could, should or may be so, or is a threat, a plan, an attempt. */
    POSSIBLE,
    /** It stands behind "to". */
    INFINITIVE,
    /** It goes on: "firing". */
    GOING,
    /** A noun, an adjective or a place behind "be". */
    COPULA,
    /** It describes a phrase from behind: a participle or a relative clause. */
    DESCRIBING
  }

  /**
   * A phrase behind a preposition.
   *
   * @param word index of the preposition; that of the phrase itself where there is none
   * @param relation what kind of preposition it is
   * @param phrase the phrase
   */
  public record Complement(int word, Set<WordClass> relation, Phrase phrase) {
    /** True if the preposition is of the class. */
    public boolean is(WordClass relationClass) {
      return relation.contains(relationClass);
    }
  }

  /** Takes unmodifiable copies. */
  public Clause {
    traits = traits.isEmpty() ? Set.of() : EnumSet.copyOf(traits);
    subjects = List.copyOf(subjects);
    objects = List.copyOf(objects);
    complements = List.copyOf(complements);
  }

  /** True if it is said like this. */
  public boolean is(Trait trait) {
    return traits.contains(trait);
  }

  /** True if the verb belongs to the group. */
  public boolean is(VerbTag tag) {
    return form != null && form.verb().is(tag);
  }

  /** True if it is this verb. */
  public boolean isLemma(String lemma) {
    return form != null && form.verb().isLemma(lemma);
  }

  /** True if it is told as something that happened. */
  public boolean isFact() {
    return !is(Trait.NEGATED) && !is(Trait.POSSIBLE);
  }

  /** The first phrase behind a preposition of a class; null if there is none. */
  public @Nullable Phrase complement(WordClass relation) {
    for (Complement complement : complements) {
      if (complement.is(relation)) {
        return complement.phrase();
      }
    }
    return null;
  }
}
