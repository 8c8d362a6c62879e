package org.sitrep.parsing.internal.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Source;
import org.sitrep.model.SourceKind;
import org.sitrep.parsing.internal.clause.Phrase;
import org.sitrep.parsing.internal.clause.Syntax;
import org.sitrep.parsing.internal.lexicon.Domain;
import org.sitrep.parsing.internal.lexicon.Lexicon;
import org.sitrep.parsing.internal.lexicon.Match;
import org.sitrep.parsing.internal.lexicon.Noun;
import org.sitrep.parsing.internal.lexicon.WordClass;
import org.sitrep.parsing.internal.syntax.Relation;
import org.sitrep.parsing.internal.syntax.Tree;
import org.sitrep.parsing.internal.text.Document;
import org.sitrep.parsing.internal.text.LowerCase;
import org.sitrep.parsing.internal.text.Token;

/** The speakers of a document in the order in which they spoke, and what leads back to them. */
final class Speakers {

  /** How many speakers back a pronoun or a short name can lead. */
  private static final int MEMORY = 40;

  /** How many words back a place is known. */
  private static final int BACK = 500;

  private final Document document;
  private final Lexicon lexicon;
  private final SpeakerWords words;
  private final Bodies bodies;
  private final Antecedents antecedents;
  private final List<List<Source>> speakers = new ArrayList<>();
  private final List<Silent> silent = new ArrayList<>();

  /**
   * Somebody who did something without speaking.
   *
   * @param spoken how many had spoken before
   * @param sentence index of the first token of the sentence
   */
  private record Silent(Source source, int spoken, int sentence) {}

  Speakers(Document document, Lexicon lexicon, SpeakerWords words) {
    this.document = document;
    this.lexicon = lexicon;
    this.words = words;
    this.bodies = new Bodies(document, lexicon, words);
    this.antecedents = new Antecedents(lexicon, words);
  }

  /** Those who speak together; a comma alone joins nobody. */
  static List<Phrase> members(Phrase phrase, Syntax syntax) {
    Tree tree = syntax.tree();
    List<Phrase> members = new ArrayList<>();
    members.add(phrase);
    boolean joined = false;
    for (Phrase other : syntax.phrases()) {
      if (tree.head(other.anchor()) == phrase.anchor()
          && tree.relation(other.anchor()).base() == Relation.CONJ) {
        members.add(other);
        joined |= tree.child(other.anchor(), Relation.CC) >= 0;
      }
    }
    return joined ? members : List.of(phrase);
  }

  /** Who spoke last; null before anybody has. */
  @Nullable List<Source> last() {
    return speakers.isEmpty() ? null : speakers.get(speakers.size() - 1);
  }

  List<Source> remember(List<Source> source) {
    speakers.add(source);
    return source;
  }

  /** Notes who did something in a sentence without speaking: a name or a body of people. */
  void notice(Phrase phrase, Tree tree) {
    boolean counted = phrase.isQuantified() && !phrase.isArticle();
    boolean plain = phrase.isPronoun() || counted || !canSpeak(phrase);
    if (!plain && (isSpeakerByName(phrase) || isBodyByName(phrase))) {
      int from = nameFrom(phrase);
      Source source = source(from, Math.max(phrase.to(), nameTo(tree, phrase)));
      silent.add(new Silent(source, speakers.size(), tree.from()));
    }
  }

  /** Forgets who was noticed before a sentence. */
  void forget(int sentence) {
    silent.removeIf(known -> known.sentence() < sentence);
  }

  /**
   * The speaker of a name; null if the words do not name one.
   *
   * @param phrase the speaker, or the first of those who speak together
   * @param members all who speak together
   * @param from index of the first token of the name
   * @param to index behind the last token of the name
   */
  @Nullable List<Source> named(Phrase phrase, List<Phrase> members, Tree tree, int from, int to) {
    String first = document.token(phrase.head()).lower();
    if (phrase.isPronoun()) {
      return words.isPronoun(first) ? meant(first) : null;
    }
    if (!canSpeak(phrase)) {
      return null;
    }
    List<Source> body = isNamed(from, to) ? null : spokenFor(from, to);
    if (body != null) {
      return body;
    }
    if (phrase.isDefinite()) {
      List<Source> earlier = earlier(tree, from, to);
      if (earlier != null) {
        return earlier;
      }
    }
    List<Source> sources = new ArrayList<>();
    for (Phrase member : members) {
      boolean own = member == phrase;
      boolean known = isSpeakerByName(member) || member.domain() == Domain.PERSON;
      if (own || known && !member.isPronoun()) {
        sources.add(
            own
                ? source(from, to)
                : source(nameFrom(member), Math.max(member.to(), nameTo(tree, member))));
      }
    }
    return sources;
  }

