package org.sitrep.parsing.internal.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.IssueReason;
import org.sitrep.model.Measure;
import org.sitrep.parsing.internal.clause.Clause;
import org.sitrep.parsing.internal.clause.Clause.Complement;
import org.sitrep.parsing.internal.clause.Clause.Trait;
import org.sitrep.parsing.internal.clause.Phrase;
import org.sitrep.parsing.internal.count.CountMention.Link;
import org.sitrep.parsing.internal.lexicon.Domain;
import org.sitrep.parsing.internal.lexicon.Frame;
import org.sitrep.parsing.internal.lexicon.Frame.Role;
import org.sitrep.parsing.internal.lexicon.Noun;
import org.sitrep.parsing.internal.lexicon.Verb;
import org.sitrep.parsing.internal.lexicon.VerbTag;
import org.sitrep.parsing.internal.lexicon.WordClass;
import org.sitrep.parsing.internal.syntax.Relation;
import org.sitrep.parsing.internal.syntax.Tree;

/** Rules by which a verb tells what became of what stands beside it. */
final class FrameRules {

  /** Classes of weapons that are planted, worn or driven: neither fired nor hits. */
  private static final Set<String> PLANTED = Set.of("IED", "MINE");

  /** The class of which one alone, a stray bullet, is not told apart from being hit by it. */
  private static final String BULLET = "SMALL_ARMS";

  /** Classes of weapons that fire others. */
  private static final Set<String> PLATFORMS = Set.of("DRONE", "NAVAL_DRONE");

  private FrameRules() {}

  /** "Two missiles fired from the coast were shot down": all that its verbs say of a phrase. */
  static List<Candidate> verbs(Phrase phrase, Counting sentence) {
    if (LossRules.isGroupOf(phrase, sentence)) {
      return List.of();
    }
    List<Candidate> found = new ArrayList<>();
    List<Candidate> untrue = new ArrayList<>();
    for (Counting.Place place : sentence.places(phrase)) {
      int word = place.clause().verb();
      boolean inside = phrase.from() < word && word < phrase.head();
      if (inside) {
        continue;
      }
      if (place.clause().isFact()) {
        verb(phrase, place, sentence, found);
      } else if (!failed(phrase, place, sentence, found)) {
        verb(phrase, place, sentence, untrue);
      }
    }
    if (isMixed(found) || isOfTwo(phrase, found, sentence)) {
      sentence.decline(phrase, IssueReason.MIXED_TOTAL);
      return List.of();
    }
    if (!untrue.isEmpty()) {
      sentence.decline(phrase, IssueReason.HYPOTHETICAL);
    }
    if (found.stream().allMatch(FrameRules::isLaunched)) {
      found.addAll(found.isEmpty() ? List.of() : NounRules.of(phrase, sentence));
    }
    return found;
  }

  /** "the interception of a missile launched from Yemen": the noun tells what became of it. */
  private static boolean isLaunched(Candidate candidate) {
    Clause clause = candidate.clause();
    return candidate.measure() == Measure.FIRED && clause != null && clause.is(Trait.DESCRIBING);
  }

  /** "attacked nine times", "came under attack more than 160 times". */
  static List<Candidate> times(Phrase phrase, Counting sentence) {
    Clause clause =
        phrase.domain() == Domain.TIMES
            ? sentence.syntax().clause(sentence.tree().head(phrase.anchor()))
            : null;
    boolean attacks =
        clause != null
            && clause.isFact()
            && (clause.is(VerbTag.ATTACK)
                || clause.is(VerbTag.STRIKE)
                || clause.complements().stream()
                    .anyMatch(it -> it.phrase().domain() == Domain.ATTACK));
    return attacks
        ? List.of(new Candidate(Measure.ATTACKS, Domain.ATTACK, phrase, clause))
        : List.of();
  }

  /** "71 people were killed and wounded": a sum over two measures counts neither. */
  private static boolean isMixed(List<Candidate> found) {
    Measure harm = null;
    for (Candidate candidate : found) {
      boolean counts =
          candidate.measure() == Measure.KILLED || candidate.measure() == Measure.WOUNDED;
      boolean none = candidate.phrase().isNone();
      if (counts && !none && harm != null && harm != candidate.measure()) {
        return true;
      }
      harm = counts ? candidate.measure() : harm;
    }
    return false;
  }

