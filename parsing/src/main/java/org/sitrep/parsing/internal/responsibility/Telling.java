package org.sitrep.parsing.internal.responsibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.ResponsibilityKind;
import org.sitrep.model.Source;
import org.sitrep.parsing.internal.clause.Clause;
import org.sitrep.parsing.internal.clause.Clause.Complement;
import org.sitrep.parsing.internal.clause.Clause.Trait;
import org.sitrep.parsing.internal.clause.Phrase;
import org.sitrep.parsing.internal.clause.SentenceView;
import org.sitrep.parsing.internal.clause.Syntax;
import org.sitrep.parsing.internal.lexicon.Domain;
import org.sitrep.parsing.internal.lexicon.Lexicon;
import org.sitrep.parsing.internal.lexicon.Verb;
import org.sitrep.parsing.internal.lexicon.WordClass;
import org.sitrep.parsing.internal.responsibility.ResponsibilityWords.Kind;
import org.sitrep.parsing.internal.speech.Speech;
import org.sitrep.parsing.internal.syntax.Relation;
import org.sitrep.parsing.internal.syntax.Tree;
import org.sitrep.parsing.internal.text.Document;

/** One sentence while it is asked who answers for what. */
final class Telling extends SentenceView {

  /** How far a verb looks for the subject that it shares with others. */
  private static final int SHARED = 6;

  private final ResponsibilityWords words;
  private final Actors actors;
  private final List<Speech> speeches;

  /** The publisher where it is a party, empty where another one is named; null for none. */
  private final @Nullable String party;

  /** Who is accused by what the sentences before tell, for "denied it"; empty if nobody is. */
  private final String accused;

  /** The clause of whose verb a rule asked last, and the kinds of that verb. */
  private @Nullable Clause asked;

  private Set<Kind> kinds = Set.of();

  Telling(
      Document document,
      Lexicon lexicon,
      ResponsibilityWords words,
      Actors actors,
      Syntax syntax,
      List<Speech> speeches,
      @Nullable String party,
      String accused) {
    super(document, lexicon, syntax);
    this.words = words;
    this.actors = actors;
    this.speeches = speeches;
    this.party = party;
    this.accused = accused;
  }

  Actors actors() {
    return actors;
  }

  /** True if the report names a publisher, be it a party to the fighting or not. */
  boolean isPublished() {
    return party != null;
  }

  /** The publisher, where it is itself a party to the fighting. */
  @Nullable String party() {
    return party == null || party.isEmpty() ? null : party;
  }

  /** Who was accused last; empty if nobody was. */
  String accused() {
    return accused;
  }

  /** True if a token is of a kind of words. */
  boolean is(int token, Kind kind) {
    return token >= 0 && words.is(kind, token(token));
  }

  /** True if the verb of a clause is of a kind. */
  boolean is(Clause clause, Kind kind) {
    if (clause != asked) {
      asked = clause;
      kinds = clause.form() == null ? Set.of() : words.of(clause.form().verb().lemma());
    }
    return kinds.contains(kind);
  }

  /** True if one of some phrases has a noun of the kind. */
  boolean any(List<Phrase> phrases, Kind kind) {
    for (Phrase phrase : phrases) {
      if (is(phrase.head(), kind)) {
        return true;
      }
    }
    return false;
  }

  /** A word below another in one of the relations that is of the kind; -1 if there is none. */
  int child(int word, Kind kind, Relation... relations) {
    Tree tree = tree();
    for (int i = 0; i < tree.childCount(word); i++) {
      int child = tree.child(word, i);
      if (is(child, kind) && List.of(relations).contains(tree.relation(child).base())) {
        return child;
      }
    }
    return -1;
  }

  // --- who does it

  /** The subjects of a clause; those of the clause that it is joined to where it has none. */
  List<Phrase> subjects(Clause clause) {
    Clause at = clause;
    for (int i = 0; i < SHARED && at != null; i++) {
      List<Phrase> subjects = meant(at);
      boolean suffers = at.is(Trait.PASSIVE) && !clause.is(Trait.PASSIVE);
      if (!subjects.isEmpty() && !suffers && !(i == 0 && isInherited(clause))) {
        return subjects;
      }
      at = isJoined(at) ? syntax().clause(tree().head(at.verb())) : null;
    }
    return List.of();
  }

  /** "He said it had been attacked and denied the rest": who denies was not attacked. */
  private boolean isInherited(Clause clause) {
    Clause head = syntax().clause(tree().head(clause.verb()));
    return tree().relation(clause.verb()).base() == Relation.CONJ
        && head != null
        && head.is(Trait.PASSIVE)
        && !clause.is(Trait.PASSIVE)
        && tree().child(clause.verb(), Relation.NSUBJ) < 0;
  }

