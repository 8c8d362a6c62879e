package org.sitrep.parsing.internal.count;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.IssueReason;
import org.sitrep.model.Measure;
import org.sitrep.parsing.internal.clause.Clause;
import org.sitrep.parsing.internal.clause.Clause.Trait;
import org.sitrep.parsing.internal.clause.Phrase;
import org.sitrep.parsing.internal.lexicon.Domain;
import org.sitrep.parsing.internal.lexicon.Frame;
import org.sitrep.parsing.internal.lexicon.Match;
import org.sitrep.parsing.internal.lexicon.Noun;
import org.sitrep.parsing.internal.lexicon.Verb;
import org.sitrep.parsing.internal.lexicon.VerbForm;
import org.sitrep.parsing.internal.lexicon.VerbTag;
import org.sitrep.parsing.internal.lexicon.WordClass;
import org.sitrep.parsing.internal.mention.QuantityMention;
import org.sitrep.parsing.internal.syntax.Relation;

/** Rules by which a noun tells what became of those whom it counts. */
final class NounRules {

  /** From here on a number before one attack is its year. */
  private static final int FIRST_YEAR = 1900;

  private NounRules() {}

  /** "12 dead", "no casualties", "two air strikes", "three interceptions". */
  static List<Candidate> own(Phrase phrase, Counting sentence) {
    Noun noun = phrase.noun();
    if (noun == null && phrase.isNone()) {
      return none(phrase, sentence);
    }
    if (noun == null || phrase.isArticle() || isThought(phrase, sentence)) {
      return List.of();
    }
    if (isCompound(phrase, sentence)) {
      return compound(phrase, sentence);
    }
    if (noun.domain() == Domain.STATE && isOfTwo(noun, phrase.to(), sentence)) {
      sentence.decline(phrase, IssueReason.MIXED_TOTAL);
      return List.of();
    }
    return switch (noun.domain()) {
      case STATE -> state(phrase, noun, sentence);
      case OUTCOME -> outcome(phrase, noun);
      case ATTACK -> attacks(phrase, sentence);
      case NOT_COUNTED -> noun.code().equals("WAVE") ? attacks(phrase, sentence) : List.of();
      default -> List.of();
    };
  }

  /** "lost 1,390 killed and wounded": a sum over two states. */
  private static boolean isOfTwo(Noun state, int behind, Counting sentence) {
    boolean joined = sentence.tree().contains(behind + 1) && sentence.is(behind, WordClass.CONJ);
    Match<Noun> other =
        joined
            ? sentence
                .lexicon()
                .nouns()
                .longest(sentence.tokens(), behind + 1, sentence.tree().to())
            : null;
    return other != null
        && other.entry().domain() == Domain.STATE
        && !other.entry().code().equals(state.code());
  }

  /** "both strikes" points to those told of before, "the 2019 bombing" is one of that year. */
  private static List<Candidate> attacks(Phrase phrase, Counting sentence) {
    QuantityMention quantity = phrase.quantity();
    boolean year =
        quantity != null
            && quantity.low() >= FIRST_YEAR
            && phrase.noun() != null
            && !phrase.noun().plural();
    return quantity == null
            || year
            || quantity.isNone()
            || sentence.is(quantity.to(), WordClass.SUCH)
            || sentence.is(quantity.from(), WordClass.TOTAL)
        ? List.of()
        : List.of(new Candidate(Measure.ATTACKS, Domain.ATTACK, phrase, null));
  }

  /** "- Near Basra, an air strike hit a depot": a list by place counts each. */
  static List<Candidate> strike(Phrase phrase, Counting sentence) {
    QuantityMention quantity = phrase.quantity();
    boolean one = phrase.isArticle() && phrase.domain() == Domain.ATTACK;
    return one && quantity != null && sentence.isListed(phrase)
        ? attacks(phrase.with(quantity.counted()), sentence)
        : List.of();
  }

  /** "Nil casualty own forces": what there was none of stands before whose it was. */
  private static List<Candidate> none(Phrase phrase, Counting sentence) {
    int from = phrase.quantity() == null ? phrase.head() : phrase.quantity().to();
    Match<Noun> noun =
        from < phrase.head()
            ? sentence.lexicon().nouns().longest(sentence.tokens(), from, phrase.head())
            : null;
    return noun != null && noun.entry().domain() == Domain.OUTCOME
        ? outcome(phrase, noun.entry())
        : List.of();
  }

