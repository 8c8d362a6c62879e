package org.sitrep.model;

/** What became of those counted. */
public enum Measure {
  /** Munitions launched, fired or sent. */
  FIRED(Domain.MUNITIONS),
  /** Munitions shot down or otherwise destroyed in flight by defences. */
  INTERCEPTED(Domain.MUNITIONS),
  /** Munitions that struck or landed on the target, or got through. */
  HIT(Domain.MUNITIONS),
  /** Munitions that fell short or in the open, failed, lost their way or were jammed off course. */
  MISSED(Domain.MUNITIONS),
  /** Munitions still flying when the figure was given. */
  IN_FLIGHT(Domain.MUNITIONS),
  /** People killed. */
  KILLED(Domain.PEOPLE),
  /** People wounded. */
  WOUNDED(Domain.PEOPLE),
  /** People killed or wounded, where the two are counted together. */
  CASUALTIES(Domain.PEOPLE),
  /** People missing. */
  MISSING(Domain.PEOPLE),
  /** People captured, detained or abducted. */
  CAPTURED(Domain.PEOPLE),
  /** Things damaged. */
  DAMAGED(Domain.THINGS),
  /** Things destroyed. */
  DESTROYED(Domain.THINGS),
  /** Attacks or strikes. */
  ATTACKS(Domain.EVENTS);

  private final Domain domain;

  Measure(Domain domain) {
    this.domain = domain;
  }

  /** The kind of thing that this measure counts. */
  public Domain domain() {
    return domain;
  }

  /** The kinds of thing that are counted. */
  public enum Domain {
    /** Weapons that are launched or thrown. */
    MUNITIONS,
    /** Human beings. */
    PEOPLE,
    /** Buildings, vehicles, ships and other objects. */
    THINGS,
    /** Attacks and strikes. */
    EVENTS
  }
}