  private boolean isJoined(Clause clause) {
    return switch (tree().relation(clause.verb()).base()) {
      case CONJ, PARATAXIS, XCOMP, ADVCL -> true;
      case CCOMP -> isInherited(clause) || clause.is(Trait.PASSIVE);
      default -> false;
    };
  }

  /** The subjects of a clause; a relative pronoun that leads nowhere stands for what it follows. */
  private List<Phrase> meant(Clause clause) {
    List<Phrase> subjects = new ArrayList<>();
    for (Phrase subject : clause.subjects()) {
      Phrase before = isRelative(subject) ? before(subject.from()) : sender(subject);
      if (before != null && !isObject(subject, clause)) {
        subjects.add(before);
      }
    }
    return subjects;
  }

  /** "The Front issued a statement claiming the attack": the Front claims it. */
  private Phrase sender(Phrase subject) {
    boolean sent =
        is(subject.head(), WordClass.MESSAGE)
            && tree().relation(subject.anchor()).base() == Relation.OBJ;
    Clause sending = sent ? syntax().clause(tree().head(subject.anchor())) : null;
    return sending == null || sending.subjects().isEmpty() || isPassive(sending)
        ? subject
        : sending.subjects().get(0);
  }

  private boolean isRelative(Phrase phrase) {
    return phrase.to() - phrase.from() == 1 && is(phrase.from(), WordClass.REL);
  }

  /** "The army, which Iran blamed": what a second subject stands for. */
  private @Nullable Phrase relative(Clause clause) {
    for (Phrase subject : clause.subjects()) {
      if (isObject(subject, clause)) {
        return isRelative(subject) ? before(subject.from()) : subject;
      }
    }
    return null;
  }

  /** "which" beside another subject, or what it stands for. */
  private boolean isObject(Phrase subject, Clause clause) {
    boolean described =
        clause.is(Trait.DESCRIBING) && tree().head(clause.verb()) == subject.anchor();
    return clause.subjects().size() > 1 && (isRelative(subject) || described);
  }

  /** The phrase that ends right before a token, or before the mark before it. */
  private @Nullable Phrase before(int token) {
    int end = token > tree().from() && token(token - 1).isMark() ? token - 1 : token;
    Phrase found = null;
    for (Phrase phrase : syntax().phrases()) {
      boolean last = phrase.to() <= end && tree().spanTo(phrase.anchor()) >= end;
      found = last || phrase.to() == end ? phrase : found;
    }
    return found;
  }

  /** Who does what a clause tells: its subjects, or those behind "by" of a passive verb. */
  List<Phrase> doers(Clause clause) {
    return isPassive(clause) ? agents(clause) : subjects(clause);
  }

  /**
   * True for a passive verb, and for a participle that the tree takes for the verb of an attack:
   * "The attack, blamed on the rebels, was the third".
   */
  boolean isPassive(Clause clause) {
    boolean participle =
        clause.form() != null
            && clause.form().is(Verb.Form.PARTICIPLE)
            && !clause.is(Trait.AUXILIARY)
            && clause.objects().isEmpty();
    return clause.is(Trait.PASSIVE)
        || participle
            && !clause.subjects().isEmpty()
            && clause.subjects().stream().allMatch(this::isSaid);
  }

  private boolean isSaid(Phrase phrase) {
    return phrase.domain() == Domain.ATTACK
        || is(phrase.head(), Kind.DEED)
        || is(phrase.head(), Kind.GUILT);
  }

  /** Those behind "by". */
  List<Phrase> agents(Clause clause) {
    return behind(clause, WordClass.AGENT);
  }

  /** The phrases behind a preposition of a class; where the tree has none, the one that follows. */
  List<Phrase> behind(Clause clause, WordClass relation) {
    List<Phrase> found = List.of();
    for (Complement complement : clause.complements()) {
      if (complement.is(relation)) {
        found = found.isEmpty() ? new ArrayList<>() : found;
        found.add(complement.phrase());
      }
    }
    if (!found.isEmpty() || !is(clause.to(), relation) || !tree().contains(clause.to())) {
      return found;
    }
    return syntax().phrases().stream().filter(phrase -> phrase.from() == clause.to() + 1).toList();
  }

  /** The objects of a clause; where the tree gives it none, the phrase right behind the verb. */
  List<Phrase> objects(Clause clause) {
    if (!clause.objects().isEmpty() || isPassive(clause)) {
      return clause.objects();
    }
    Phrase relative = relative(clause);
    if (relative != null) {
      return List.of(relative);
    }
    int from = clause.to();
    int behind = from < tree().to() && Document.isQuote(token(from)) ? from + 1 : from;
    for (Phrase phrase : syntax().phrases()) {
      if (phrase.from() == behind
          && preposition(phrase) < 0
          && !clause.subjects().contains(phrase)) {
        return List.of(phrase);
      }
    }
    return List.of();
  }