  /** "a 14-missile barrage", "a 12-strong swarm of drones": the number is not of barrages. */
  private static boolean isCompound(Phrase phrase, Counting sentence) {
    int mark = phrase.quantity() == null ? -1 : phrase.quantity().to();
    Domain domain = phrase.noun() == null ? null : phrase.noun().domain();
    return mark > 0
        && mark + 1 < phrase.head()
        && (domain == Domain.ATTACK || domain == Domain.NOT_COUNTED)
        && sentence.token(mark).isMark()
        && sentence.token(mark).start() == sentence.token(mark - 1).end()
        && sentence.token(mark).end() == sentence.token(mark + 1).start();
  }

  private static List<Candidate> compound(Phrase phrase, Counting sentence) {
    int word = phrase.quantity() == null ? phrase.head() : phrase.quantity().to() + 1;
    Match<Noun> noun = sentence.lexicon().nouns().longest(sentence.tokens(), word, phrase.head());
    if (noun != null && noun.entry().domain() == Domain.MUNITION) {
      return List.of(new Candidate(Measure.FIRED, Domain.MUNITION, phrase.as(noun.entry()), null));
    }
    for (Phrase of : sentence.syntax().phrases()) {
      boolean members =
          of.domain() == Domain.MUNITION
              && !of.isQuantified()
              && sentence.host(of) == phrase
              && sentence.hangsBy(of, WordClass.PART);
      if (members) {
        return List.of(new Candidate(Measure.FIRED, Domain.MUNITION, phrase.as(of), null));
      }
    }
    return List.of();
  }

  private static List<Candidate> state(Phrase phrase, Noun noun, Counting sentence) {
    boolean subject = sentence.tree().relation(phrase.anchor()) == Relation.NSUBJ;
    Candidate died = subject && !phrase.isNone() ? GroupRules.died(phrase, sentence) : null;
    if (died != null) {
      return List.of(died);
    }
    Measure measure = Measure.valueOf(noun.code());
    Phrase told = member(phrase, sentence);
    Candidate counted =
        new Candidate(measure, told == phrase ? Domain.STATE : Domain.PERSON, told, null);
    boolean nobody = phrase.isNone() && sentence.is(phrase.head(), WordClass.HARMED);
    return nobody
        ? List.of(new Candidate(Measure.KILLED, Domain.STATE, told, null), counted)
        : List.of(counted);
  }

  /** "Four of the dead were children": the four are. */
  private static Phrase member(Phrase phrase, Counting sentence) {
    for (Clause clause : sentence.syntax().clauses()) {
      Phrase said = sentence.syntax().phrase(clause.verb());
      if (clause.is(Trait.COPULA)
          && clause.isFact()
          && clause.subjects().contains(phrase)
          && said != null
          && said.domain() == Domain.PERSON) {
        return phrase.as(said);
      }
    }
    return phrase;
  }

  private static List<Candidate> outcome(Phrase phrase, Noun noun) {
    boolean none = phrase.isNone();
    List<Measure> measures = Counting.measures(noun.code());
    if (measures.size() > 1 && !none) {
      return List.of();
    }
    List<Candidate> found = new ArrayList<>();
    for (Measure measure : measures) {
      found.add(new Candidate(measure, Domain.OUTCOME, phrase, null));
    }
    return found;
  }

  /** "17 wounded soldiers". */
  static List<Candidate> modified(Phrase phrase, Counting sentence) {
    if (phrase.modifier() == null || phrase.isArticle()) {
      return List.of();
    }
    Frame frame = Frames.of(phrase.modifier().verb(), Frame.Role.OBJECT, phrase, null);
    return frame == null
        ? List.of()
        : List.of(new Candidate(frame.measure(), frame.domain(), phrase, null));
  }

  /** "leaving five people dead", "left two guards wounded". */
  static List<Candidate> predicate(Phrase phrase, Counting sentence) {
    if (phrase.domain() != Domain.PERSON && phrase.domain() != null || phrase.isPronoun()) {
      return List.of();
    }
    Candidate marked = marked(phrase, sentence);
    if (marked != null) {
      return List.of(marked);
    }
    int behind = end(phrase, sentence);
    if (!sentence.tree().contains(behind)) {
      return List.of();
    }
    Match<Noun> state =
        sentence.lexicon().nouns().longest(sentence.tokens(), behind, sentence.tree().to());
    boolean told =
        state != null
            && state.entry().domain() == Domain.STATE
            && sentence.syntax().clause(behind) == null
            && hangsOn(phrase, behind, sentence);
    if (!told || state == null) {
      return List.of();
    }
    if (isOfTwo(state.entry(), behind + state.length(), sentence)) {
      sentence.decline(phrase, IssueReason.MIXED_TOTAL);
      return List.of();
    }
    return List.of(
        new Candidate(Measure.valueOf(state.entry().code()), Domain.PERSON, phrase, null));
  }