  /** Anything speaks but what is fired, counted or hit. */
  private boolean canSpeak(Phrase phrase) {
    Domain domain = phrase.domain();
    boolean mute =
        domain == Domain.MUNITION
            || domain == Domain.ATTACK
            || domain == Domain.OUTCOME
            || domain == Domain.TOLL
            || domain == Domain.BODY
            || domain == Domain.STATE;
    boolean asked = lexicon.is(document.token(phrase.from()), WordClass.REL);
    return !asked && (!mute || isSpeaker(phrase));
  }

  /** Index of the first token of a name, before which only a preposition stands. */
  int nameFrom(Phrase phrase) {
    int from = phrase.from();
    while (from < phrase.head() && lexicon.is(document.token(from), WordClass.TOTAL)) {
      from++;
    }
    return from;
  }

  /**
   * Index behind the last token of a name with what is said of it: "the head of the city, Ivan
   * Petrov"; without relative clauses.
   */
  int nameTo(Tree tree, Phrase phrase) {
    return nameTo(tree, phrase.anchor(), phrase.to());
  }

  private int nameTo(Tree tree, int head, int end) {
    int to = end;
    for (int i = 0; i < tree.childCount(head); i++) {
      int child = tree.child(head, i);
      boolean belongs =
          switch (tree.relation(child).base()) {
            case NMOD, FLAT, APPOS, COMPOUND, NUMMOD, AMOD -> true;
            default -> false;
          };
      if (child >= to && !belongs && tree.relation(child).base() != Relation.PUNCT) {
        break;
      }
      if (child >= to && isAdded(tree, child)) {
        break;
      }
      if (child >= to && tree.relation(child).base() == Relation.AMOD) {
        to = tree.spanTo(child);
      } else if (child >= to && belongs) {
        to = nameTo(tree, child, Math.max(child + 1, ownTo(tree, child)));
      }
    }
    return to;
  }

  /** "the general staff, in a statement": no part of the name. */
  private boolean isAdded(Tree tree, int child) {
    int word = tree.child(child, Relation.CASE);
    return tree.relation(child).base() == Relation.NMOD
        && word > 0
        && document.token(word - 1).is(",");
  }

  private static int ownTo(Tree tree, int word) {
    int to = word + 1;
    for (int i = 0; i < tree.childCount(word); i++) {
      int child = tree.child(word, i);
      if (child == to && tree.relation(child).base() == Relation.FLAT) {
        to = tree.spanTo(child);
      }
    }
    return to;
  }

  /** "by the army's count": index of the army; -1 if nobody has a count or an account. */
  int owner(Phrase phrase, Tree tree) {
    if (!isTally(phrase)) {
      return -1;
    }
    int owner = tree.child(phrase.head(), Relation.NMOD_POSS);
    for (int i = 0; i < tree.childCount(phrase.head()) && owner < 0; i++) {
      int child = tree.child(phrase.head(), i);
      int word = tree.child(child, Relation.CASE);
      boolean from = word >= 0 && lexicon.is(document.token(word), WordClass.ORIGIN);
      owner = from && child > phrase.head() ? child : -1;
    }
    return owner;
  }

  /** True for data, figures and counts, which speak for whoever has them. */
  boolean isTally(Phrase phrase) {
    return words.isTally(document.token(phrase.head()).lower());
  }

  /** True for "he", "it" and the like. */
  boolean isPronoun(Token word) {
    return words.isPronoun(word.lower());
  }

  /** True for a body of people that the lexicon knows to speak. */
  boolean isBodyByName(Phrase phrase) {
    Noun noun = speakerNoun(phrase);
    return noun != null && Antecedents.isBody(noun.code());
  }

  /** True for a body or a person that the lexicon knows to speak, or a name of several words. */
  boolean isSpeakerByName(Phrase phrase) {
    boolean name =
        phrase.to() - phrase.from() > 1
            && phrase.noun() == null
            && document.token(phrase.from()).isCapital()
            && document.token(phrase.to() - 1).isCapital();
    boolean counted = phrase.isQuantified() && !phrase.isArticle();
    return !counted && (isSpeaker(phrase) || name);
  }

