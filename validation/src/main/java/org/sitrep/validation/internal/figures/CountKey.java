package org.sitrep.validation.internal.figures;

import org.sitrep.model.Measure;

/** A number that the rules speak of: how many of a kind met with something, and where and when. */
public record CountKey(Measure measure, SubjectKey kind, Scope scope) {

  /** Where and when the attack was. */
  public CountKey(Measure measure, SubjectKey kind) {
    this(measure, kind, Scope.OF_ATTACK);
  }

  /** The number of another kind in the same scope. */
  public CountKey of(SubjectKey other) {
    return new CountKey(measure, other, scope);
  }

  /** The number that met with something else in the same scope. */
  public CountKey of(Measure other) {
    return new CountKey(other, kind, scope);
  }

  /**
   * The trait by which the kind shares no member with some of its neighbours; empty if it may
   * overlap them, as models and nations do, of which one may have two names.
   */
  public String trait() {
    return kind.trait(measure.domain());
  }

  public CountKey in(Scope other) {
    return new CountKey(measure, kind, other);
  }
}
