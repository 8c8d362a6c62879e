package org.sitrep.parsing.internal.responsibility;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Source;
import org.sitrep.parsing.internal.gazetteer.Gazetteer;
import org.sitrep.parsing.internal.clause.Phrase;
import org.sitrep.parsing.internal.responsibility.ResponsibilityWords.Kind;
import org.sitrep.parsing.internal.speech.Speech;
import org.sitrep.parsing.internal.text.Document;
import org.sitrep.parsing.internal.text.Token;

/** The names of those who answer for an attack, and whose forces they are. */
final class Names {

  private final Document document;
  private final Gazetteer gazetteer;
  private final ResponsibilityWords words;

  /** The words of the document with a capital; empty until they are asked for. */
  private final Set<String> capitals = new HashSet<>();

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
  @Nullable String of(Phrase phrase, @Nullable Speech speech) {
    if (isPronoun(phrase) || phrase.isBare()) {
      return speech == null ? null : speech.sources().get(0).words();
    }
    int calling = calling(phrase.to());
    if (calling > 0) {
      return document.slice(calling, end(calling));
    }
    int from = phrase.from();
    boolean possessive = words.is(Kind.OWN, first(phrase)) && phrase.to() - from > 1;
    return document.slice(possessive ? from + 1 : from, end(phrase));
  }

  /** Whoever answers for the deeds of an actor: of a spokesman who speaks, the body behind him. */
  @Nullable String body(Phrase actor, @Nullable Speech speech) {
    String name = of(actor, speech);
    Source speaker = speech == null ? null : speech.sources().get(0);
    return speaker != null && name != null && speaker.words().contains(name) ? body(speaker) : name;
  }

  /** The body that a speaker speaks for, or the speaker: for "Houthi", "Houthis" if they occur. */
  String body(Source speaker) {
    String body = speaker.speaksFor().orElse(speaker.words());
    if (speaker.speaksFor().isEmpty() || body.indexOf(' ') >= 0) {
      return body;
    }
    if (capitals.isEmpty()) {
      document.tokens().stream().filter(Token::isCapital).map(Token::text).forEach(capitals::add);
    }
    return capitals.contains(body + "s") ? body + "s" : body;
  }

  /** Index of the name behind "calling itself"; -1 if nobody is called so there. */
  private int calling(int at) {
    int last = document.tokens().size() - 1;
    int verb = at < last && document.token(at).isMark() ? at + 1 : at;
    verb = verb < last && words.is(Kind.WHICH, document.token(verb)) ? verb + 1 : verb;
    boolean called =
        verb + 2 <= last
            && words.is(Kind.CALLING, document.token(verb))
            && words.is(Kind.SELF, document.token(verb + 1));
    int name = verb + 2;
    if (called && name < last && document.token(name).is("the")) {
      name++;
    }
    return called && name <= last && document.token(name).isCapital() ? name : -1;
  }

  /** Behind a name that begins at a token. */
  private int end(int name) {
    int end = name;
    while (end < document.tokens().size() && document.token(end).isCapital()) {
      end++;
    }
    return behind(end);
  }

  private int end(Phrase phrase) {
    return behind(phrase.to());
  }

  /** Behind the whole of a name that may go on at a token: "the Sons of the River" is one. */
  private int behind(int to) {
    int end = to;
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

  boolean isPronoun(Phrase phrase) {
    return phrase.to() - phrase.from() == 1 && words.is(Kind.PRONOUN, first(phrase));
  }

  /** "it", "its brigades", "our forces". */
  boolean isOwn(Phrase phrase) {
    return words.is(Kind.OWN, first(phrase));
  }

  /** "they", "their troops". */
  boolean isMany(Phrase phrase) {
    return words.is(Kind.MANY, first(phrase));
  }

  boolean isForce(Phrase phrase) {
    return words.is(Kind.FORCE, last(phrase));
  }

  /** Aircraft and guns: they have crews that speak for them. */
  boolean isMachine(Phrase phrase) {
    return words.is(Kind.MACHINE, last(phrase));
  }

  /** "fighters", "units": they may be anybody's. */
  boolean isIrregular(Phrase phrase) {
    return words.is(Kind.IRREGULAR, last(phrase));
  }

  boolean isGroup(Phrase phrase) {
    return words.is(Kind.GROUP, last(phrase));
  }

  private Token first(Phrase phrase) {
    return document.token(phrase.from());
  }

  private Token last(Phrase phrase) {
    return document.token(phrase.to() - 1);
  }

  /** True for a proper name or a phrase that begins with one. */
  boolean isNamed(Phrase phrase) {
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

  String words(Phrase phrase) {
    return document.slice(phrase.from(), phrase.to());
  }

  /** Who is meant by the phrase of an accuser. */
  Source source(Phrase phrase, @Nullable Speech speech) {
    String name = of(phrase, speech);
    return Source.of(name == null ? words(phrase) : name);
  }

  /** The country that words name or derive from; empty if they do not. */
  String country(String text) {
    return gazetteer.countryNamed(text);
  }
}
