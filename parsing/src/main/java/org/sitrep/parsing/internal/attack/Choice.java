package org.sitrep.parsing.internal.attack;

/** Which attack a sentence, or a count in it, is about, and what becomes of the discourse. */
sealed interface Choice {

  /** The attack; a new one has the next number of the discourse. */
  KnownAttack attack();

  /** The text speaks of it from here on, or goes on to. */
  record Turn(KnownAttack attack) implements Choice {}

  /** The text only mentions it, and goes on with what it spoke of. */
  record Mention(KnownAttack attack) implements Choice {}

  /** The text speaks of its news, which this dates. */
  record News(KnownAttack attack, Dating dating) implements Choice {}
}