  /** "61 civilians and six policemen dead": the end of all that one "and" joins. */
  private static int end(Phrase phrase, Counting sentence) {
    int end = phrase.to();
    for (Phrase next : sentence.syntax().phrases()) {
      boolean joined =
          sentence.host(next) == phrase
              && sentence.tree().relation(next.anchor()).base() == Relation.CONJ
              && next.isQuantified()
              && next.from() == phrase.to() + 1
              && sentence.is(phrase.to(), WordClass.JOINED);
      end = joined ? sentence.tree().spanTo(next.anchor()) : end;
    }
    return end;
  }

  /** "2 X SOLDIERS WIA": the letters of a return say it of what stands before them. */
  private static @Nullable Candidate marked(Phrase phrase, Counting sentence) {
    int letters = phrase.head() + 1;
    boolean inside = sentence.tree().contains(letters) && phrase.domain() == Domain.PERSON;
    boolean capital =
        inside && sentence.token(letters).text().chars().allMatch(Character::isUpperCase);
    Match<Noun> outcome =
        capital
            ? sentence.lexicon().nouns().longest(sentence.tokens(), letters, letters + 1)
            : null;
    boolean told =
        outcome != null
            && outcome.entry().domain() == Domain.OUTCOME
            && outcome.entry().code().indexOf('+') < 0;
    return told && outcome != null
        ? new Candidate(Measure.valueOf(outcome.entry().code()), Domain.PERSON, phrase, null)
        : null;
  }

  private static boolean hangsOn(Phrase phrase, int word, Counting sentence) {
    int head = sentence.tree().head(word);
    return head == phrase.anchor()
        || head == sentence.tree().head(phrase.anchor())
        || sentence.tree().head(phrase.anchor()) == word;
  }

  /**
   * "the interception of 13 rockets", "a barrage of 40 rockets", "the deaths of seven officers",
   * "an attack with 15 drones".
   */
  static List<Candidate> of(Phrase phrase, Counting sentence) {
    Phrase head = sentence.host(phrase);
    boolean counted = head != null && head.isQuantified() && !head.isArticle();
    if (head == null || counted && head.domain() != Domain.TOLL) {
      return List.of();
    }
    Noun noun = head.noun();
    boolean of =
        sentence.hangsBy(phrase, WordClass.PART) || sentence.is(phrase.from() - 1, WordClass.PART);
    if (noun == null || isThought(head, sentence)) {
      return of && noun == null ? gerund(phrase, head, sentence) : List.of();
    }
    boolean munitions = phrase.domain() == Domain.MUNITION;
    boolean by =
        munitions && sentence.hangsBy(phrase, WordClass.AGENT) && noun.code().equals("HIT");
    if ((of || by) && noun.domain() == Domain.OUTCOME) {
      return outcomeOf(phrase, noun);
    }
    if (of
        && noun.domain() == Domain.TOLL
        && (phrase.isBare() || phrase.domain() == Domain.PERSON)) {
      return List.of(new Candidate(Measure.valueOf(noun.code()), Domain.TOLL, phrase, null));
    }
    boolean salvo = of && isSalvo(noun);
    boolean armed = noun.domain() == Domain.ATTACK && sentence.hangsBy(phrase, WordClass.MEANS);
    return munitions && (salvo || armed)
        ? List.of(new Candidate(Measure.FIRED, Domain.MUNITION, phrase, null))
        : List.of();
  }

  /** True for nouns of what weapons come in: an attack, a volley, a wave. */
  static boolean isSalvo(Noun noun) {
    return noun.domain() == Domain.ATTACK
        || noun.code().equals("SALVO")
        || noun.code().equals("WAVE");
  }

  /** "the killing of 25 civilians". */
  private static List<Candidate> gerund(Phrase phrase, Phrase head, Counting sentence) {
    VerbForm form = sentence.lexicon().verbs().get(sentence.token(head.head()).lower());
    Frame frame =
        form == null || !form.is(Verb.Form.ING)
            ? null
            : Frames.of(form.verb(), Frame.Role.OBJECT, phrase, null);
    return frame == null
        ? List.of()
        : List.of(new Candidate(frame.measure(), frame.domain(), phrase, null));
  }

  private static List<Candidate> outcomeOf(Phrase phrase, Noun noun) {
    Measure measure = Counting.measures(noun.code()).get(0);
    Domain domain =
        switch (measure.domain()) {
          case PEOPLE -> Domain.PERSON;
          case THINGS -> Domain.THING;
          default -> Domain.MUNITION;
        };
    boolean fits =
        phrase.domain() == domain || phrase.domain() == null && domain != Domain.MUNITION;
    return fits && noun.code().indexOf('+') < 0
        ? List.of(new Candidate(measure, domain, phrase, null))
        : List.of();
  }

