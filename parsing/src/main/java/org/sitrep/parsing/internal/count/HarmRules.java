package org.sitrep.parsing.internal.count;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Measure;
import org.sitrep.parsing.internal.clause.Clause;
import org.sitrep.parsing.internal.clause.Clause.Complement;
import org.sitrep.parsing.internal.clause.Phrase;
import org.sitrep.parsing.internal.lexicon.Domain;
import org.sitrep.parsing.internal.lexicon.Frame;
import org.sitrep.parsing.internal.lexicon.Match;
import org.sitrep.parsing.internal.lexicon.Noun;
import org.sitrep.parsing.internal.lexicon.VerbForm;
import org.sitrep.parsing.internal.lexicon.VerbTag;
import org.sitrep.parsing.internal.lexicon.WordClass;
import org.sitrep.parsing.internal.syntax.Relation;

/** Rules on the hurt and the damaged by what they suffer. */
final class HarmRules {

  /** Those of whom "fell" tells that they died. */
  private static final Set<String> FIGHTERS = Set.of("MILITARY", "MILITANT", "POLICE");

  private HarmRules() {}

  /** "110 soldiers with burns". */
  static List<Candidate> wounds(Phrase phrase, Counting sentence) {
    if (!isSomebody(phrase, sentence)) {
      return List.of();
    }
    for (Phrase wound : sentence.syntax().phrases()) {
      if (isWound(wound, sentence)
          && (sentence.host(wound) == phrase || isLeftWith(phrase, wound, sentence))
          && sentence.hangsBy(wound, WordClass.MEANS)) {
        return List.of(new Candidate(Measure.WOUNDED, Domain.PERSON, phrase, null));
      }
    }
    return List.of();
  }

  static boolean isSomebody(Phrase phrase, Counting sentence) {
    boolean alone = !phrase.isArticle() && (phrase.isBare() || phrase.domain() == Domain.PRONOUN);
    return phrase.domain() == Domain.PERSON
        || alone && sentence.antecedent(phrase) != Domain.MUNITION;
  }

  /** "was shot in the leg", "hit a man in the chest". */
  static List<Candidate> limb(Phrase phrase, Counting sentence) {
    for (Counting.Place place : sentence.places(phrase)) {
      Clause clause = place.clause();
      boolean struck =
          place.role() == Frame.Role.OBJECT
              && clause.isFact()
              && (clause.is(VerbTag.STRIKE) || clause.is(VerbTag.LAUNCH));
      if (struck
          && isSomebody(phrase, sentence)
          && clause.complements().stream()
              .anyMatch(in -> sentence.is(in.phrase().head(), WordClass.LIMB))) {
        return List.of(new Candidate(Measure.WOUNDED, Domain.PERSON, phrase, clause));
      }
    }
    return List.of();
  }

  /** "22 soldiers fell", "34 soldiers fallen": died, where nothing tells of what they fell. */
  static List<Candidate> fallen(Phrase phrase, Counting sentence) {
    Noun noun = phrase.noun();
    boolean fights =
        noun != null && noun.domain() == Domain.PERSON && FIGHTERS.contains(noun.code());
    for (Counting.Place place : fights ? sentence.places(phrase) : List.<Counting.Place>of()) {
      Clause clause = place.clause();
      boolean falls =
          clause.is(VerbTag.FALLEN)
              && clause.isFact()
              && clause.objects().isEmpty()
              && sentence.tree().child(clause.verb(), Relation.XCOMP) < 0
              && clause.complements().stream().noneMatch(HarmRules::isWay);
      if (falls) {
        return List.of(new Candidate(Measure.KILLED, Domain.PERSON, phrase, clause));
      }
    }
    return List.of();
  }

  /** "fell from a roof", "fell on a convoy": no way to die in battle. */
  private static boolean isWay(Complement complement) {
    boolean named = complement.phrase().isName();
    return complement.is(WordClass.ORIGIN) || complement.is(WordClass.AIM) && !named;
  }

  /** "three injured, one critically": so many of those hurt before. */
  static List<Candidate> gravely(Phrase phrase, Counting sentence) {
    Phrase whole = phrase.whole();
    int behind = phrase.quantity() == null ? -1 : phrase.quantity().to();
    int how = whole != null && whole.isPronoun() ? whole.to() : behind;
    boolean fatal = sentence.tree().contains(how) && sentence.is(how, WordClass.FATALLY);
    boolean grave =
        phrase.noun() == null
            && sentence.tree().contains(how)
            && (fatal || sentence.is(how, WordClass.GRAVELY))
            && (how == behind || fatal || isLoose(phrase, how + 1, sentence))
            && sentence.syntax().clause(how + 1) == null;
    boolean follows =
        grave
            && sentence.countedBefore(
                    phrase,
                    candidates ->
                        candidates.stream().anyMatch(it -> it.measure() == Measure.WOUNDED))
                != null;
    Measure measure = fatal ? Measure.KILLED : Measure.WOUNDED;
    CountMention.Link link = fatal ? CountMention.Link.ADDITIONAL : CountMention.Link.PART;
    return follows ? List.of(new Candidate(measure, Domain.PERSON, phrase, null, link)) : List.of();
  }

  /** "nine of them critically,", where no verb tells that they were hurt. */
  private static boolean isLoose(Phrase phrase, int behind, Counting sentence) {
    return sentence.token(behind).isMark()
        && sentence.places(phrase).stream().allMatch(place -> GroupRules.befalling(place) == null);
  }