  /** The last speaker that a pronoun can stand for: "he" a person, "it" a body of people. */
  private @Nullable List<Source> meant(String pronoun) {
    int last = speakers.size() - 1;
    while (last >= oldest() && !antecedents.isMeant(pronoun, speakers.get(last).get(0), true)) {
      last--;
    }
    for (int i = silent.size() - 1; i >= 0; i--) {
      Silent known = silent.get(i);
      if (known.spoken() > last && antecedents.isMeant(pronoun, known.source(), false)) {
        return List.of(known.source());
      }
    }
    return last >= oldest() ? speakers.get(last) : last();
  }

  /** "10:05** Iran's guards", "3/ the hospital": a name begins behind the marks of its line. */
  private int nameFrom(int from, int to) {
    int at = from;
    boolean marked = false;
    while (at < to && !document.token(at).isWord()) {
      marked |= document.token(at).isMark();
      at++;
    }
    return marked && at < to ? at : from;
  }

  private Source source(int first, int to) {
    int from = nameFrom(first, to);
    String name = document.slice(from, to);
    Bodies.Body body = bodies.of(from, to);
    Source known = body == null ? namesake(to) : null;
    Noun noun = speakerNoun(from, to);
    Noun group = body == null ? null : speakerNoun(body.from(), body.to());
    if (noun == null || group != null && isLess(noun, group)) {
      noun = group;
    }
    SourceKind kind =
        noun == null
            ? known == null ? SourceKind.UNKNOWN : known.kind()
            : SourceKind.of(noun.code().equals("SOURCE") ? "UNKNOWN" : noun.code());
    Optional<String> speaksFor =
        known != null
            ? known.speaksFor()
            : Optional.ofNullable(body).map(it -> document.slice(it.from(), it.to()));
    boolean anonymous = !isNamed(from, to) && isOnePerson(from, to);
    return Source.builder()
        .words(name)
        .kind(kind)
        .anonymous(anonymous)
        .speaksFor(speaksFor)
        .build();
  }

  /** A publication or agency by its name; null if the phrase names none. */
  @Nullable Source outlet(Phrase phrase) {
    Noun noun = speakerNoun(phrase);
    boolean media =
        noun != null && (noun.code().equals("NEWS_OUTLET") || noun.code().equals("STATE_MEDIA"));
    return media && phrase.domain() != Domain.PERSON ? source(phrase.from(), phrase.to()) : null;
  }

  /** An earlier speaker whose name ends with the same word: "Saree" after "General Saree". */
  private @Nullable Source namesake(int to) {
    Token surname = document.token(to - 1);
    for (int i = speakers.size() - 1; i >= oldest() && surname.isCapital(); i--) {
      Source known = speakers.get(i).get(0);
      if (known.speaksFor().isPresent() && known.words().endsWith(" " + surname.text())) {
        return known;
      }
    }
    return null;
  }

