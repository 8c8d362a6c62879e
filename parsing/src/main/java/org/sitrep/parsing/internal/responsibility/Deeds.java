package org.sitrep.parsing.internal.responsibility;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.parsing.internal.clause.Clause;
import org.sitrep.parsing.internal.clause.Clause.Trait;
import org.sitrep.parsing.internal.clause.Phrase;
import org.sitrep.parsing.internal.lexicon.Domain;
import org.sitrep.parsing.internal.lexicon.Match;
import org.sitrep.parsing.internal.lexicon.Noun;
import org.sitrep.parsing.internal.lexicon.Verb;
import org.sitrep.parsing.internal.lexicon.VerbForm;
import org.sitrep.parsing.internal.lexicon.VerbTag;
import org.sitrep.parsing.internal.lexicon.WordClass;
import org.sitrep.parsing.internal.responsibility.ResponsibilityWords.Kind;
import org.sitrep.parsing.internal.syntax.Relation;
import org.sitrep.parsing.internal.syntax.Tree;

/** What is an attack among the things that clauses tell. */
final class Deeds {

  private Deeds() {}

  /** True if a clause tells of an attack by somebody: by its verb, or by what is done. */
  static boolean isDeed(Clause clause, Telling sentence) {
    List<Phrase> suffering = suffering(clause, sentence);
    if (clause.is(VerbTag.ATTACK)) {
      return true;
    }
    if (clause.is(VerbTag.STRIKE)) {
      return !suffering.isEmpty() || !clause.complements().isEmpty();
    }
    if (sentence.is(clause, Kind.DOES)) {
      return suffering.stream().anyMatch(object -> sentence.is(object.head(), Kind.THAT));
    }
    boolean aimed = clause.complement(WordClass.AIM) != null;
    if (clause.is(VerbTag.LAUNCH)) {
      return aimed || suffering.stream().anyMatch(object -> isLaunched(object, sentence));
    }
    if (sentence.is(clause, Kind.COMMITS)) {
      return suffering.stream().anyMatch(object -> isLaunched(object, sentence));
    }
    return isBlow(clause, suffering, sentence);
  }

  private static List<Phrase> suffering(Clause clause, Telling sentence) {
    return sentence.isPassive(clause) ? clause.subjects() : sentence.objects(clause);
  }

  private static boolean isLaunched(Phrase object, Telling sentence) {
    return object.domain() == Domain.MUNITION || object.is("SALVO") || isAttack(object, sentence);
  }

  /** An attack by its noun. */
  static boolean isAttack(Phrase phrase, Telling sentence) {
    return phrase.domain() == Domain.ATTACK || sentence.is(phrase.head(), Kind.DEED);
  }

  /** "killed five militants", "destroyed three missiles on the ground". */
  private static boolean isBlow(Clause clause, List<Phrase> suffering, Telling sentence) {
    boolean blow =
        sentence.is(clause, Kind.BLOWS)
            || sentence.is(clause, Kind.HARMS)
                && clause.subjects().stream().anyMatch(subject -> isAttack(subject, sentence));
    if (!blow || suffering.isEmpty()) {
      return false;
    }
    boolean shotDown = suffering.stream().anyMatch(object -> object.domain() == Domain.MUNITION);
    return !shotDown || isOnGround(clause, sentence);
  }

  private static boolean isOnGround(Clause clause, Telling sentence) {
    Tree tree = sentence.tree();
    for (int i = clause.to(); i < tree.spanTo(clause.verb()); i++) {
      if (sentence.is(i, WordClass.GROUND_MARK)) {
        return true;
      }
    }
    return false;
  }

  /** Told as done: not "targets only bases", "does not shell towns", "to strike". */
  static boolean isPast(Clause clause, Telling sentence) {
    VerbForm form = clause.form();
    if (form == null) {
      return false;
    }
    if (clause.is(Trait.INFINITIVE) || clause.is(Trait.GOING)) {
      return isOwned(clause, sentence);
    }
    if (clause.is(Trait.POSSIBLE)) {
      return false;
    }
    if (clause.is(Trait.AUXILIARY)) {
      return sentence.child(clause.verb(), Kind.PRESENT, Relation.AUX) < 0;
    }
    return form.is(Verb.Form.PAST) || form.is(Verb.Form.PARTICIPLE);
  }

  /** "claimed to have struck the base", "admitted firing the missile". */
  private static boolean isOwned(Clause clause, Telling sentence) {
    Clause speech = sentence.syntax().clause(sentence.tree().head(clause.verb()));
    Relation relation = sentence.tree().relation(clause.verb()).base();
    boolean content = relation == Relation.XCOMP || relation == Relation.CCOMP;
    return content
        && speech != null
        && speech.is(VerbTag.SPEECH)
        && !speech.is(Trait.PASSIVE)
        && (clause.is(Trait.GOING) || clause.is(Trait.AUXILIARY));
  }

  /** True if some words speak of an attack or of what it did: "of shelling the market". */
  static boolean isTold(int from, int to, Telling sentence) {
    for (int i = from; i < to; i++) {
      Match<Noun> noun = sentence.lexicon().nouns().longest(sentence.tokens(), i, to);
      Match<VerbForm> verb = sentence.lexicon().verbs().longest(sentence.tokens(), i, to);
      if (sentence.is(i, Kind.DEED)
          || noun != null && isDeed(noun.entry().domain())
          || verb != null && isDeed(verb.entry().verb(), sentence, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDeed(Domain domain) {
    return domain == Domain.ATTACK || domain == Domain.MUNITION || domain == Domain.OUTCOME;
  }

  private static boolean isDeed(Verb verb, Telling sentence, int at) {
    return verb.is(VerbTag.ATTACK)
        || verb.is(VerbTag.STRIKE)
        || verb.is(VerbTag.LAUNCH)
        || verb.is(VerbTag.BLAST)
        || !verb.frames().isEmpty() && !sentence.is(at, WordClass.AUX);
  }

  /**
   * Whose an attack is that a noun names: "Ukrainian strikes", "its own fire", "strikes by the
   * rebels".
   */
  static List<Phrase> owners(Phrase attack, Telling sentence) {
    Tree tree = sentence.tree();
    List<Phrase> owners = new ArrayList<>();
    for (Phrase phrase : sentence.syntax().phrases()) {
      int word = sentence.preposition(phrase);
      boolean below = tree.head(phrase.anchor()) == attack.anchor();
      boolean by = word >= 0 && sentence.is(word, WordClass.AGENT);
      boolean possessor = tree.relation(phrase.anchor()) == Relation.NMOD_POSS;
      if (below && (by || possessor)) {
        owners.add(phrase);
      }
    }
    return owners;
  }

  /** True if an attack is what is said to be answered for: "responsible for the attack". */
  static boolean isAnsweredFor(Phrase phrase, Telling sentence) {
    return isAttack(phrase, sentence)
        || phrase.isPronoun()
        || phrase.domain() == Domain.MUNITION
        || phrase.domain() == Domain.OUTCOME
        || phrase.is("EXPLOSION");
  }
}