  // --- who says it

  /**
   * What is said where a token stands, of several speeches the innermost; null if nobody speaks.
   */
  @Nullable Speech speech(int token) {
    Speech inner = null;
    for (Speech speech : speeches) {
      boolean closer = inner == null || speech.scope().size() < inner.scope().size();
      inner = speech.covers(token) && closer ? speech : inner;
    }
    return inner;
  }

  /** What the subject of a clause says in this sentence; null if nothing. */
  @Nullable Speech spoken(Phrase subject) {
    for (Speech speech : speeches) {
      if (speech.attributes(subject.head())) {
        return speech;
      }
    }
    return null;
  }

  /** "Its spokesman said": those who speak do so for somebody named beside. */
  boolean isOwn(Speech speech) {
    return is(speech.speakerFrom(), Kind.OWN) && speech.speakerTo() - speech.speakerFrom() > 1;
  }

  /** Who says what stands at a token; null if the text itself does. */
  @Nullable Source accuser(int token) {
    Speech speech = speech(token);
    return speech == null ? null : speech.sources().get(0);
  }

  /** Who is meant by the subject of a verb of blame. */
  Source accuser(Phrase subject) {
    Speech own = spoken(subject);
    if (own != null) {
      return own.sources().get(0);
    }
    Speech around = speech(subject.head());
    if (actors.isOwn(subject) && around != null) {
      return around.sources().get(0);
    }
    String name = actors.name(subject, around, tree());
    return Source.of(name == null ? actors.words(subject) : name);
  }

  /** The name of an actor; of a spokesman who speaks, the body behind him. */
  String name(Phrase actor) {
    Speech own = spoken(actor);
    if (own != null) {
      return actors.body(own.sources().get(0));
    }
    Phrase around =
        actors.isPronoun(actor) ? syntax().nameAround(tree().head(actor.anchor())) : null;
    String name = actors.name(around == null ? actor : around, speech(actor.head()), tree());
    return name == null ? actors.words(actor) : name;
  }

  /** True between two quotation marks of the sentence. */
  boolean isQuoted(int token) {
    boolean quoted = false;
    for (int i = tree().from(); i < token; i++) {
      quoted ^= Document.isQuote(token(i));
    }
    return quoted;
  }

  // --- what is found

  /** What each of several actors is told to have to do with an attack, in their own words. */
  List<ResponsibilityFinding> of(ResponsibilityKind kind, List<Phrase> doers, int from, int to) {
    List<ResponsibilityFinding> findings = new ArrayList<>();
    for (Phrase doer : doers) {
      if (actors.canAct(doer) && !(doers.size() > 1 && actors.isCalled(doer))) {
        findings.add(finding(kind, name(doer), null, Math.min(from, doer.from()), to));
      }
    }
    return findings;
  }

  /** That each of several is blamed; nothing for those who cannot have done it. */
  List<ResponsibilityFinding> blamed(
      List<Phrase> culprits, @Nullable Source accuser, int from, int to) {
    List<ResponsibilityFinding> findings = new ArrayList<>();
    for (Phrase culprit : culprits.stream().filter(actors::canAct).toList()) {
      findings.addAll(accused(List.of(culprit), accuser, from, to));
    }
    return findings;
  }

  /** That each of several is accused, whoever they are. */
  List<ResponsibilityFinding> accused(
      List<Phrase> culprits, @Nullable Source accuser, int from, int to) {
    List<ResponsibilityFinding> findings = new ArrayList<>();
    for (Phrase culprit : culprits) {
      String name = name(culprit);
      boolean self = accuser != null && name.equals(accuser.words());
      if (actors.canBeAccused(culprit) && !self) {
        findings.add(
            finding(
                ResponsibilityKind.BLAMED,
                name,
                accuser,
                Math.min(from, culprit.from()),
                Math.max(to, culprit.to())));
      }
    }
    return findings;
  }

  /** A finding whose evidence ends before the next mark. */
  ResponsibilityFinding finding(
      ResponsibilityKind kind, @Nullable String actor, @Nullable Source source, int from, int to) {
    return new ResponsibilityFinding(kind, actor, source, from, Math.max(from + 1, to), "");
  }

  /** Behind the last token of a clause before a mark, at most some tokens on. */
  int end(int from) {
    int end = from;
    while (end < tree().to() && end < from + SHARED && !token(end).isMark()) {
      end++;
    }
    return end;
  }
}
