package org.sitrep.parsing.internal.count;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Measure;
import org.sitrep.parsing.internal.clause.Clause;
import org.sitrep.parsing.internal.clause.Clause.Trait;
import org.sitrep.parsing.internal.clause.Phrase;
import org.sitrep.parsing.internal.count.CountMention.Link;
import org.sitrep.parsing.internal.lexicon.Domain;
import org.sitrep.parsing.internal.lexicon.Frame;
import org.sitrep.parsing.internal.lexicon.Noun;
import org.sitrep.parsing.internal.lexicon.VerbTag;
import org.sitrep.parsing.internal.lexicon.WordClass;
import org.sitrep.parsing.internal.syntax.Relation;
import org.sitrep.parsing.internal.syntax.Tree;

/** Rules by which a number is among those of another, or stands beside it. */
final class GroupRules {

  private GroupRules() {}

  /** "15 people, including three children", "a crew of six, four of them wounded". */
  static List<Candidate> part(Phrase phrase, Counting sentence) {
    if (sentence.hangsBy(phrase, WordClass.MEMBER)) {
      Phrase host = sentence.host(phrase);
      List<Candidate> found =
          host == null ? List.of() : inherited(phrase, host, sentence, Link.PART);
      Phrase before = found.isEmpty() ? before(phrase, sentence) : null;
      return before == null ? found : inherited(phrase, before, sentence, Link.PART);
    }
    Phrase told = conjunct(phrase, sentence);
    if (told != null && sentence.hangsBy(told, WordClass.MEMBER)) {
      Phrase whole = sentence.host(told);
      return whole == null ? List.of() : inherited(phrase, whole, sentence, Link.PART);
    }
    return List.of();
  }

  /** The first member of the list that a phrase goes on; null if it goes on none. */
  private static @Nullable Phrase conjunct(Phrase phrase, Counting sentence) {
    Phrase at = phrase;
    while (at != null && sentence.tree().relation(at.anchor()).base() == Relation.CONJ) {
      at = sentence.host(at);
    }
    return at == phrase ? null : at;
  }

  /**
   * "among them two children", "two of them children", "of them two children": members of those
   * counted before.
   */
  static List<Candidate> ofThem(Phrase phrase, Counting sentence) {
    Phrase whole = phrase.whole();
    boolean of = whole != null && whole.isPronoun();
    boolean told = of && whole != null && isDescribed(whole, sentence);
    if (told || !of && !isAmongPronoun(phrase, sentence)) {
      return List.of();
    }
    Phrase group = before(phrase, sentence);
    if (hasOwnVerb(phrase, sentence)) {
      return List.of();
    }
    Phrase said = said(phrase, sentence);
    if (group == null) {
      return said == null ? List.of() : ofEarlier(phrase.as(said), sentence);
    }
    return inherited(said == null ? phrase : phrase.as(said), group, sentence, Link.PART);
  }

  /** "those killed": what became of them stands behind. */
  private static boolean isDescribed(Phrase whole, Counting sentence) {
    return sentence.places(whole).stream()
        .anyMatch(place -> place.clause().is(Trait.DESCRIBING) && befalling(place) != null);
  }

  /** "One of them is a girl", "three were children": some of those counted in the text before. */
  private static List<Candidate> ofEarlier(Phrase part, Counting sentence) {
    Measure measure = sentence.before().measure();
    return measure != null
            && measure.domain() == Measure.Domain.PEOPLE
            && part.domain() == Domain.PERSON
        ? List.of(new Candidate(measure, Domain.PERSON, part, null, Link.PART))
        : List.of();
  }

