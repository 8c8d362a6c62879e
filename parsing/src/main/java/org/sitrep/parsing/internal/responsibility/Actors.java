package org.sitrep.parsing.internal.responsibility;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Source;
import org.sitrep.model.SourceKind;
import org.sitrep.parsing.internal.clause.Phrase;
import org.sitrep.parsing.internal.gazetteer.Gazetteer;
import org.sitrep.parsing.internal.lexicon.Domain;
import org.sitrep.parsing.internal.lexicon.Lexicon;
import org.sitrep.parsing.internal.lexicon.Match;
import org.sitrep.parsing.internal.lexicon.Noun;
import org.sitrep.parsing.internal.lexicon.WordClass;
import org.sitrep.parsing.internal.mention.QuantityMention;
import org.sitrep.parsing.internal.responsibility.ResponsibilityWords.Kind;
import org.sitrep.parsing.internal.speech.Speech;
import org.sitrep.parsing.internal.syntax.Relation;
import org.sitrep.parsing.internal.syntax.Tree;
import org.sitrep.parsing.internal.text.Document;
import org.sitrep.parsing.internal.text.LowerCase;
import org.sitrep.parsing.internal.text.Token;

/** Those who can answer for an attack: their names, and whose forces they are. */
final class Actors {

  /** How many letters the ending of a name can have: "Houthi", "Houthis". */
  private static final int ENDING = 2;

  private final Document document;
  private final Lexicon lexicon;
  private final Gazetteer gazetteer;
  private final ResponsibilityWords words;

  /** The names of those who spoke or were named so far, the last one last. */
  private final List<String> named = new ArrayList<>();

  Actors(Document document, Lexicon lexicon, Gazetteer gazetteer, ResponsibilityWords words) {
    this.document = document;
    this.lexicon = lexicon;
    this.gazetteer = gazetteer;
    this.words = words;
  }

  // --- who can have done it

  /** The weather can be blamed, a hotel cannot; neither did it. */
  boolean canAct(Phrase phrase) {
    Domain domain = phrase.domain();
    return canBeAccused(phrase) && (domain == Domain.PERSON || isOwn(phrase) || isSomebody(phrase));
  }

  /** A group, a force, a name: not "children". */
  boolean isSomebody(Phrase phrase) {
    return isGroup(phrase)
        || isForce(phrase)
        || isNamed(phrase)
        || speaker(phrase.from(), phrase.to()) != null;
  }

  /** True for all but weapons, attacks and things; and for "nobody". */
  boolean canBeAccused(Phrase phrase) {
    Domain domain = phrase.domain();
    boolean open = domain == null || domain == Domain.PERSON || domain == Domain.NOT_COUNTED;
    return (open || isMachine(phrase))
        && !isNobody(phrase)
        && !words.is(Kind.POINTER, noun(phrase))
        && !words.is(Kind.GROUND, noun(phrase));
  }

  /** "no group", "nobody", "none of the factions". */
  boolean isNobody(Phrase phrase) {
    return words.is(Kind.NOBODY, first(phrase));
  }

  /** "it", "its brigades", "our forces": what a speaker calls itself and its own. */
  boolean isOwn(Phrase phrase) {
    return words.is(Kind.OWN, first(phrase));
  }

  /** "its brigades", "his group". */
  boolean isTheirs(Phrase phrase) {
    return isOwn(phrase) || words.is(Kind.PERSONAL, first(phrase));
  }

  /** "our forces": of whoever writes. */
  boolean isOurs(Phrase phrase) {
    return words.is(Kind.OURS, first(phrase));
  }

  /** "they", "their troops". */
  boolean isMany(Phrase phrase) {
    return words.is(Kind.MANY, first(phrase));
  }

  /** "it", "they": one word that stands for somebody. */
  boolean isPronoun(Phrase phrase) {
    return phrase.to() - phrase.from() == 1 && (phrase.isPronoun() || isOwn(phrase));
  }

  boolean isForce(Phrase phrase) {
    return words.is(Kind.FORCE, noun(phrase));
  }

  /** Aircraft and guns: they have crews that speak for them. */
  boolean isMachine(Phrase phrase) {
    return words.is(Kind.MACHINE, noun(phrase));
  }