  /** "leaving four people with wounds": what they are left with hangs on the verb. */
  private static boolean isLeftWith(Phrase phrase, Phrase wound, Counting sentence) {
    return sentence.places(phrase).stream()
        .anyMatch(
            place ->
                place.role() == Frame.Role.OBJECT
                    && place.clause().isFact()
                    && phrase.from() > place.clause().verb()
                    && wound.from() > phrase.from()
                    && sentence.tree().head(wound.anchor()) == place.clause().verb());
  }

  /** "two tankers suffered minor damage", "six guards sustained burns". */
  static List<Candidate> suffered(Phrase phrase, Counting sentence) {
    Phrase harm = behindParticiple(phrase, sentence);
    if (harm != null) {
      return harmed(phrase, harm, null, sentence);
    }
    for (Clause clause : sentence.syntax().clauses()) {
      if (clause.isFact()
          && clause.is(Clause.Trait.PASSIVE)
          && isBrought(phrase, clause, sentence)) {
        return List.of(new Candidate(Measure.WOUNDED, Domain.PERSON, phrase, clause));
      }
      if (!clause.is(VerbTag.SUFFER) || !clause.isFact() || !clause.subjects().contains(phrase)) {
        continue;
      }
      for (Phrase object : clause.objects()) {
        List<Candidate> found = harmed(phrase, object, clause, sentence);
        if (!found.isEmpty()) {
          return found;
        }
      }
      for (Complement complement : clause.complements()) {
        List<Candidate> found =
            complement.is(WordClass.MEANS)
                ? harmed(phrase, complement.phrase(), clause, sentence)
                : List.of();
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  /** "and 38 others sustained injuries", where the tree takes the verb for an adjective. */
  private static @Nullable Phrase behindParticiple(Phrase phrase, Counting sentence) {
    int verb = phrase.to();
    Match<VerbForm> match =
        sentence.tree().contains(verb)
            ? sentence.lexicon().verbs().longest(sentence.tokens(), verb, sentence.tree().to())
            : null;
    boolean suffers =
        match != null
            && match.entry().verb().is(VerbTag.SUFFER)
            && sentence.tree().relation(verb).base() == Relation.AMOD
            && sentence.tree().head(verb) > verb;
    return suffers ? sentence.syntax().phrase(sentence.tree().head(verb)) : null;
  }

  /** "A dozen people were brought in with bullet wounds". */
  private static boolean isBrought(Phrase phrase, Clause clause, Counting sentence) {
    return phrase.domain() == Domain.PERSON
        && !phrase.isArticle()
        && clause.subjects().contains(phrase)
        && clause.complements().stream()
            .anyMatch(
                with ->
                    (with.is(WordClass.MEANS) || with.is(WordClass.CAUSE))
                        && isWound(with.phrase(), sentence));
  }

  private static List<Candidate> harmed(
      Phrase phrase, Phrase harm, @Nullable Clause clause, Counting sentence) {
    Domain domain = phrase.domain();
    boolean people = domain == Domain.PERSON || domain == Domain.PRONOUN || domain == null;
    if (people && isWound(harm, sentence)) {
      return List.of(new Candidate(Measure.WOUNDED, Domain.PERSON, phrase, clause));
    }
    return (domain == Domain.THING || domain == null) && isDamage(harm)
        ? List.of(new Candidate(Measure.DAMAGED, Domain.THING, phrase, clause))
        : List.of();
  }

  /** "minor damage to one vehicle". */
  static List<Candidate> damageTo(Phrase phrase, Counting sentence) {
    boolean thing = phrase.domain() == Domain.THING || phrase.domain() == null;
    if (!thing || phrase.isArticle() || !sentence.hangsBy(phrase, WordClass.AIM)) {
      return List.of();
    }
    Phrase host = sentence.host(phrase);
    Clause clause = sentence.syntax().clause(sentence.tree().head(phrase.anchor()));
    boolean caused =
        clause != null
            && clause.isFact()
            && (clause.objects().stream().anyMatch(HarmRules::isDamage)
                || clause.is(Clause.Trait.PASSIVE)
                    && clause.subjects().stream().anyMatch(HarmRules::isDamage));
    return host != null && isDamage(host) || caused
        ? List.of(new Candidate(Measure.DAMAGED, Domain.THING, phrase, null))
        : List.of();
  }

  /** "shot down two jets": those with a crew are destroyed, not intercepted. */
  static List<Candidate> downed(Phrase phrase, Counting sentence) {
    for (Counting.Place place : sentence.places(phrase)) {
      Clause clause = place.clause();
      boolean shot = place.role() == Frame.Role.OBJECT && clause.isFact();
      if (shot && clause.is(VerbTag.DOWN) && isAircraft(phrase)) {
        return List.of(new Candidate(Measure.DESTROYED, Domain.THING, phrase, clause));
      }
    }
    return List.of();
  }

  private static boolean isAircraft(Phrase phrase) {
    Phrase whole = phrase.whole();
    return phrase.is("AIRCRAFT") || phrase.isBare() && whole != null && whole.is("AIRCRAFT");
  }

  static boolean isWound(Phrase phrase, Counting sentence) {
    boolean outcome = phrase.domain() == Domain.OUTCOME && phrase.is("WOUNDED");
    return (!phrase.isQuantified() || phrase.isArticle())
        && (outcome || sentence.is(phrase.head(), WordClass.WOUND));
  }

  private static boolean isDamage(Phrase phrase) {
    return phrase.is("DAMAGE") && !phrase.isNone();
  }
}