  /** "Five of the dead were police officers and three were children". */
  static List<Candidate> isSaid(Phrase phrase, Counting sentence) {
    Phrase said = phrase.isBare() && phrase.whole() == null ? said(phrase, sentence) : null;
    boolean is =
        said != null
            && !said.isQuantified()
            && sentence.tree().child(said.anchor(), Relation.COP) >= 0;
    if (!is || said == null || phrase.quantity() == null || phrase.quantity().isNone()) {
      return List.of();
    }
    Measure state = ofThoseBefore(said, sentence);
    if (state != null) {
      return List.of(new Candidate(state, Domain.PERSON, phrase.as(said), null, Link.PART));
    }
    Phrase group = before(phrase.as(said), sentence);
    return group == null
        ? ofEarlier(phrase.as(said), sentence)
        : inherited(phrase.as(said), group, sentence, Link.PART);
  }

  /** "Of the dead, 12 are women and nine are men": what became of those at the front. */
  private static @Nullable Measure ofThoseBefore(Phrase said, Counting sentence) {
    Clause clause = sentence.syntax().clause(said.anchor());
    if (clause != null && sentence.tree().relation(clause.verb()).base() == Relation.CONJ) {
      Clause first = sentence.syntax().clause(sentence.tree().head(clause.verb()));
      clause = first != null && first.complement(WordClass.PART) != null ? first : clause;
    }
    Phrase whole = clause == null ? null : clause.complement(WordClass.PART);
    Noun noun = whole == null || !whole.isDefinite() ? null : whole.noun();
    return noun == null ? null : state(noun);
  }

  /** "released two of them": something else became of the two. */
  private static boolean hasOwnVerb(Phrase phrase, Counting sentence) {
    return sentence.places(phrase).stream()
        .anyMatch(
            place ->
                place.clause().form() != null
                    && !place.clause().is(Trait.COPULA)
                    && !place.clause().is(VerbTag.INCLUDE));
  }

  /** "Seven of those who died": what became of all of those became of the seven. */
  static List<Candidate> ofThose(Phrase phrase, Counting sentence) {
    Phrase whole = phrase.whole();
    if (whole == null || !whole.isPronoun()) {
      return List.of();
    }
    Phrase said = said(phrase, sentence);
    for (Counting.Place place : sentence.places(whole)) {
      Frame frame = befalling(place);
      if (frame != null) {
        Phrase counted = said == null ? phrase : phrase.as(said);
        return List.of(
            new Candidate(frame.measure(), Domain.PERSON, counted, place.clause(), Link.PART));
      }
    }
    return List.of();
  }

  /** What its verb says of people in a place; null if it says nothing that happened. */
  static @Nullable Frame befalling(Counting.Place place) {
    Clause clause = place.clause();
    return clause.isFact() && clause.form() != null
        ? clause.form().verb().frame(place.role(), Domain.PERSON).orElse(null)
        : null;
  }