  /** "coalition aircraft": told with those who have them. */
  boolean isOfForce(Phrase phrase) {
    for (int i = phrase.from(); i < phrase.head(); i++) {
      if (words.is(Kind.FORCE, document.token(i))) {
        return true;
      }
    }
    return false;
  }

  /** "fighters", "units": they may be anybody's. */
  boolean isIrregular(Phrase phrase) {
    return words.is(Kind.IRREGULAR, noun(phrase));
  }

  boolean isGroup(Phrase phrase) {
    return words.is(Kind.GROUP, noun(phrase));
  }

  /** The words of those who speak; null if the lexicon knows none among them. */
  private @Nullable Noun speaker(int from, int to) {
    for (int i = from; i < to; i++) {
      Match<Noun> match = lexicon.speakers().longest(document.tokens(), i, to);
      if (match != null) {
        return match.entry();
      }
    }
    return null;
  }

  /** True for a proper name or a phrase that holds one. */
  boolean isNamed(Phrase phrase) {
    for (int i = phrase.from(); i < phrase.to(); i++) {
      Token token = document.token(i);
      if (token.isCapital() && (i > phrase.from() || lexicon.classes(token).isEmpty())) {
        return true;
      }
    }
    return false;
  }

  private Token first(Phrase phrase) {
    return document.token(phrase.from());
  }

  private Token noun(Phrase phrase) {
    return document.token(Math.max(phrase.from(), phrase.head()));
  }

  // --- whose forces they are

  /** True if a speaker is a party to the fighting, and no bystander, medium or anonymous source. */
  boolean isParty(Source source) {
    if (isNobody(source)) {
      return false;
    }
    if (holds(source.words(), Kind.FORCE)) {
      return true;
    }
    return switch (source.kind().code()) {
      case "ARMED_GROUP", "MILITARY", "MINISTRY", "GOVERNMENT" -> true;
      case "OFFICIAL" -> source.speaksFor().isPresent();
      default ->
          source.kind().equals(SourceKind.UNKNOWN)
              && (source.speaksFor().isPresent() || !source.anonymous());
    };
  }

  /** "No group has said that it did it". */
  boolean isNobody(Source source) {
    String name = LowerCase.of(source.words());
    int space = name.indexOf(' ');
    return words.is(Kind.NOBODY, space < 0 ? name : name.substring(0, space));
  }

