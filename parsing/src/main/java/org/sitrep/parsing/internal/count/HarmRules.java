package org.sitrep.parsing.internal.count;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Measure;
import org.sitrep.parsing.internal.clause.Clause;
import org.sitrep.parsing.internal.clause.Clause.Complement;
import org.sitrep.parsing.internal.clause.Phrase;
import org.sitrep.parsing.internal.lexicon.Domain;
import org.sitrep.parsing.internal.lexicon.Match;
import org.sitrep.parsing.internal.lexicon.VerbForm;
import org.sitrep.parsing.internal.lexicon.VerbTag;
import org.sitrep.parsing.internal.lexicon.WordClass;
import org.sitrep.parsing.internal.syntax.Relation;

/** Rules on the hurt and the damaged by what they suffer. */
final class HarmRules {

  private HarmRules() {}

  /** "110 soldiers with burns". */
  static List<Candidate> wounds(Phrase phrase, Counting sentence) {
    if (phrase.domain() != Domain.PERSON || NounRules.isArticle(phrase)) {
      return List.of();
    }
    for (Phrase wound : sentence.syntax().phrases()) {
      if (isWound(wound, sentence)
          && sentence.host(wound) == phrase
          && sentence.is(sentence.preposition(wound), WordClass.MEANS)) {
        return List.of(new Candidate(Measure.WOUNDED, Domain.PERSON, phrase, null));
      }
    }
    return List.of();
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
        && !NounRules.isArticle(phrase)
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
    if (!thing
        || NounRules.isArticle(phrase)
        || !sentence.is(sentence.preposition(phrase), WordClass.AIM)) {
      return List.of();
    }
    Phrase host = sentence.host(phrase);
    Clause clause = sentence.syntax().clause(sentence.tree().head(phrase.anchor()));
    boolean caused =
        clause != null
            && clause.isFact()
            && clause.objects().stream().anyMatch(HarmRules::isDamage);
    return host != null && isDamage(host) || caused
        ? List.of(new Candidate(Measure.DAMAGED, Domain.THING, phrase, null))
        : List.of();
  }

  private static boolean isWound(Phrase phrase, Counting sentence) {
    boolean outcome = phrase.domain() == Domain.OUTCOME && phrase.is("WOUNDED");
    return (!phrase.isQuantified() || NounRules.isArticle(phrase))
        && (outcome || sentence.is(phrase.head(), WordClass.WOUND));
  }

  private static boolean isDamage(Phrase phrase) {
    return phrase.is("DAMAGE") && (phrase.quantity() == null || !phrase.quantity().isNone());
  }
}
