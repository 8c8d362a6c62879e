package org.sitrep.parsing.internal.clause;

import org.jspecify.annotations.Nullable;
import org.sitrep.parsing.internal.lexicon.Domain;
import org.sitrep.parsing.internal.lexicon.Noun;
import org.sitrep.parsing.internal.lexicon.VerbForm;
import org.sitrep.parsing.internal.mention.QuantityMention;

/**
 * A noun with what stands before it, or a quantity that stands for one.
 *
 * @param anchor index of the word by which it hangs in the tree
 * @param head index of its noun, of a pronoun, or of the number where a number stands alone
 * @param from index of its first token
 * @param to index behind its last token, without what describes it from behind
 * @param quantity its quantity
 * @param noun its noun, if the lexicon knows it
 * @param modifier a participle before the noun, as in "17 wounded soldiers"
 * @param whole what the quantity is taken from, as in "28 of 31 drones"
 * @param determination how it is known
 */
public record Phrase(
    int anchor,
    int head,
    int from,
    int to,
    @Nullable QuantityMention quantity,
    @Nullable Noun noun,
    @Nullable VerbForm modifier,
    @Nullable Phrase whole,
    Determination determination) {

  /** How what a phrase means is known. */
  public enum Determination {
    /** It is told of for the first time, or not told how. */
    OPEN,
    /** "the", "these", a possessive: the text has told of it. */
    DEFINITE,
    /** A name. */
    NAME,
    /** A pronoun. */
    PRONOUN
  }

  /** The same phrase with another quantity. */
  public Phrase with(QuantityMention other) {
    return new Phrase(anchor, head, from, to, other, noun, modifier, whole, determination);
  }

  /** The same quantity of what another phrase names. */
  public Phrase as(Phrase named) {
    return new Phrase(
        anchor, head, from, to, quantity, named.noun(), modifier, whole, determination);
  }

  /** The same quantity of what a noun names. */
  public Phrase as(Noun named) {
    return new Phrase(anchor, head, from, to, quantity, named, modifier, whole, determination);
  }

  /** The same phrase up to another token, exclusive. */
  Phrase until(int end) {
    return new Phrase(anchor, head, from, end, quantity, noun, modifier, whole, determination);
  }

  /** The same phrase, taken from a whole. */
  public Phrase of(@Nullable Phrase of) {
    return new Phrase(anchor, head, from, to, quantity, noun, modifier, of, determination);
  }

  /** What is counted, or what the whole is made of; null if the lexicon does not know it. */
  public @Nullable Noun kind() {
    return noun != null || whole == null ? noun : whole.kind();
  }

  /** What the noun stands for; null if it is unknown or there is none. */
  public @Nullable Domain domain() {
    Noun kind = kind();
    return kind == null ? null : kind.domain();
  }

  /** True if the noun has this code. */
  public boolean is(String code) {
    Noun kind = kind();
    return kind != null && kind.code().equals(code);
  }

  /** True for a quantity without a noun. */
  public boolean isBare() {
    return quantity != null && quantity.from() <= head && head < quantity.to();
  }

  /** True if something is counted. */
  public boolean isQuantified() {
    return quantity != null;
  }

  /** True for "a house": one, if it is counted at all. */
  public boolean isArticle() {
    return quantity != null && quantity.article();
  }

  /** True for "no house". */
  public boolean isNone() {
    return quantity != null && quantity.isNone();
  }

  /** True for a pronoun. */
  public boolean isPronoun() {
    return determination == Determination.PRONOUN;
  }

  /** True behind "the", "these" or a possessive. */
  public boolean isDefinite() {
    return determination == Determination.DEFINITE;
  }

  /** True for a name. */
  public boolean isName() {
    return determination == Determination.NAME;
  }
}
