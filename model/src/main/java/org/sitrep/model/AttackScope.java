package org.sitrep.model;

/** Whether a text reports an attack as its news or only recalls it. */
public enum AttackScope {
  /** What the text reports as news. */
  FOCUS,
  /** What the text only recalls: an earlier attack, a campaign, a total over months. */
  BACKGROUND
}
