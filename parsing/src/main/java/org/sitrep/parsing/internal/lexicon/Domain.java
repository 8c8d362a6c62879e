package org.sitrep.parsing.internal.lexicon;

/** What a noun stands for. */
public enum Domain {
  /** Weapons that are launched, dropped or planted. */
  MUNITION,
  /** Human beings. */
  PERSON,
  /** Dead bodies. */
  BODY,
  /** People by what befell them: the dead, the wounded. */
  STATE,
  /** Events that are counted as what they did: deaths, injuries, interceptions. */
  OUTCOME,
  /** Attacks and strikes. */
  ATTACK,
  /** A number of the dead or wounded as a thing that rises and falls. */
  TOLL,
  /** Objects that can be damaged. */
  THING,
  /** How often something was done. */
  TIMES,
  /** Nouns that are not counted: explosions, launchers, groups. */
  NOT_COUNTED,
  /** "Others", which takes its meaning from what was named before. */
  PRONOUN,
  /** Those who speak. */
  SPEAKER
}
