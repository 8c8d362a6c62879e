package org.sitrep.parsing.internal.attack;

/** What an expression of time is for in a sentence. */
enum DayUse {
  /** It tells when an attack was. */
  DATES,
  /** It tells when somebody speaks: "said on Tuesday". */
  SPEAKS,
  /** It tells when something else happened: "of the 61 wounded 23 had gone home by Monday". */
  IS_OF_OTHER,
  /** It tells since when nothing was alike: "the heaviest barrage since the war". */
  COMPARES
}
