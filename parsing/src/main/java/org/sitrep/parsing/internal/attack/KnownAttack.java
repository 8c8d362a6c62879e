package org.sitrep.parsing.internal.attack;

import org.jspecify.annotations.Nullable;
import org.sitrep.model.AttackScope;
import org.sitrep.parsing.internal.time.TimeMention;

/**
 * An attack that a text has told of, as far as it matters to which attack a sentence is about.
 *
 * @param id its number in the order in which the attacks turn up, from 0
 * @param sentence index of the first token of the sentence that tells of it first
 * @param kind how the text tells of it
 * @param scope news or background
 * @param isOfNews true for the news, and for what was when the news was
 * @param day when it was, if that is not when the news was; null if nothing tells
 * @param side which side attacks, as {@link Sides} have it; null if nothing tells yet
 * @param where where it was
 */
record KnownAttack(
    int id,
    int sentence,
    Kind kind,
    AttackScope scope,
    boolean isOfNews,
    @Nullable TimeMention day,
    @Nullable String side,
    Whereabouts where) {

  /** How a text tells of an attack. */
  enum Kind {
    /** As of one. */
    ONE,
    /** As of many together, those of a campaign or a war. */
    MANY,
    /** In passing only. */
    PASSING
  }

  /** An attack of which only its first words are known. */
  KnownAttack(
      int id,
      int sentence,
      Kind kind,
      AttackScope scope,
      boolean isOfNews,
      @Nullable TimeMention day) {
    this(id, sentence, kind, scope, isOfNews, day, null, Whereabouts.UNKNOWN);
  }

  /** With what a passage adds that is about it, or about what is around it. */
  KnownAttack with(Passage passage, boolean isTelling) {
    return new KnownAttack(
        id,
        sentence,
        kind,
        scope,
        isOfNews,
        day,
        side == null ? passage.sides().attacker() : side,
        isTelling ? where.with(passage.scenes()) : where.around(passage.scenes()));
  }

  /** True if it is many attacks, told of as one. */
  boolean isMany() {
    return kind == Kind.MANY;
  }

  /** True if another side than this attacks. */
  boolean isOfOther(@Nullable String attacker) {
    return attacker != null && side != null && !attacker.equals(side);
  }

  /** "A drone hit Samara. Russian bombs killed two in Kharkiv": those strike who were struck. */
  boolean isAnsweredBy(@Nullable String attacker, Passage passage) {
    return attacker != null && attacker.equals(where.struck()) && !where.isInCountryOf(passage);
  }

  /** True if it is first told in this very sentence. */
  boolean startsIn(Passage passage) {
    return sentence == passage.reading().sentence().from();
  }
}
