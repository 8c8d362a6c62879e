package org.sitrep.parsing.internal.lexicon;

/** The groups of verbs that the readers of a text ask for. */
public enum VerbTag {
  /** "say", "claim" and others by which somebody speaks. */
  SPEECH,
  /** "fire", "launch": what sets an attack going. */
  LAUNCH,
  /** "attack", "shell": the verb is the attack. */
  ATTACK,
  /** "carry out": its object is the attack. */
  COMMIT,
  /** "strike" and others that may be an attack or a hit. */
  STRIKE,
  /** "explode": it tells of a blast, whoever made it. */
  BLAST,
  /** "land", "fall": a hit only where something is hit. */
  LANDING,
  /** "reach": where something has not been reached, nothing was hit. */
  GOAL,
  /** "survive": those who did not are dead. */
  OUTLIVE,
  /** "harm": nobody was, neither killed nor wounded. */
  HARM,
  /** "suffer": its subject is what was harmed. */
  SUFFER,
  /** "rise", "stand at": a toll moves. */
  TOLL,
  /** "rise", "climb": a figure takes the place of an earlier one. */
  RISE,
  /** "pass", "exceed": the figure is more than is said. */
  PAST,
  /** "put", "estimate", "show": somebody gives a figure. */
  FIGURE,
  /** "lose": who does so is the worse for it. */
  LOSE,
  /** "count", "record": who does so, a body or a person known to speak, gives the figure. */
  RECORD,
  /** "declare", "announce": "mourning" or "an inquiry" behind it is a measure, not what is said. */
  DECREE,
  /** "include": a whole and its parts. */
  INCLUDE,
  /** Verbs of many meanings, whose frames hold only beside a noun that fits. */
  STRICT,
  /** "blow himself up": attackers who die of their own deed, some of all who died. */
  SUICIDE,
  /** "shoot down": what becomes of aircraft. */
  DOWN,
  /** "blame", "accuse". */
  BLAME,
  /** "deny": what is said is denied. */
  DENY,
  /** "cite": its object is who says so. */
  CITE,
  /** "claim": an attack that is its object is what its subject has done, told by others. */
  CLAIM,
  /** "return fire": what the other side does. */
  ANSWER,
  /** "hand over": the bodies are those of others than the attack has killed. */
  RETURN,
  /** "recover", "receive": those of whom it tells came to somebody's hands; there may be more. */
  HANDLE,
  /** "count", "bury": what a witness came upon; there may be more. */
  WITNESS,
  /** "fall": of those who fight, to die. */
  FALLEN,
  /** "take", "hold": those of whom a noun tells that they are captives. */
  CAPTURE,
  /** "fly", "transfer": its object comes to another place. */
  MOVE,
  /** "treat": its object was hurt. */
  CARE,
  /** "tell": its object is who hears it. */
  TELL
}
