package org.sitrep.parsing.internal.clause;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.parsing.internal.lexicon.Inflection;
import org.sitrep.parsing.internal.lexicon.Lexicon;
import org.sitrep.parsing.internal.lexicon.WordClass;
import org.sitrep.parsing.internal.syntax.Tree;
import org.sitrep.parsing.internal.text.Document;
import org.sitrep.parsing.internal.text.Token;

/** What rules ask a sentence: its phrases and clauses, its words and their classes. */
public abstract class SentenceView {

  private final Document document;
  private final Lexicon lexicon;
  private final Syntax syntax;

  /** A view of one sentence. */
  protected SentenceView(Document document, Lexicon lexicon, Syntax syntax) {
    this.document = document;
    this.lexicon = lexicon;
    this.syntax = syntax;
  }

  /** The words of the language. */
  public final Lexicon lexicon() {
    return lexicon;
  }

  /** The phrases and clauses of the sentence. */
  public final Syntax syntax() {
    return syntax;
  }

  /** The tree of the sentence. */
  public final Tree tree() {
    return syntax.tree();
  }

  /** The token with an index; none outside the text. */
  public final Token token(int index) {
    return document.token(index);
  }

  /** All tokens of the text. */
  public final List<Token> tokens() {
    return document.tokens();
  }

  /** The characters from the first of these tokens to the end of the last. */
  public final String slice(int from, int to) {
    return document.slice(from, to);
  }

  /** True if a token is of a class of words; false for -1. */
  public final boolean is(int token, WordClass wordClass) {
    return token >= 0 && lexicon.is(document.token(token), wordClass);
  }

  /** True if a token ends like a noun for several. */
  public final boolean isPlural(int token) {
    return lexicon.inflection().is(Inflection.Form.PLURAL, document.token(token).lower());
  }

  /** The preposition before a phrase; -1 if there is none. */
  public final int preposition(Phrase phrase) {
    return syntax.preposition(phrase);
  }

  /** True if a phrase hangs on another word by a preposition of a class, or by a case like it. */
  public final boolean hangsBy(Phrase phrase, WordClass wordClass) {
    int word = syntax.preposition(phrase);
    return word < 0
        ? lexicon.byCase(tree().relation(phrase.anchor())).contains(wordClass)
        : is(word, wordClass);
  }

  /** The phrase on which another hangs; null if it hangs on none. */
  public final @Nullable Phrase host(Phrase phrase) {
    return syntax.phrase(tree().head(phrase.anchor()));
  }
}