  private boolean holds(String name, Kind kind) {
    for (String word : LowerCase.of(name).split(" ", -1)) {
      if (words.is(kind, word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfState(Source speaker) {
    return switch (speaker.kind().code()) {
      case "MILITARY", "MINISTRY", "GOVERNMENT", "POLICE" -> true;
      default -> false;
    };
  }

  /** "it", "its troops", "the group", forces of the speaker's name or country. */
  boolean isOwnOf(Phrase doer, Source speaker) {
    Phrase whole = doer.whole();
    if (whole != null && isOwn(whole)) {
      return true;
    }
    if (isOwn(doer)) {
      // "The ministry says they fired": others did
      boolean several = !isOfState(speaker) || holds(speaker.words(), Kind.SEVERAL);
      return several || !isMany(doer) || doer.to() - doer.from() > 1;
    }
    if (words.is(Kind.PERSONAL, first(doer))) {
      return isUnnamed(doer) && (isForce(doer) || isGroup(doer));
    }
    if (doer.isDefinite() && isUnnamed(doer)) {
      boolean state = isOfState(speaker) || holds(speaker.words(), Kind.FORCE);
      boolean forces = isForce(doer) && !isIrregular(doer) && state;
      boolean armed = speaker.kind().code().equals("ARMED_GROUP");
      boolean known = speaker.kind().equals(SourceKind.UNKNOWN) && isParty(speaker);
      boolean same = armed || known && words.is(Kind.AGAIN, noun(doer));
      return forces || isGroup(doer) && same;
    }
    return sharesName(doer, speaker) || isForce(doer) && isOfCountry(doer, speaker);
  }

  private boolean isUnnamed(Phrase phrase) {
    for (int i = phrase.from() + 1; i < phrase.to(); i++) {
      if (document.token(i).isCapital()) {
        return false;
      }
    }
    return true;
  }

  /** "The Northern Front's fighters", says the Northern Front. */
  boolean sharesName(Phrase doer, Source speaker) {
    return sharesWord(doer, speaker.words()) || sharesWord(doer, speaker.speaksFor().orElse(""));
  }

  /** True if a word with a capital stands in both. */
  boolean sharesWord(Phrase doer, String name) {
    for (int i = doer.from(); i < doer.to(); i++) {
      Token token = document.token(i);
      if (token.isCapital()
          && token.text().length() > 1
          && lexicon.classes(token).isEmpty()
          && isWordOf(token.text(), name)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWordOf(String word, String name) {
    int at = name.indexOf(word);
    int end = at + word.length();
    return at >= 0
        && (at == 0 || !Character.isLetter(name.charAt(at - 1)))
        && (end == name.length() || !Character.isLetter(name.charAt(end)));
  }

  private boolean isOfCountry(Phrase doer, Source speaker) {
    String theirs = country(words(doer));
    String own = country(speaker.words());
    return !theirs.isEmpty() && theirs.equals(own);
  }

  /** The country that words name or derive from; empty if they do not. */
  String country(String text) {
    return gazetteer.countryNamed(text);
  }

  // --- names

  /** Takes down who spoke, for whoever is meant later by a pronoun or a short name. */
  void remember(String name) {
    named.remove(name);
    named.add(name);
  }

  private @Nullable String last() {
    return named.isEmpty() ? null : named.get(named.size() - 1);
  }

  /**
   * Who is meant: the words of a name; for a pronoun, for "its forces" and for "the group" those
   * who speak, or else those who were named last; null if there are none.
   */
  @Nullable String name(Phrase phrase, @Nullable Speech speech, Tree tree) {
    int called = called(phrase);
    if (called >= 0) {
      int name = lexicon.is(document.token(called), WordClass.DET) ? called + 1 : called;
      return document.slice(name, behind(name + 1, tree));
    }
    boolean own = isTheirs(phrase);
    if (own && phrase.to() - phrase.from() > 1 && document.token(phrase.from() + 1).isCapital()) {
      return document.slice(phrase.from() + 1, end(phrase, tree));
    }
    boolean again = phrase.isDefinite() && words.is(Kind.AGAIN, noun(phrase)) && isUnnamed(phrase);
    if (isPronoun(phrase) || own && !isOurs(phrase) || phrase.isBare()) {
      return speech == null ? last() : body(speech.sources().get(0));
    }
    String told = apposed(phrase, tree);
    if (told != null) {
      return told;
    }
    String last = last();
    if (again && phrase.to() - phrase.from() == 2 && last != null) {
      return last;
    }
    QuantityMention quantity = phrase.quantity();
    boolean counted = quantity != null && quantity.to() <= phrase.head();
    int from = quantity != null && counted ? Math.max(phrase.from(), quantity.to()) : phrase.from();
    while (from + 1 < phrase.to() && words.is(Kind.IDLE, document.token(from))) {
      from++;
    }
    return document.slice(from, end(phrase, tree));
  }

  /** "the country's last rebel army, the National Liberation Army": the name; null without. */
  private @Nullable String apposed(Phrase phrase, Tree tree) {
    int name = tree.child(phrase.anchor(), Relation.APPOS);
    boolean plain = !document.token(phrase.head()).isCapital();
    if (!plain || name < phrase.to() || !document.token(name).isCapital()) {
      return null;
    }
    int first = tree.spanFrom(name);
    int from = document.token(first).isMark() ? first + 1 : first;
    boolean beside = from == phrase.to() + 1 && document.token(phrase.to()).is(",");
    return beside ? document.slice(from, behind(name + 1, tree)) : null;
  }

  /** "a cell calling itself the Sons of the River". */
  boolean isCalled(Phrase phrase) {
    return called(phrase) >= 0;
  }

  /** Index of the name that somebody goes by; -1 if the words do not say that he does. */
  private int called(Phrase phrase) {
    int last = document.tokens().size() - 1;
    int verb = phrase.to();
    for (int i = 0; i < 2 && verb < last; i++) {
      Token token = document.token(verb);
      verb = token.isMark() || lexicon.is(token, WordClass.REL) ? verb + 1 : verb;
    }
    boolean called =
        verb + 2 < last
            && words.is(Kind.CALLING, document.token(verb))
            && words.is(Kind.SELF, document.token(verb + 1));
    return called ? verb + 2 : -1;
  }

  /** The words of a phrase, just as they stand. */
  String words(Phrase phrase) {
    return document.slice(phrase.from(), phrase.to());
  }

  /** The body that a speaker speaks for, or the speaker: for "Houthi", "Houthis" if they occur. */
  String body(Source speaker) {
    String body = speaker.speaksFor().orElse(speaker.words());
    if (speaker.speaksFor().isEmpty() || body.indexOf(' ') >= 0) {
      return body;
    }
    for (Token token : document.tokens()) {
      String text = token.text();
      boolean longer = text.length() > body.length() && text.length() <= body.length() + ENDING;
      if (longer && text.startsWith(body)) {
        return text;
      }
    }
    return body;
  }

  /** True if a speaker and an actor are one: "the Front" and "Northern Front". */
  static boolean isSame(String name, String other) {
    String a = LowerCase.of(name);
    String b = LowerCase.of(other);
    return a.contains(b) || b.contains(a);
  }

  /** Index behind a name with what belongs to it: "the 6th Front of the Armed Forces of Omar". */
  int end(Phrase phrase, Tree tree) {
    int end = phrase.to();
    for (int i = phrase.from(); i < phrase.to(); i++) {
      Match<Noun> known = lexicon.speakers().longest(document.tokens(), i, tree.to());
      end = known == null ? end : Math.max(end, i + known.length());
    }
    end = behind(end, tree);
    for (int i = 0; i < tree.childCount(phrase.anchor()); i++) {
      int child = tree.child(phrase.anchor(), i);
      boolean adjacent = child >= end && tree.spanFrom(child) == end;
      Relation relation = tree.relation(child).base();
      boolean part =
          relation == Relation.NMOD
              && words.is(Kind.LINK, document.token(end))
              && !isDeed(document.token(child));
      boolean backed = relation == Relation.ACL && words.is(Kind.BACKED, document.token(child));
      if (adjacent && part) {
        end = behind(Math.max(end, child + 1), tree);
      } else if (adjacent && backed) {
        end = unbroken(child, tree);
      }
    }
    return end;
  }

  /** "Serb forces of the shelling": no part of a name. */
  private boolean isDeed(Token token) {
    Match<Noun> noun = lexicon.nouns().longest(List.of(token), 0, 1);
    return words.is(Kind.DEED, token) || noun != null && noun.entry().domain() == Domain.ATTACK;
  }

  /** Behind the words of a subtree before the first mark in it. */
  private int unbroken(int word, Tree tree) {
    int end = word + 1;
    while (end < tree.spanTo(word) && !document.token(end).isMark()) {
      end++;
    }
    return end;
  }

  /** "Front for the Liberation", "Lions of Fire", but not "the Front for Sunday's bombing". */
  private boolean isLinking(int word) {
    Token next = document.token(word + 1);
    return lexicon.is(document.token(word), WordClass.PART)
        || lexicon.is(next, WordClass.DET)
        || document.token(word + 2).kind() != Token.Kind.CLITIC;
  }

  /** Behind the whole of a name that may go on: "the Sons of the River" is one. */
  private int behind(int to, Tree tree) {
    int end = to;
    if (!document.token(to - 1).isCapital()) {
      return end;
    }
    boolean linked = false;
    for (int i = to; i < tree.to() && i <= end + 1; i++) {
      Token token = document.token(i);
      boolean link = i == end && words.is(Kind.LINK, token) && isLinking(i);
      boolean inside = lexicon.is(token, WordClass.DET) || lexicon.is(token, WordClass.CONJ);
      if (linked && token.isCapital() && !lexicon.is(token, WordClass.DET)) {
        end = i + 1;
      } else if (!link && !(linked && inside)) {
        break;
      }
      linked |= link;
    }
    return end;
  }
}
