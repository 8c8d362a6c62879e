package org.sitrep.parsing.internal.place;

import java.util.BitSet;
import java.util.function.IntPredicate;
import org.sitrep.parsing.internal.lexicon.Lexicon;
import org.sitrep.parsing.internal.lexicon.WordClass;
import org.sitrep.parsing.internal.place.PlaceWords.Kind;
import org.sitrep.parsing.internal.text.Document;
import org.sitrep.parsing.internal.text.Sentence;
import org.sitrep.parsing.internal.text.Token;

/**
 * A list of strikes by place, an item a line: "- Near Basra, an air strike hit a depot", with one
 * like it beside it. Each item tells of all strikes at its place.
 */
public final class StrikeList {

  /** How many words the name of a place in an item has at most. */
  private static final int NAME = 8;

  /** How many words stand at most before the word for strikes, the number among them. */
  private static final int STRIKES = 3;

  private static final int NONE = -1;

  private final Document document;
  private final Lexicon lexicon;
  private final PlaceWords words;
  private final IntPredicate isTaken;
  private final BitSet places = new BitSet();
  private final BitSet strikes = new BitSet();

  /**
   * Finds the items of a document.
   *
   * @param isTaken true for tokens that are read as something else, such as a time
   */
  public StrikeList(Document document, Lexicon lexicon, PlaceWords words, IntPredicate isTaken) {
    this.document = document;
    this.lexicon = lexicon;
    this.words = words;
    this.isTaken = isTaken;
    int before = NONE;
    for (Sentence sentence : document.sentences()) {
      if (opensLine(sentence.from())) {
        int place = place(sentence);
        if (place != NONE && before != NONE) {
          add(before);
          add(place);
        }
        before = place;
      }
    }
  }

  private void add(int place) {
    places.set(place);
    strikes.set(strikes(place));
  }

  /** True for the first token of the place of an item. */
  boolean isPlace(int token) {
    return places.get(token);
  }

  /** True for the first token of the words for the strikes of an item: "an air strike". */
  public boolean isStrikes(int token) {
    return strikes.get(token);
  }

  /** True for the sentence of an item. */
  public boolean hasItem(Sentence sentence) {
    int next = strikes.nextSetBit(sentence.from());
    return next != NONE && next < sentence.to();
  }

  private boolean opensLine(int token) {
    return token == 0
        || document.isLineBreak(document.token(token - 1).end(), document.token(token).start());
  }

  /** Index of the first word of the place of an item; -1 for a sentence that is none. */
  private int place(Sentence sentence) {
    int at = sentence.from();
    while (document.token(at).isMark()) {
      at++;
    }
    int name = at + 1;
    boolean placed =
        words.is(Kind.PLACING, document.token(at)) && isName(name) && !isTaken.test(name);
    return placed && strikes(name) != NONE ? name : NONE;
  }

  private boolean isName(int token) {
    int capital = words.is(Kind.INNER, document.token(token)) ? token + 1 : token;
    return document.token(capital).isCapital();
  }

  /** Index of the first word for strikes behind a place; -1 if something else follows. */
  private int strikes(int place) {
    int at = place;
    while (at < place + NAME && document.token(at).isWord() && !isArticle(at)) {
      at++;
    }
    boolean comma = document.token(at).is(",");
    int strikes = comma ? at + 1 : at;
    return (comma || isArticle(at)) && isStruck(strikes) ? strikes : NONE;
  }

  private boolean isArticle(int token) {
    return lexicon.is(document.token(token), WordClass.ARTICLE);
  }

  /** "an air strike", "12 strikes"; not "Israeli strikes", which nobody counts. */
  private boolean isStruck(int from) {
    int at = from + 1;
    while (at < from + STRIKES && isPlain(at) && !isStrike(at)) {
      at++;
    }
    return isPlain(at) && isStrike(at);
  }

  private boolean isPlain(int token) {
    Token word = document.token(token);
    return word.isWord() && !word.isCapital();
  }

  private boolean isStrike(int token) {
    return lexicon.is(document.token(token), WordClass.STRIKE);
  }
}