  /**
   * "a police official", "two employees": people by description; the last word of the name tells.
   */
  private boolean isOnePerson(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean head =
          i + 1 == to
              || lexicon.is(document.token(i + 1), WordClass.PREP)
              || document.token(i + 1).isMark();
      if (head) {
        String word = document.token(i).lower();
        String singular = lexicon.inflection().singular(word);
        Match<Noun> person = lexicon.nouns().longest(document.tokens(), i, i + 1);
        boolean counted = person != null && person.entry().domain() == Domain.PERSON;
        return words.isPerson(word) || words.isPerson(singular) || counted && !words.isBody(word);
      }
    }
    return false;
  }

  /** The first of the speakers that later words may still mean. */
  private int oldest() {
    return Math.max(0, speakers.size() - MEMORY);
  }

  /** A spokesman and the body spoken for are one source: the earlier name of the body stands. */
  private @Nullable List<Source> spokenFor(int from, int to) {
    boolean spokesman = false;
    for (int i = from; i < to; i++) {
      spokesman |= words.isMouth(document.token(i).lower());
    }
    for (int i = speakers.size() - 1; i >= oldest() && spokesman; i--) {
      String known = LowerCase.of(speakers.get(i).get(0).words());
      for (int j = from; j < to; j++) {
        Token token = document.token(j);
        boolean plain =
            !token.isCapital()
                && token.text().length() > 3
                && !words.isMouth(token.lower())
                && lexicon.classes(token).isEmpty();
        if (plain
            && antecedents.isBody(speakers.get(i).get(0))
            && known.contains(token.lower())
            && known.length() > token.text().length() + 4) {
          return speakers.get(i);
        }
      }
    }
    return null;
  }

  /** "the official", "the statement": an earlier speaker of whom these words remind. */
  private @Nullable List<Source> earlier(Tree tree, int from, int to) {
    if (isOfNewPlace(tree, from, to)) {
      return null;
    }
    String head = document.token(to - 1).lower();
    int length = to - from;
    for (int i = speakers.size() - 1; i >= oldest() && length <= 3; i--) {
      for (Source speaker : speakers.get(i)) {
        String known = LowerCase.of(speaker.words());
        if (isWordOf(head, known)
            && sharesNames(tree, from, to, known)
            && known.length() > document.slice(from, to).length() - 4) {
          return List.of(speaker);
        }
      }
    }
    boolean name = document.token(to - 1).isCapital();
    boolean again = !name && length <= 2 && words.isAgain(head) && !antecedents.isPlural(head);
    return again && !speakers.isEmpty() && !isOther(to) ? last() : null;
  }

  /**
   * "Eight fell in Kherson, its governor said": of a place that the text names for the first time.
   */
  private boolean isOfNewPlace(Tree tree, int from, int to) {
    boolean local = lexicon.is(document.token(from), WordClass.OWN);
    for (int i = from; i < to; i++) {
      local |= words.isLocal(document.token(i).lower());
    }
    for (int i = tree.from(); local && i < from; i++) {
      if (isNamed(i, i + 1) && isNew(i, tree.from())) {
        return true;
      }
    }
    return false;
  }

  /** True for a word that does not stand in the sentences before. */
  private boolean isNew(int word, int sentence) {
    String name = document.token(word).text();
    for (int i = sentence - 1; i >= Math.max(0, sentence - BACK); i--) {
      if (document.token(i).text().equals(name)) {
        return false;
      }
    }
    return true;
  }

  /** "official" in "a police official", not in "officials". */
  private static boolean isWordOf(String word, String name) {
    int at = name.indexOf(word);
    while (at >= 0 && at + word.length() < name.length() && isLetter(name, at + word.length())) {
      at = name.indexOf(word, at + 1);
    }
    return at >= 0;
  }

  private static boolean isLetter(String name, int at) {
    return Character.isLetter(name.codePointAt(at));
  }

  /** "the ministry" after an army has spoken: a body of another kind than the last speaker. */
  private boolean isOther(int to) {
    Noun noun = speakerNoun(to - 1, to);
    SourceKind kind = speakers.get(speakers.size() - 1).get(0).kind();
    return noun != null
        && words.isBody(document.token(to - 1).lower())
        && Antecedents.isBody(kind.code())
        && !kind.equals(SourceKind.UNKNOWN)
        && !kind.code().equals(noun.code());
  }

  /**
   * "the Monywa PDF" is no other PDF, "the health ministry" no other ministry: all names among some
   * words, and what tells of which kind they are, are part of a known name.
   */
  private boolean sharesNames(Tree tree, int from, int to, String known) {
    for (int i = from + 1; i < to; i++) {
      boolean tells = document.token(i).isCapital() || tree.relation(i).base() == Relation.COMPOUND;
      if (tells && !known.contains(document.token(i).lower())) {
        return false;
      }
    }
    return true;
  }

  boolean isSpeaker(Phrase phrase) {
    return speakerNoun(phrase) != null;
  }

  private @Nullable Noun speakerNoun(Phrase phrase) {
    return speakerNoun(phrase.from(), phrase.to());
  }

  private @Nullable Noun speakerNoun(int from, int to) {
    Noun found = null;
    for (int i = from; i < to; i++) {
      Match<Noun> match = lexicon.speakers().longest(document.tokens(), i, to);
      if (match != null) {
        found = found != null && isLess(match.entry(), found) ? found : match.entry();
        i += match.length() - 1;
      }
    }
    return found;
  }

  /** "Army spokesman" is of the army, "rebel commander" of the rebels. */
  private static boolean isLess(Noun speaker, Noun before) {
    return speaker.code().equals("OFFICIAL")
        || speaker.code().equals("SOURCE")
        || speaker.code().equals("MILITARY") && before.code().equals("ARMED_GROUP");
  }

  /** True if a name in capitals stands in the range, other than its first word alone. */
  private boolean isNamed(int from, int to) {
    for (int i = from; i < to; i++) {
      Token token = document.token(i);
      // "Iraqi" and "American" tell of a country, not of a name
      if (token.isCapital()
          && lexicon.classes(token).isEmpty()
          && lexicon.nouns().longest(document.tokens(), i, i + 1) == null
          && lexicon.speakers().longest(document.tokens(), i, i + 1) == null) {
        return true;
      }
    }
    return false;
  }
}