  /** "KIA: 3", "Drones, 170": a label and its figure. */
  static List<Candidate> labelled(Phrase phrase, Counting sentence) {
    Phrase label = sentence.host(phrase);
    int mark = phrase.from() - 1;
    if (label == null && phrase.isBare() && sentence.is(mark, WordClass.COLON)) {
      return ofState(phrase, mark - 1, sentence);
    }
    if (label == null
        || !phrase.isBare()
        || label.isQuantified()
        || label.to() != mark
        || !sentence.is(mark, WordClass.COLON)) {
      return List.of();
    }
    Noun noun = label.noun();
    Measure state = noun == null ? null : GroupRules.state(noun);
    if (state != null) {
      return List.of(new Candidate(state, Domain.OUTCOME, phrase, null));
    }
    return noun != null && noun.domain() == Domain.MUNITION && noun.plural()
        ? List.of(new Candidate(Measure.FIRED, Domain.MUNITION, phrase.as(label), null))
        : List.of();
  }

  /** "Dead: 12": the label is the whole line but for the number. */
  private static List<Candidate> ofState(Phrase phrase, int label, Counting sentence) {
    Match<Noun> noun =
        label == sentence.tree().from()
            ? sentence.lexicon().nouns().longest(sentence.tokens(), label, label + 1)
            : null;
    Measure state = noun == null ? null : GroupRules.state(noun.entry());
    return state == null ? List.of() : List.of(new Candidate(state, Domain.OUTCOME, phrase, null));
  }

  /** "one person is confirmed dead", "a man was found dead". */
  static List<Candidate> declared(Phrase phrase, Counting sentence) {
    if (phrase.domain() != Domain.PERSON && phrase.domain() != null) {
      return List.of();
    }
    for (Counting.Place place : sentence.places(phrase)) {
      Clause clause = place.clause();
      Match<Noun> state = said(clause, sentence);
      boolean remains =
          clause.objects().isEmpty()
              && !clause.is(Trait.PASSIVE)
              && sentence.tree().child(clause.verb(), Relation.XCOMP) >= 0;
      boolean told = clause.isFact() && (place.role() == Frame.Role.OBJECT || remains);
      if (told
          && !isBehindState(phrase, clause, sentence)
          && state != null
          && state.entry().domain() == Domain.STATE) {
        Measure measure = Measure.valueOf(state.entry().code());
        return List.of(new Candidate(measure, Domain.PERSON, phrase, clause));
      }
    }
    return List.of();
  }

  /** "have 33 dead, and 32 wounded soldiers": the soldiers are not those who are dead. */
  private static boolean isBehindState(Phrase phrase, Clause clause, Counting sentence) {
    int said = sentence.tree().child(clause.verb(), Relation.XCOMP);
    return !clause.is(Trait.PASSIVE) && clause.verb() < said && said < phrase.from();
  }

  /** "pronounced dead", "brought in dead", "remain unaccounted for"; null if nothing is said. */
  private static @Nullable Match<Noun> said(Clause clause, Counting sentence) {
    for (Relation relation : List.of(Relation.XCOMP, Relation.OBL, Relation.ADVCL)) {
      int said = sentence.tree().child(clause.verb(), relation);
      boolean bare = said > clause.verb() && sentence.tree().child(said, Relation.DET) < 0;
      Match<Noun> state =
          bare
              ? sentence.lexicon().nouns().longest(sentence.tokens(), said, sentence.tree().to())
              : null;
      if (state != null && state.entry().domain() == Domain.STATE) {
        return state;
      }
    }
    return null;
  }

  /** "no injuries reported": that there were none is told, not thought of. */
  private static boolean isReported(Phrase phrase, Clause clause) {
    return phrase.isNone()
        && clause.is(Trait.DESCRIBING)
        && clause.is(Trait.PASSIVE)
        && clause.is(VerbTag.SPEECH);
  }

  /** True where the noun stands in something that did not happen. */
  static boolean isThought(Phrase phrase, Counting sentence) {
    boolean none = phrase.isNone();
    for (Counting.Place place : sentence.places(phrase)) {
      boolean thought = place.clause().is(Trait.POSSIBLE) && !isReported(phrase, place.clause());
      if (thought || place.clause().is(Trait.NEGATED) && !none) {
        return true;
      }
    }
    return false;
  }
}
