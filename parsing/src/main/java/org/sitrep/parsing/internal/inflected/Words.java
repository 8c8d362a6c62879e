package org.sitrep.parsing.internal.inflected;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.parsing.internal.lexicon.Lexicon;
import org.sitrep.parsing.internal.lexicon.Match;
import org.sitrep.parsing.internal.lexicon.Noun;
import org.sitrep.parsing.internal.lexicon.Verb;
import org.sitrep.parsing.internal.lexicon.VerbForm;
import org.sitrep.parsing.internal.lexicon.WordClass;
import org.sitrep.parsing.internal.syntax.Upos;
import org.sitrep.parsing.internal.text.Token;

/** The words of one sentence: what each may be. Words are named by their index in the document. */
final class Words {

  private final Lexicon lexicon;
  private final Morphology morphology;
  private final List<Token> tokens;
  private final int from;
  private final int to;
  private final int[] traits;
  private final Upos[] upos;

  Words(Lexicon lexicon, Morphology morphology, List<Token> tokens, int from, int to) {
    this.lexicon = lexicon;
    this.morphology = morphology;
    this.tokens = tokens;
    this.from = from;
    this.to = to;
    this.traits = new int[to - from];
    this.upos = new Upos[to - from];
    for (int i = from; i < to; i++) {
      traits[i - from] = tokens.get(i).isWord() ? morphology.of(tokens.get(i).lower()) : Cases.ALL;
      upos[i - from] = tag(i);
    }
  }

  List<Token> tokens() {
    return tokens;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  Token token(int i) {
    return tokens.get(i);
  }

  boolean contains(int i) {
    return i >= from && i < to;
  }

  Upos upos(int i) {
    return contains(i) ? upos[i - from] : Upos.NONE;
  }

  void retag(int i, Upos other) {
    upos[i - from] = other;
  }

  boolean has(int i, int trait) {
    return contains(i) && (traits[i - from] & trait) != 0;
  }

  /** The cases that a word may have. */
  int cases(int i) {
    return contains(i) ? traits[i - from] & Cases.ALL : 0;
  }

  boolean is(int i, WordClass wordClass) {
    return contains(i) && lexicon.is(tokens.get(i), wordClass);
  }

  boolean isMark(int i, String mark) {
    return contains(i) && tokens.get(i).is(mark);
  }

  /** The noun of the lexicon that begins at a word; null if none does. */
  @Nullable Match<Noun> noun(int i) {
    return lexicon.nouns().longest(tokens, i, to);
  }

  /** The verb of a form; null if the lexicon does not know it. */
  @Nullable Verb verb(int i) {
    Match<VerbForm> match = lexicon.verbs().longest(tokens, i, to);
    return match == null ? null : match.entry().verb();
  }

  /** True if somebody who speaks is named in a stretch. */
  boolean isSpeaker(int first, int behind) {
    for (int i = first; i < behind; i++) {
      if (lexicon.speakers().longest(tokens, i, behind) != null) {
        return true;
      }
    }
    return false;
  }

  /** A name: an unknown word with a capital, a model, a word in Latin letters. */
  boolean isName(int i) {
    Token token = contains(i) ? tokens.get(i) : null;
    if (token == null || !token.isWord()) {
      return false;
    }
    int first = token.text().codePointAt(0);
    boolean latin = Character.UnicodeScript.of(first) == Character.UnicodeScript.LATIN;
    return token.isCapital() && upos(i) == Upos.PROPN || latin && lexicon.classes(token).isEmpty();
  }

  private Upos tag(int i) {
    Token token = tokens.get(i);
    if (token.isMark()) {
      return lexicon.is(token, WordClass.CONJ) ? Upos.CCONJ : Upos.PUNCT;
    }
    if (token.isNumber()) {
      return Upos.NUM;
    }
    Upos closed = closed(lexicon.classes(token));
    if (closed != null) {
      return closed;
    }
    int traits = this.traits[i - from];
    if ((traits & Morphology.NUMERAL) != 0) {
      return Upos.NUM;
    }
    return open(i, token, traits);
  }

  private Upos open(int i, Token token, int traits) {
    boolean known = morphology.isKnown(token.lower());
    boolean opens = i == from || tokens.get(i - 1).isMark();
    boolean verb = opens && (traits & Morphology.VERB) != 0 && (traits & Morphology.NOUN) == 0;
    if (!known && token.isCapital() && !verb) {
      if (i == from && (traits & Morphology.ADVERB) != 0) {
        return Upos.ADV;
      }
      return isLooseAdjective(i, traits) ? Upos.ADJ : Upos.PROPN;
    }
    if (isNameAdjective(i, token, traits)) {
      return Upos.PROPN;
    }
    // "постраждала" is the past of a verb before it is a woman who was hurt
    int both = Morphology.NOUN | Morphology.SINGULAR_VERB;
    if ((traits & Morphology.NOUN) != 0
        && (traits & Morphology.PARTICIPLE) == 0
        && (traits & both) != both) {
      return Upos.NOUN;
    }
    if ((traits & Morphology.VERB) != 0) {
      return Upos.VERB;
    }
    if ((traits & Morphology.ADVERB) != 0) {
      return Upos.ADV;
    }
    return (traits & (Morphology.ADJECTIVE | Morphology.PARTICIPLE)) != 0 ? Upos.ADJ : Upos.NOUN;
  }

  /** "Новій Каховці": a capital inside a sentence makes a name of an adjective. */
  private boolean isNameAdjective(int i, Token token, int traits) {
    return token.isCapital()
        && i > from
        && (traits & Morphology.ADJECTIVE) != 0
        && (traits & (Morphology.NOUN | Morphology.PARTICIPLE)) == 0
        && i + 1 < to
        && tokens.get(i + 1).isCapital()
        && tokens.get(i + 1).isWord();
  }

  /** "Минувшей ночью": a capital at the beginning makes no name of an adjective. */
  private boolean isLooseAdjective(int i, int traits) {
    return i == from
        && (traits & Morphology.ADJECTIVE) != 0
        && (traits & Morphology.NOUN) == 0
        && i + 1 < to
        && lexicon.is(tokens.get(i + 1), WordClass.DURATION);
  }

  private static @Nullable Upos closed(Set<WordClass> classes) {
    if (classes.isEmpty()) {
      return null;
    }
    if (classes.contains(WordClass.PREP)) {
      return Upos.ADP;
    }
    if (classes.contains(WordClass.CONJ)) {
      return Upos.CCONJ;
    }
    if (classes.contains(WordClass.REL) || classes.contains(WordClass.PRON)) {
      return Upos.PRON;
    }
    if (classes.contains(WordClass.SUBORD)) {
      return Upos.SCONJ;
    }
    if (classes.contains(WordClass.NEGATION)) {
      return Upos.PART;
    }
    if (classes.contains(WordClass.AUX)) {
      return Upos.AUX;
    }
    if (classes.contains(WordClass.DET)) {
      return Upos.DET;
    }
    return classes.contains(WordClass.ADVERB) ? Upos.ADV : null;
  }
}
