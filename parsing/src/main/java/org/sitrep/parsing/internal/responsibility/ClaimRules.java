package org.sitrep.parsing.internal.responsibility;

import java.util.List;
import org.sitrep.model.ResponsibilityKind;
import org.sitrep.parsing.internal.clause.Clause;
import org.sitrep.parsing.internal.clause.Clause.Trait;
import org.sitrep.parsing.internal.clause.Phrase;
import org.sitrep.parsing.internal.lexicon.Domain;
import org.sitrep.parsing.internal.lexicon.VerbTag;
import org.sitrep.parsing.internal.lexicon.WordClass;
import org.sitrep.parsing.internal.responsibility.ResponsibilityWords.Kind;

/** Somebody says in so many words that it was his. */
final class ClaimRules {

  private ClaimRules() {}

  /** "The attack, claimed by the Front", "responsibility was claimed by the Front". */
  static List<ResponsibilityFinding> claimedBy(Clause clause, Telling sentence) {
    List<Phrase> agents = sentence.agents(clause);
    boolean claimed =
        sentence.is(clause, Kind.CLAIMS)
            || sentence.is(clause, Kind.TAKES) && sentence.any(clause.subjects(), Kind.CREDIT);
    boolean other =
        clause.subjects().stream()
            .anyMatch(
                phrase ->
                    phrase.domain() == Domain.NOT_COUNTED
                        && !Deeds.isAnsweredFor(phrase, sentence)
                        && !sentence.is(phrase.head(), Kind.CREDIT));
    boolean told = claimed && !other && clause.isFact();
    return told && !agents.isEmpty() && clause.objects().isEmpty()
        ? sentence.of(ResponsibilityKind.CLAIMED, agents, clause.from(), agents.get(0).to())
        : List.of();
  }

  /** "The Front claimed the attack", "took responsibility", "admitted to the shelling". */
  static List<ResponsibilityFinding> claims(Clause clause, Telling sentence) {
    boolean told = !clause.is(Trait.INFINITIVE) || clause.is(Trait.AUXILIARY);
    if (!told || !clause.isFact() || isNeither(clause, sentence)) {
      return List.of();
    }
    if (sentence.isPassive(clause)
        || !isOwned(clause, sentence) && !UnclaimedRules.isClaim(clause, sentence)) {
      return List.of();
    }
    return sentence.of(
        ResponsibilityKind.CLAIMED,
        sentence.subjects(clause),
        clause.from(),
        sentence.end(clause.to()));
  }

  /** "admitted to the shelling", "owned up to the attack". */
  static boolean isOwned(Clause clause, Telling sentence) {
    return sentence.is(clause, Kind.OWNS)
        && sentence.behind(clause, WordClass.AIM).stream()
            .anyMatch(phrase -> Deeds.isAnsweredFor(phrase, sentence));
  }

  /** "has neither claimed nor denied it". */
  static boolean isNeither(Clause clause, Telling sentence) {
    int from = clause.verb();
    int to = clause.verb();
    while (from > sentence.tree().from() && clause.verb() - from < 3) {
      from--;
    }
    for (int i = from; i < to; i++) {
      if (sentence.is(i, Kind.NEITHER)) {
        return true;
      }
    }
    return clause.is(VerbTag.DENY) && sentence.is(clause.verb() - 1, Kind.NEITHER);
  }
}
