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
import org.sitrep.parsing.internal.text.Token;

/** Who the words of a document name as speakers. */
final class Speakers {

  private final Document document;
  private final Lexicon lexicon;
  private final SpeakerWords words;
  private final Bodies bodies;
  private final SpeakerNames names;
  private final EarlierSpeakers before;

  Speakers(Document document, Lexicon lexicon, SpeakerWords words) {
    this.document = document;
    this.lexicon = lexicon;
    this.words = words;
    this.bodies = new Bodies(document, lexicon, words);
    this.names = new SpeakerNames(document, lexicon);
    this.before = new EarlierSpeakers(names, words);
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

  /** Those who spoke so far. */
  EarlierSpeakers before() {
    return before;
  }

  /** Adds who speaks to those who spoke. */
  List<Source> remember(List<Source> sources) {
    return before.add(sources);
  }

  /** Notes who did something in a sentence without speaking: a name or a body of people. */
  void notice(Phrase phrase, Tree tree) {
    boolean counted = phrase.isQuantified() && !phrase.isArticle();
    boolean plain = phrase.isPronoun() || counted || !canSpeak(phrase);
    if (!plain && (isSpeakerByName(phrase) || isBodyByName(phrase))) {
      int from = nameFrom(phrase);
      Source source = source(from, Math.max(phrase.to(), nameTo(tree, phrase)));
      before.addSilent(source, tree.from());
    }
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
      return words.isPronoun(first) ? before.meant(first) : null;
    }
    if (!canSpeak(phrase)) {
      return null;
    }
    List<Source> body = names.isNamed(from, to) ? null : before.spokenFor(from, to);
    if (body != null) {
      return body;
    }
    if (phrase.isDefinite()) {
      List<Source> earlier = before.earlier(tree, from, to);
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

  /** True if a word for those who speak stands in the range: "police", "hospital". */
  boolean isKnown(int from, int to) {
    return names.noun(from, to) != null;
  }

  /** Anything speaks but what is fired, counted or hit. */
  private boolean canSpeak(Phrase phrase) {
    Domain domain = phrase.domain();
    boolean mute =
        domain == Domain.MUNITION
            || domain == Domain.ATTACK
            || domain == Domain.OUTCOME && !isInitials(document.token(phrase.head()))
            || domain == Domain.TOLL
            || domain == Domain.BODY
            || domain == Domain.STATE;
    boolean asked = lexicon.is(document.token(phrase.from()), WordClass.REL);
    return !asked && (!mute || isSpeaker(phrase));
  }

  /** "The KIA said": initials of a body, which elsewhere are short for an outcome. */
  private static boolean isInitials(Token token) {
    return token.text().length() > 1 && token.text().chars().allMatch(Character::isUpperCase);
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
   * Petrov"; without relative clauses, and before any other clause.
   */
  int nameTo(Tree tree, Phrase phrase) {
    int to = nameTo(tree, phrase.anchor(), phrase.to());
    for (int word = phrase.to(); word < to; word++) {
      if (tree.hasSubject(word)) {
        return Math.max(phrase.to(), tree.spanFrom(word));
      }
    }
    return to;
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

  /** "the army's count", "a count by the army": index of the army; -1 if it is nobody's. */
  int owner(Phrase phrase, Tree tree) {
    int owner = tree.child(phrase.head(), Relation.NMOD_POSS);
    for (int i = 0; i < tree.childCount(phrase.head()) && owner < 0; i++) {
      int child = tree.child(phrase.head(), i);
      int word = tree.child(child, Relation.CASE);
      boolean owns = word > phrase.head() && (isFrom(word) || isOf(word) && isVoice(child));
      owner = owns ? child : -1;
    }
    return owner;
  }

  private boolean isFrom(int word) {
    return lexicon.is(document.token(word), WordClass.ORIGIN)
        || lexicon.is(document.token(word), WordClass.AGENT);
  }

  private boolean isOf(int word) {
    return lexicon.is(document.token(word), WordClass.PART);
  }

  /** "the ministry" in "the data of the ministry", not "the dead" in "the count of the dead". */
  boolean isVoice(int word) {
    return names.noun(word, word + 1) != null || words.isBody(document.token(word).lower());
  }

  /** "Ukrainian military data", "police figures": whose they are, unlike "preliminary data". */
  boolean isOfSomebody(Phrase phrase) {
    for (int i = phrase.from(); i < phrase.head(); i++) {
      Noun noun = names.noun(i, i + 1);
      boolean known = noun != null && !noun.code().equals("OFFICIAL");
      if (known || document.token(i).isCapital() || words.isBody(document.token(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /** "the mayor", "the IDF": nothing that could be hit. */
  boolean isOffice(Phrase phrase) {
    Token head = document.token(phrase.head());
    return head.isCapital() || words.holdsPerson(head.lower());
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

  /** True for those of whom it tells nothing but what they say that they counted something. */
  boolean canRecord(Phrase phrase, Tree tree) {
    int owner = owner(phrase, tree);
    return isSpeakerByName(phrase)
        || owner >= 0 && isVoice(owner)
        || phrase.domain() == Domain.PERSON
        || !phrase.isQuantified() && isOnePerson(phrase.from(), phrase.to());
  }

  /** "10:05 Iran's guards", "3/ the hospital": a name begins behind the marks of its line. */
  private int nameFrom(int from, int to) {
    int at = from;
    boolean marked = false;
    while (at < to && !document.token(at).isWord()) {
      Token token = document.token(at);
      marked |= token.isMark() || token.text().indexOf(':') > 0;
      at++;
    }
    return marked && at < to ? at : from;
  }

  /** "the army: two men died", "the Northern Front (NF": a name ends before such marks. */
  private int nameTo(int from, int to) {
    int open = -1;
    for (int i = from + 1; i < to; i++) {
      Token token = document.token(i);
      if (token.is(":") || token.is(";")) {
        return i;
      }
      if (token.isNumber() && token.text().indexOf(':') > 0) {
        // "Harbour police, 16:20"
        return document.token(i - 1).isMark() ? i - 1 : i;
      }
      open = token.is("(") ? i : token.is(")") ? -1 : open;
    }
    return open < 0 ? to : open;
  }

  private Source source(int first, int end) {
    int from = nameFrom(first, end);
    int to = nameTo(from, end);
    String name = document.slice(from, to);
    Bodies.Body body = bodies.of(from, to);
    Source known = body == null ? before.namesake(to) : null;
    Noun noun = names.noun(from, to);
    Noun group = body == null ? null : names.noun(body.from(), body.to());
    if (noun == null || group != null && SpeakerNames.isLess(noun, group)) {
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
    boolean anonymous = !names.isNamed(from, to) && isOnePerson(from, to);
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

  boolean isSpeaker(Phrase phrase) {
    return speakerNoun(phrase) != null;
  }

  private @Nullable Noun speakerNoun(Phrase phrase) {
    return names.noun(phrase.from(), phrase.to());
  }
}
