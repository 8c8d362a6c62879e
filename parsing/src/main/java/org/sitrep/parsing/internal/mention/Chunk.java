package org.sitrep.parsing.internal.mention;

import org.jspecify.annotations.Nullable;
import org.sitrep.parsing.internal.lexicon.Domain;
import org.sitrep.parsing.internal.lexicon.Noun;
import org.sitrep.parsing.internal.lexicon.VerbForm;
import org.sitrep.parsing.internal.lexicon.VerbTag;
import org.sitrep.parsing.internal.time.TimeMention;

/** A stretch of a sentence that belongs together. */
public sealed interface Chunk {

  /** Index of its first token. */
  int from();

  /** Index behind its last token. */
  int to();

  /** True for this word between phrases, in lower case. */
  default boolean isLink(String word) {
    return this instanceof Link link && link.word().equals(word);
  }

  /**
   * A noun with what stands before it, or a quantity that stands for one.
   *
   * @param from index of its first token
   * @param to index behind its last token
   * @param quantity its quantity
   * @param noun its noun, if the lexicon knows it
   * @param head index of the last word of the noun; -1 if there is none
   * @param modifier a participle before the noun, as in "17 wounded soldiers"
   * @param whole what the quantity is taken from, as in "28 of 31 drones"
   * @param pronoun true for a pronoun
   * @param definite true behind "the", "these" or a possessive
   */
  record NounPhrase(
      int from,
      int to,
      @Nullable QuantityMention quantity,
      @Nullable Noun noun,
      int head,
      @Nullable VerbForm modifier,
      @Nullable NounPhrase whole,
      boolean pronoun,
      boolean definite)
      implements Chunk {

    /** The same phrase with another quantity. */
    public NounPhrase with(QuantityMention other) {
      return new NounPhrase(from, to, other, noun, head, modifier, whole, pronoun, definite);
    }

    /** The same quantity of what another phrase names. */
    public NounPhrase as(NounPhrase named) {
      return new NounPhrase(
          from, to, quantity, named.noun(), head, modifier, whole, pronoun, definite);
    }

    /** The same phrase as the further member of a list: it adds to those before. */
    public NounPhrase asAdditional() {
      return quantity == null ? this : with(quantity.asAdditional());
    }

    /** What the noun stands for; null if it is unknown or there is none. */
    public @Nullable Domain domain() {
      return noun == null ? null : noun.domain();
    }

    /** True for a quantity without a noun. */
    public boolean isBare() {
      return quantity != null && head < 0 && noun == null;
    }

    /** True if something is counted. */
    public boolean isQuantified() {
      return quantity != null;
    }
  }

  /**
   * A verb with its auxiliaries.
   *
   * @param from index of its first token
   * @param to index behind its last token
   * @param form the verb; null for "be", "have" or "do" alone
   * @param passive true for "be" with a participle
   * @param auxiliary true if an auxiliary stands before the verb
   * @param negated true behind "not" or "never"
   * @param possible true behind "could", "would" and the like
   * @param infinitive true behind "to"
   * @param perfect true behind "have"
   */
  record VerbPhrase(
      int from,
      int to,
      @Nullable VerbForm form,
      boolean passive,
      boolean auxiliary,
      boolean negated,
      boolean possible,
      boolean infinitive,
      boolean perfect)
      implements Chunk {

    /** By where it stands: no two in a document begin alike. */
    @Override
    public int hashCode() {
      return from;
    }

    /** True if the verb belongs to the group. */
    public boolean is(VerbTag tag) {
      return form != null && form.verb().is(tag);
    }

    /** True if it is this verb. */
    public boolean isLemma(String lemma) {
      return form != null && form.verb().isLemma(lemma);
    }

    /** True for a form of "be" alone. */
    public boolean isCopula() {
      return form == null;
    }
  }

  /**
   * An expression of time.
   *
   * @param from index of its first token
   * @param to index behind its last token
   * @param mention what it says
   */
  record Time(int from, int to, TimeMention mention) implements Chunk {}

  /**
   * What stands between phrases.
   *
   * @param from index of its first token
   * @param to index behind its last token
   * @param kind what it does
   * @param word it, in lower case
   */
  record Link(int from, int to, Kind kind, String word) implements Chunk {

    /** What a link does. */
    public enum Kind {
      /** A preposition. */
      PREP,
      /** "and", "or", "but". */
      CONJ,
      /** A comma. */
      COMMA,
      /** A word that opens a clause. */
      SUBORD,
      /** A relative pronoun. */
      REL,
      /** "including", "among them". */
      INCLUDING,
      /** A semicolon, a colon, a dash, a bracket. */
      BREAK,
      /** A quotation mark. */
      QUOTE,
      /** An adverb or anything else that changes nothing. */
      FILLER
    }

    /** True for this kind. */
    public boolean is(Kind other) {
      return kind == other;
    }
  }
}