  /** "were fired, along with 31 drones": what is joined so shares what became of the others. */
  static List<Candidate> along(Phrase phrase, Counting sentence) {
    Phrase sharing = sharing(phrase, sentence);
    if (sharing != null) {
      return inherited(phrase, sharing, sentence, Link.TOTAL);
    }
    if (!sentence.hangsBy(phrase, WordClass.ALONG) && !isJoinedToVerb(phrase, sentence)) {
      return List.of();
    }
    Phrase host = sentence.host(phrase);
    List<Candidate> found =
        host == null ? List.of() : inherited(phrase, host, sentence, Link.TOTAL);
    Clause clause = sentence.syntax().clause(sentence.tree().head(phrase.anchor()));
    if (!found.isEmpty() || clause == null) {
      return found;
    }
    for (List<Phrase> beside : List.of(clause.objects(), clause.subjects())) {
      for (Phrase other : beside) {
        found = inherited(phrase, other, sentence, Link.TOTAL);
        found = found.isEmpty() ? withOne(phrase, other, sentence) : found;
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return found;
  }

  /** "detained the leader along with two insurgents": what became of one whom nobody counts. */
  private static List<Candidate> withOne(Phrase phrase, Phrase one, Counting sentence) {
    boolean person = one.domain() == Domain.PERSON || one.isPronoun() || one.isName();
    if (phrase.domain() != Domain.PERSON || !person || one.isQuantified()) {
      return List.of();
    }
    for (Counting.Place place : sentence.places(one)) {
      Clause clause = place.clause();
      Frame frame =
          clause.form() == null || !clause.isFact()
              ? null
              : clause.form().verb().frame(place.role(), Domain.PERSON).orElse(null);
      if (frame != null) {
        return List.of(new Candidate(frame.measure(), frame.domain(), phrase, clause, Link.PART));
      }
    }
    return List.of();
  }

  /** "four American and two Iraqi soldiers": those behind the second number; null without. */
  private static @Nullable Phrase sharing(Phrase phrase, Counting sentence) {
    Tree tree = sentence.tree();
    boolean number = tree.relation(phrase.anchor()).base() == Relation.NUMMOD;
    if (!number || !phrase.isBare() || phrase.noun() == null) {
      return null;
    }
    int noun = tree.head(phrase.anchor());
    if (tree.relation(noun).base() == Relation.AMOD) {
      noun = tree.head(noun);
    }
    Phrase shared = sentence.syntax().phrase(noun);
    return shared != null && shared.isQuantified() && phrase.to() < shared.from() + 1
        ? shared
        : null;
  }

  /** "were wounded, as well as a girl": a noun that is joined to a verb goes with its subject. */
  private static boolean isJoinedToVerb(Phrase phrase, Counting sentence) {
    int verb = sentence.tree().head(phrase.anchor());
    return sentence.tree().relation(phrase.anchor()).base() == Relation.CONJ
        && phrase.domain() == Domain.PERSON
        && phrase.from() > verb
        && sentence.syntax().clause(phrase.anchor()) == null
        && sentence.is(sentence.tree().child(phrase.anchor(), Relation.CC), WordClass.VALUE);
  }

  /** What was counted last before a phrase in this sentence and can hold it. */
  private static @Nullable Phrase before(Phrase phrase, Counting sentence) {
    return sentence.countedBefore(phrase, candidates -> fits(phrase, candidates.get(0)));
  }

  /**
   * "two of them children", "Two of the four killed were children": what the number is said to be.
   */
  private static @Nullable Phrase said(Phrase phrase, Counting sentence) {
    Phrase head = sentence.host(phrase);
    boolean subject = sentence.tree().relation(phrase.anchor()).base() == Relation.NSUBJ;
    boolean kind =
        head != null && (head.domain() == Domain.PERSON || head.domain() == Domain.MUNITION);
    return subject && kind ? head : null;
  }

  private static boolean isAmongPronoun(Phrase phrase, Counting sentence) {
    for (Phrase other : sentence.syntax().phrases()) {
      boolean own = sentence.host(other) == phrase;
      boolean among =
          sentence.hangsBy(other, WordClass.MEMBER)
              && (own
                  || sentence.tree().head(other.anchor()) == sentence.tree().head(phrase.anchor()));
      boolean of = own && other.to() == phrase.from() && sentence.hangsBy(other, WordClass.PART);
      if (other.isPronoun() && (among || of)) {
        return true;
      }
    }
    return false;
  }

  /** "five of the wounded", "92 of the dead": some of those of whom the noun tells. */
  static List<Candidate> ofState(Phrase phrase, Counting sentence) {
    Phrase whole = phrase.whole();
    Measure measure = whole == null || whole.isQuantified() ? null : state(whole, sentence);
    if (whole == null || measure == null) {
      return List.of();
    }
    Candidate died = died(phrase, sentence);
    if (died != null) {
      return List.of(died);
    }
    Phrase said = said(phrase, sentence);
    boolean any = whole.domain() != Domain.STATE;
    if (any
        && (!whole.isDefinite()
            || befallen(phrase, sentence)
            || said == null && !isAct(phrase, sentence))) {
      return List.of();
    }
    Phrase counted = said == null ? phrase : phrase.as(said);
    return List.of(
        new Candidate(
            measure, said == null ? Domain.STATE : Domain.PERSON, counted, null, Link.PART));
  }

  /** "two of the victims were wounded": the verb tells. */
  private static boolean befallen(Phrase phrase, Counting sentence) {
    return sentence.places(phrase).stream().anyMatch(place -> befalling(place) != null);
  }

  /** "Nine of the victims were queueing": what they did tells nothing else of them. */
  private static boolean isAct(Phrase phrase, Counting sentence) {
    return sentence.places(phrase).stream()
        .map(Counting.Place::clause)
        .anyMatch(it -> it.isFact() && !it.is(VerbTag.CARE) && !it.is(VerbTag.MOVE));
  }

  /** What befell "the wounded", and "the victims", as the text has it so far; null if nothing. */
  static @Nullable Measure state(Phrase whole, Counting sentence) {
    Noun noun = whole.noun();
    if (noun != null && noun.domain() == Domain.STATE) {
      return state(noun);
    }
    Measure last = sentence.before().measure();
    Measure harm = last == Measure.WOUNDED ? last : Measure.KILLED;
    return sentence.is(whole.head(), WordClass.VICTIM) ? harm : null;
  }

  /** "one of the wounded died": what its verb says of it; null if it does not. */
  static @Nullable Candidate died(Phrase phrase, Counting sentence) {
    for (Counting.Place place : sentence.places(phrase)) {
      Frame frame = befalling(place);
      if (frame != null && frame.measure() == Measure.KILLED) {
        return new Candidate(
            Measure.KILLED, Domain.PERSON, phrase, place.clause(), Link.ADDITIONAL);
      }
    }
    return null;
  }

  /** "Two of the four people killed were children". */
  static List<Candidate> partIs(Phrase phrase, Counting sentence) {
    Phrase whole = phrase.whole() == null ? fronted(phrase, sentence) : phrase.whole();
    Phrase said = said(phrase, sentence);
    if (whole == null || said == null || !whole.isQuantified()) {
      return List.of();
    }
    boolean known = whole.is(said.kind() == null ? "" : said.kind().code());
    return known ? List.of() : inherited(phrase.as(said), whole, sentence, Link.PART);
  }

  /** "Of the 14 wounded, five were children": the whole at the head of the sentence. */
  private static @Nullable Phrase fronted(Phrase phrase, Counting sentence) {
    for (Counting.Place place : sentence.places(phrase)) {
      Phrase whole = place.clause().complement(WordClass.PART);
      if (whole != null && phrase.isBare()) {
        return whole;
      }
    }
    return null;
  }

  /** "three civilians, a woman and two children, were killed". */
  static List<Candidate> apposed(Phrase phrase, Counting sentence) {
    Phrase first = conjunct(phrase, sentence);
    Phrase apposed = first == null ? phrase : first;
    Relation relation = sentence.tree().relation(apposed.anchor()).base();
    boolean aside =
        relation == Relation.APPOS || relation == Relation.PARATAXIS || relation == Relation.LIST;
    Phrase host = aside ? sentence.host(apposed) : behindState(apposed, sentence);
    // "one of them a child": the child is that one
    boolean same = host != null && host.whole() != null && apposed.isArticle();
    return host == null || !host.isQuantified() || host.isArticle() || same
        ? List.of()
        : inherited(phrase, host, sentence, Link.PART);
  }

  /** "left 20 dead, 15 civilians and five soldiers": a second subject is none. */
  private static @Nullable Phrase behindState(Phrase apposed, Counting sentence) {
    int verb = sentence.tree().head(apposed.anchor());
    boolean late =
        sentence.tree().relation(apposed.anchor()).base() == Relation.NSUBJ
            && verb >= 0
            && verb < apposed.from()
            && sentence.tree().child(verb, Relation.NSUBJ) < verb;
    Phrase host = null;
    for (Phrase phrase : late ? sentence.syntax().phrases() : List.<Phrase>of()) {
      boolean before = phrase.to() + 1 == apposed.from() && sentence.token(phrase.to()).isMark();
      host = before && phrase.domain() == Domain.STATE ? phrase : host;
    }
    return host;
  }

  /** A further member of a list takes over what the first is told. */
  static List<Candidate> listed(Phrase phrase, Counting sentence) {
    Phrase first = conjunct(phrase, sentence);
    if (first == null) {
      return List.of();
    }
    Phrase counted = sentence.host(first);
    boolean some =
        counted != null
            && !first.isQuantified()
            && counted.whole() != null
            && counted.whole().anchor() == first.anchor();
    Phrase before = some && counted != null ? counted : outcome(first, sentence);
    boolean bodies = sentence.found(before).stream().anyMatch(it -> it.domain() == Domain.BODY);
    if (bodies && phrase.domain() == Domain.PERSON) {
      // "four bodies and nine survivors"
      return List.of();
    }
    boolean part = sentence.found(before).stream().anyMatch(it -> it.link() == Link.PART);
    List<Candidate> found = inherited(phrase, before, sentence, part ? Link.PART : Link.TOTAL);
    return found.isEmpty() ? listedSaid(phrase, first, sentence) : found;
  }

  /** "the destruction of a radar on Friday, two boats": of what it was; itself if it is none. */
  private static Phrase outcome(Phrase first, Counting sentence) {
    boolean is = first.domain() == Domain.OUTCOME && !first.isQuantified();
    for (Phrase of : is ? sentence.syntax().phrases() : List.<Phrase>of()) {
      if (sentence.host(of) == first && sentence.hangsBy(of, WordClass.PART)) {
        return of;
      }
    }
    return first;
  }

  /** "15 of them civilians and five soldiers": the civilians were said to be 15 of them. */
  private static List<Candidate> listedSaid(Phrase phrase, Phrase said, Counting sentence) {
    for (Phrase part : sentence.syntax().phrases()) {
      boolean is =
          sentence.tree().relation(part.anchor()).base() == Relation.NSUBJ
              && sentence.host(part) == said;
      if (is && sentence.found(part).stream().anyMatch(it -> it.link() == Link.PART)) {
        return inherited(phrase, part, sentence, Link.PART);
      }
    }
    return List.of();
  }

  /** What befell those whom a noun names: "the dead", "the martyrs"; null if it does not tell. */
  static @Nullable Measure state(Noun noun) {
    if (noun.domain() == Domain.STATE) {
      return Measure.valueOf(noun.code());
    }
    boolean one = noun.domain() == Domain.OUTCOME && noun.code().indexOf('+') < 0;
    Measure measure = one ? Measure.valueOf(noun.code()) : null;
    return measure != null && measure.domain() == Measure.Domain.PEOPLE ? measure : null;
  }

  static boolean isPeople(Phrase phrase) {
    return phrase.domain() == Domain.PERSON || phrase.domain() == null && !phrase.isPronoun();
  }

  static List<Candidate> inherited(Phrase phrase, Phrase host, Counting sentence, Link link) {
    List<Candidate> found = new ArrayList<>();
    for (Candidate candidate : sentence.found(host)) {
      if (fits(phrase, candidate)) {
        found.add(candidate.of(phrase, link));
      }
    }
    return found;
  }

  /** True if a phrase can be among those that a candidate counts. */
  private static boolean fits(Phrase phrase, Candidate whole) {
    Domain domain = phrase.domain();
    return domain == null && !phrase.isPronoun()
        || domain == Domain.PRONOUN
        || switch (whole.measure().domain()) {
          case PEOPLE -> domain == Domain.PERSON;
          case MUNITIONS -> domain == Domain.MUNITION;
          case THINGS -> domain == Domain.THING || domain == Domain.MUNITION;
          case EVENTS -> domain == Domain.ATTACK;
        };
  }
}
