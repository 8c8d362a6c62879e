package org.sitrep.parsing.internal.confidence;

/** What tells of a claim how likely it is to be read right. */
public enum Trait {
  /** Every claim. */
  BASE,
  /** "13 rockets were shot down". */
  PASSIVE,
  /** "shot down 13 rockets". */
  OBJECT,
  /** "two missiles hit". */
  SUBJECT,
  /** "13 rockets, shot down over the sea". */
  PARTICIPLE,
  /** "no casualties", "17 wounded soldiers". */
  NOUN,
  /** Somebody claims or denies an attack. */
  RESPONSIBILITY,
  /** Somebody is blamed. */
  BLAMED,
  /** Nobody has claimed it. */
  UNCLAIMED,
  /** A weapon without a number, or something that is not told. */
  REMARK,
  /** The report says so itself. */
  OWN_VOICE,
  /** The speaker is named further off. */
  FAR_SPEAKER,
  /** Several speakers of one statement. */
  JOINT,
  /** People are counted. */
  PEOPLE,
  /** Things are counted. */
  THINGS,
  /** Attacks are counted. */
  EVENTS,
  /** "several", "dozens". */
  VAGUE,
  /** Exactly one. */
  ONE,
  /** None. */
  NONE,
  /** Munitions of no known class. */
  NO_CLASS,
  /** Several other claims stand close by. */
  CROWDED,
  /** The words that carry it are many. */
  LONG,
  /** Denied or unconfirmed. */
  NOT_ASSERTED
}