  /** "killed or injured 15 soldiers": the verb before shares the object and tells other harm. */
  private static boolean isOfTwo(Phrase phrase, List<Candidate> found, Counting sentence) {
    for (Candidate candidate : found) {
      Clause clause = candidate.clause();
      boolean harms =
          clause != null
              && candidate.measure().domain() == Measure.Domain.PEOPLE
              && clause.objects().contains(phrase)
              && sentence.tree().relation(clause.verb()).base() == Relation.CONJ;
      if (harms
          && clause != null
          && sentence.syntax().clauses().stream().anyMatch(first -> isBeside(first, clause))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBeside(Clause first, Clause clause) {
    Verb verb = verb(first);
    return verb != null
        && first.objects().isEmpty()
        && !first.is(Trait.PASSIVE)
        && clause.from() - first.to() == 1
        && verb.frame(Role.OBJECT, Domain.PERSON).isPresent();
  }

  /** "shot down or jammed": which of both is not told, and the first stands for it. */
  private static Clause first(Clause clause, Counting sentence) {
    Clause pair = sentence.lexicon().hasArticles() ? null : pair(clause, sentence);
    if (pair != null) {
      return isInterception(pair) ? pair : clause;
    }
    Tree tree = sentence.tree();
    boolean joined =
        tree.relation(clause.verb()).base() == Relation.CONJ
            && sentence.is(tree.child(clause.verb(), Relation.CC), WordClass.ALTERNATIVE);
    Clause head = joined ? sentence.syntax().clause(tree.head(clause.verb())) : null;
    Verb verb = head == null ? null : verb(head);
    boolean munitions = verb != null && verb.frame(Role.OBJECT, Domain.MUNITION).isPresent();
    return munitions && head != null ? head : clause;
  }

  /** "подавлены и сбиты": the verb right before or behind another, told of the same; or null. */
  private static @Nullable Clause pair(Clause clause, Counting sentence) {
    Tree tree = sentence.tree();
    int verb = clause.verb();
    int before = verb - 2;
    int behind = verb + 2;
    boolean second =
        before >= tree.from()
            && tree.head(verb) == before
            && tree.child(verb, Relation.CC) == verb - 1;
    boolean first =
        behind < tree.to()
            && tree.head(behind) == verb
            && tree.child(behind, Relation.CC) == verb + 1;
    return second || first ? sentence.syntax().clause(second ? before : behind) : null;
  }

  private static boolean isInterception(Clause clause) {
    Verb verb = verb(clause);
    return verb != null
        && verb.frame(Role.OBJECT, Domain.MUNITION)
            .filter(frame -> frame.measure() == Measure.INTERCEPTED)
            .isPresent();
  }

  /** "Three missiles did not reach the base", "five did not survive". */
  private static boolean failed(
      Phrase phrase, Counting.Place place, Counting sentence, List<Candidate> found) {
    Clause clause = place.clause();
    boolean negated = clause.is(Trait.NEGATED) && !clause.is(Trait.POSSIBLE);
    if (!negated || place.role() != Role.SUBJECT || phrase.isNone()) {
      return false;
    }
    if (clause.is(VerbTag.GOAL) && phrase.domain() == Domain.MUNITION) {
      found.add(new Candidate(Measure.MISSED, Domain.MUNITION, phrase, clause));
      return true;
    }
    boolean died = clause.is(VerbTag.OUTLIVE) && HarmRules.isSomebody(phrase, sentence);
    return died
        && found.add(new Candidate(Measure.KILLED, Domain.PERSON, phrase, clause, Link.ADDITIONAL));
  }

  private static void verb(
      Phrase phrase, Counting.Place place, Counting sentence, List<Candidate> found) {
    Clause clause = place.clause();
    if (clause.form() == null) {
      return;
    }
    Frame frame = frame(phrase, place, sentence);
    if (frame == null) {
      return;
    }
    boolean unfound = frame.domain() == Domain.BODY && phrase.is("PERSON") && phrase.isNone();
    // "15 drones were lost" says how they ended, "the enemy lost 15 drones" does not
    boolean owned =
        frame.measure() == Measure.MISSED
            && place.role() == Role.OBJECT
            && !clause.is(Trait.PASSIVE)
            && clause.is(VerbTag.LOSE);
    // "killed by shells and two by mines": the two were killed
    boolean elided = place.role() == Role.INSTRUMENT && phrase.isBare() && phrase.whole() == null;
    if (owned
        || elided && frame.measure() == Measure.HIT
        || unfound
        || isAimedAt(phrase, frame.measure())
        || isAside(phrase, place, frame.measure(), sentence)
        || isPlanted(phrase, frame.measure(), clause, sentence)) {
      return;
    }
    Measure measure = Landings.measure(frame.measure(), phrase, clause, sentence);
    if (clause.is(VerbTag.HARM) && phrase.isNone()) {
      found.add(new Candidate(Measure.KILLED, Domain.PERSON, phrase, clause));
    }
    found.add(new Candidate(measure, frame.domain(), phrase, clause));
  }

  private static @Nullable Frame frame(Phrase phrase, Counting.Place place, Counting sentence) {
    Verb verb = verb(first(place.clause(), sentence));
    if (verb == null) {
      return null;
    }
    Domain antecedent =
        phrase.isBare() || phrase.domain() == Domain.PRONOUN ? sentence.antecedent(phrase) : null;
    Frame frame = Frames.of(verb, place.role(), phrase, antecedent);
    if (frame == null && phrase.isBare() && isOfMunitions(phrase, sentence)) {
      // "75 missiles ... The Guards said 140 had been launched": no guards were
      frame = Frames.of(verb, place.role(), phrase, Domain.MUNITION);
    }
    Clause clause = place.clause();
    // "six injured", "five landed": without an auxiliary nothing tells the voice but the verb
    boolean open =
        frame == null
            && clause.form() != null
            && clause.objects().isEmpty()
            && (!clause.is(Trait.AUXILIARY) || clause.is(Trait.COPULA))
            && clause.subjects().contains(phrase)
            && !isPlatform(phrase, clause, sentence);
    if (!open || clause.form() == null) {
      return frame;
    }
    boolean participle = place.role() == Role.SUBJECT && clause.form().is(Verb.Form.PARTICIPLE);
    return participle
        ? Frames.of(verb, Role.OBJECT, phrase, antecedent)
        : Frames.of(verb, Role.SUBJECT, phrase, antecedent);
  }

  /** True where munitions were counted last before this sentence, or before in it. */
  private static boolean isOfMunitions(Phrase number, Counting sentence) {
    return sentence.before().domain() == Domain.MUNITION
        || sentence.countedBefore(number, found -> found.get(0).domain() == Domain.MUNITION)
            != null;
  }

  /** "struck 85 targets": nothing tells what became of them. */
  private static boolean isAimedAt(Phrase phrase, Measure measure) {
    return measure == Measure.DAMAGED && phrase.is("TARGET");
  }

  /**
   * "a drone hit the post, leaving two dead": it set out from nowhere. "Twenty drones flew over the
   * city, hitting a house": some of them did.
   */
  private static boolean isAside(
      Phrase phrase, Counting.Place place, Measure measure, Counting sentence) {
    boolean aside =
        place.role() == Role.SUBJECT
            && sentence.tree().relation(place.clause().verb()).base() == Relation.ADVCL;
    return aside
        && (measure == Measure.FIRED
            || measure == Measure.HIT && place.clause().is(Trait.GOING) && isMany(phrase));
  }

  private static boolean isMany(Phrase phrase) {
    return phrase.quantity() != null && phrase.quantity().low() > 1;
  }

  /** "a drone fired at a car": it fires and is not fired. */
  private static boolean isPlatform(Phrase phrase, Clause clause, Counting sentence) {
    return PLATFORMS.contains(phrase.noun() == null ? "" : phrase.noun().code())
        && clause.is(VerbTag.LAUNCH)
        && sentence.tree().relation(clause.verb()).base() != Relation.ACL;
  }

  private static @Nullable Verb verb(Clause clause) {
    return clause.form() == null ? null : clause.form().verb();
  }

  private static boolean isPlanted(
      Phrase phrase, Measure measure, Clause clause, Counting sentence) {
    boolean flies = measure == Measure.FIRED || measure == Measure.HIT || measure == Measure.MISSED;
    Noun kind = phrase.kind();
    boolean named = kind != null && kind.domain() == Domain.MUNITION;
    String meant = phrase.isBare() ? SubjectCodes.named(phrase, sentence) : null;
    String code = named && kind != null ? kind.code() : meant;
    boolean stray = phrase.isArticle() && phrase.is(BULLET);
    boolean planted = stray || code != null && PLANTED.contains(code);
    // a bomb that explodes was planted, unless the text has told that bombs were dropped
    boolean dropped = sentence.before().isWholeOf(Measure.Domain.MUNITIONS);
    boolean blast = clause.is(VerbTag.BLAST) || isHarming(clause);
    return flies && (planted || blast && phrase.is("BOMB") && !dropped);
  }

  private static boolean isHarming(Clause clause) {
    return clause.form() != null
        && clause.form().verb().frame(Role.OBJECT, Domain.PERSON).isPresent();
  }

  /** "Launched: four missiles; 36 drones": a list behind the colon of its verb. */
  static List<Candidate> listed(Phrase phrase, Counting sentence) {
    int at = phrase.anchor();
    while (sentence.tree().relation(at).base() == Relation.CONJ
        && sentence.syntax().clause(at) == null) {
      at = sentence.tree().head(at);
    }
    Clause clause = sentence.syntax().clause(sentence.tree().head(at));
    int colon = clause == null ? -1 : sentence.colon(clause.verb());
    boolean behind = clause != null && colon > clause.verb() && at > colon;
    if (behind && clause != null) {
      return under(phrase, Heading.of(clause, sentence.syntax()), sentence);
    }
    boolean fragment = sentence.syntax().clauses().isEmpty() && sentence.preposition(phrase) < 0;
    Heading heading = sentence.heading();
    return fragment && heading != null ? under(phrase, heading, sentence) : List.of();
  }

  private static List<Candidate> under(Phrase phrase, Heading heading, Counting sentence) {
    Clause clause = heading.clause();
    Verb verb = verb(clause);
    if (verb == null || !clause.isFact() || phrase.isArticle()) {
      return List.of();
    }
    Frame object = Frames.of(verb, Role.OBJECT, phrase, sentence.antecedent(phrase));
    Frame frame =
        object != null
            ? object
            : Frames.of(verb, Role.INSTRUMENT, phrase, sentence.antecedent(phrase));
    return frame == null
        ? List.of()
        : List.of(
            new Candidate(frame.measure(), frame.domain(), phrase, null)
                .within(heading.whole(phrase)));
  }

  /** "attacked with 15 rockets": as many were fired, whatever became of them. */
  static List<Candidate> means(Phrase phrase, Counting sentence) {
    for (Clause clause : sentence.syntax().clauses()) {
      for (Complement complement : clause.complements()) {
        boolean with = complement.is(WordClass.MEANS) && complement.phrase() == phrase;
        Verb verb = verb(clause);
        if (with && clause.isFact() && verb != null) {
          Frame frame = Frames.of(verb, Role.INSTRUMENT, phrase, sentence.antecedent(phrase));
          if (frame != null && frame.domain() == Domain.MUNITION) {
            // "struck with three missiles": nothing tells what they hit
            boolean open = clause.objects().isEmpty() && !clause.is(Trait.PASSIVE);
            boolean sent = open && frame.measure() == Measure.HIT;
            Measure measure = sent ? Measure.FIRED : frame.measure();
            return List.of(new Candidate(measure, Domain.MUNITION, phrase, clause));
          }
        }
      }
    }
    return List.of();
  }

  /** "13 of 15 rockets were intercepted", "13 of 15 were": 15 were fired. */
  static List<Candidate> whole(Phrase phrase, Counting sentence) {
    boolean munitions = phrase.domain() == Domain.MUNITION;
    if (!munitions && !phrase.isBare()) {
      return List.of();
    }
    for (Phrase part : sentence.syntax().phrases()) {
      if (part.whole() == phrase && isFate(sentence.found(part))) {
        return List.of(new Candidate(Measure.FIRED, Domain.MUNITION, phrase, null));
      }
    }
    return munitions ? fronted(phrase, sentence) : List.of();
  }

  /** "Of 15 rockets, 13 were intercepted": 15 were fired. */
  private static List<Candidate> fronted(Phrase phrase, Counting sentence) {
    for (Clause clause : sentence.syntax().clauses()) {
      for (Complement complement : clause.complements()) {
        boolean of = complement.phrase() == phrase && complement.is(WordClass.PART);
        if (of && clause.subjects().stream().anyMatch(part -> isFate(sentence.found(part)))) {
          return List.of(new Candidate(Measure.FIRED, Domain.MUNITION, phrase, clause));
        }
      }
    }
    return List.of();
  }

  private static boolean isFate(List<Candidate> found) {
    return found.stream().anyMatch(candidate -> isFate(candidate.measure()));
  }

  /** True for what can become of munitions fired. */
  static boolean isFate(Measure measure) {
    return measure == Measure.INTERCEPTED || measure == Measure.HIT || measure == Measure.MISSED;
  }
}
