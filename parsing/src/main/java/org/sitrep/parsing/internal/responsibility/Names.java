package org.sitrep.parsing.internal.responsibility;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Source;
import org.sitrep.parsing.internal.gazetteer.Gazetteer;
import org.sitrep.parsing.internal.mention.Chunk.NounPhrase;
import org.sitrep.parsing.internal.responsibility.ResponsibilityWords.Kind;
import org.sitrep.parsing.internal.speech.Speech;
import org.sitrep.parsing.internal.text.Document;

/** The names of those who answer for an attack, and whose forces they are. */
final class Names {

  private final Document document;
  private final Gazetteer gazetteer;
  private final ResponsibilityWords words;

  Names(Document document, Gazetteer gazetteer, ResponsibilityWords words) {
    this.document = document;
    this.gazetteer = gazetteer;
    this.words = words;
  }

  /** The speech that covers a token; null if nobody is quoted there. */
  static @Nullable Speech covering(List<Speech> speeches, int token) {
    for (Speech speech : speeches) {
      if (speech.covers(token)) {
        return speech;
      }
    }
    return null;
  }

  /**
   * The words of an actor without a possessive before them; a pronoun stands for the speaker, and
   * for nobody where nobody speaks.
   */
  @Nullable String of(NounPhrase phrase, @Nullable Speech speech) {
    if (isPronoun(phrase) || phrase.isBare()) {
      return speech == null ? null : speech.sources().get(0).words();
    }
    int from = phrase.from();
    boolean possessive = words.is(Kind.OWN, first(phrase)) && phrase.to() - from > 1;
    return document.slice(possessive ? from + 1 : from, end(phrase));
  }

  /** Behind the name: "the Sons of the River" is one. */
  private int end(NounPhrase phrase) {
    int end = phrase.to();
    int last = document.tokens().size() - 1;
    if (end < last && document.token(end).is("of") && document.token(end - 1).isCapital()) {
      int next = document.token(end + 1).is("the") ? end + 2 : end + 1;
      while (next <= last && document.token(next).isCapital()) {
        next++;
        end = next;
      }
    }
    return end;
  }

  boolean isPronoun(NounPhrase phrase) {
    return phrase.to() - phrase.from() == 1 && words.is(Kind.PRONOUN, first(phrase));
  }

  /** "it", "its brigades", "our forces". */
  boolean isOwn(NounPhrase phrase) {
    return words.is(Kind.OWN, first(phrase));
  }

  boolean isForce(NounPhrase phrase) {
    return words.is(Kind.FORCE, last(phrase));
  }

  /** Aircraft and guns: they have crews that speak for them. */
  boolean isMachine(NounPhrase phrase) {
    return words.is(Kind.MACHINE, last(phrase));
  }

  /** "fighters", "units": they may be anybody's. */
  boolean isIrregular(NounPhrase phrase) {
    return words.is(Kind.IRREGULAR, last(phrase));
  }

  boolean isGroup(NounPhrase phrase) {
    return words.is(Kind.GROUP, last(phrase));
  }

  private String first(NounPhrase phrase) {
    return document.token(phrase.from()).lower();
  }

  private String last(NounPhrase phrase) {
    return document.token(phrase.to() - 1).lower();
  }

  /** True for a proper name or a phrase that begins with one. */
  boolean isNamed(NounPhrase phrase) {
    for (int i = phrase.from(); i < phrase.to(); i++) {
      if (i > phrase.from() ? document.token(i).isCapital() : isCapitalInside(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isCapitalInside(int token) {
    boolean opens =
        token == 0 || document.token(token - 1).isMark() && !document.token(token - 1).is(",");
    return document.token(token).isCapital() && !opens;
  }

  String words(NounPhrase phrase) {
    return document.slice(phrase.from(), phrase.to());
  }

  /** Who is meant by the phrase of an accuser. */
  Source source(NounPhrase phrase, @Nullable Speech speech) {
    String name = of(phrase, speech);
    return Source.of(name == null ? words(phrase) : name);
  }

  /** The country that words name or derive from; empty if they do not. */
  String country(String text) {
    return gazetteer.countryNamed(text);
  }
}
