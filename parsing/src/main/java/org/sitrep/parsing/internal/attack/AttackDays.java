package org.sitrep.parsing.internal.attack;

import org.jspecify.annotations.Nullable;
import org.sitrep.parsing.internal.clause.Phrase;
import org.sitrep.parsing.internal.count.CountMention;
import org.sitrep.parsing.internal.lexicon.Domain;
import org.sitrep.parsing.internal.syntax.Relation;
import org.sitrep.parsing.internal.syntax.Tree;
import org.sitrep.parsing.internal.time.TimeMention;

/** Which expressions of time stand on the noun of an attack. */
final class AttackDays {

  private AttackDays() {}

  /**
   * "wounded in yesterday's strike": a day by which only an attack is named; not that of "Sunday's
   * attack, in which five were killed", of which the sentence tells more.
   *
   * @param count what is told; null for all of the sentence
   */
  static boolean isOnlyOfNamed(
      SentenceReading reading, TimeMention time, @Nullable CountMention count) {
    int attack = named(reading, time);
    return attack >= 0
        && reading.counts().stream()
            .filter(told -> count == null || told == count)
            .noneMatch(told -> reading.syntax().tree().dependsOn(told.phrase().anchor(), attack));
  }

  /** "Sunday's attack": a day that tells which attack is meant. */
  static boolean isOfNamed(SentenceReading reading, TimeMention time) {
    return named(reading, time) >= 0;
  }

  private static boolean isAttack(Phrase phrase) {
    return phrase.domain() == Domain.ATTACK
        || phrase.noun() != null && phrase.noun().code().equals("EXPLOSION");
  }

  /** The noun of the attack that a day names; {@link Tree#NO_WORD} if it names none. */
  private static int named(SentenceReading reading, TimeMention time) {
    Tree tree = reading.syntax().tree();
    int head = tree.contains(time.from()) ? tree.head(time.from(), time.to()) : Tree.NO_WORD;
    int above = head < 0 ? Tree.NO_WORD : tree.head(head);
    boolean names =
        above >= 0
            && tree.relation(head) == Relation.NMOD_POSS
            && reading.syntax().phrases().stream()
                .anyMatch(it -> it.anchor() == above && isAttack(it));
    return names ? above : Tree.NO_WORD;
  }

  /** "a truck bombing a day earlier": on the noun of an attack, or just behind it. */
  static boolean isOfAttack(SentenceReading reading, TimeMention time) {
    Tree tree = reading.syntax().tree();
    int head = tree.head(time.from(), time.to());
    int above = tree.head(head);
    int before = Math.min(time.from(), tree.spanFrom(head)) - 1;
    return reading.syntax().phrases().stream()
        .filter(phrase -> phrase.domain() == Domain.ATTACK)
        .anyMatch(
            phrase ->
                phrase.anchor() == above || phrase.anchor() == before && !phrase.isDefinite());
  }
}
