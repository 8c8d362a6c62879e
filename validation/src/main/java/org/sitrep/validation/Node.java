package org.sitrep.validation;

import org.sitrep.model.Measure;

/** A number that the rules speak of: how many of a kind met with something, and where and when. */
record Node(Measure measure, Kind kind, Scope scope) {

  /** Where and when the attack was. */
  Node(Measure measure, Kind kind) {
    this(measure, kind, Scope.OF_ATTACK);
  }

  /** The number of another kind in the same scope. */
  Node of(Kind other) {
    return new Node(measure, other, scope);
  }

  /** The number that met with something else in the same scope. */
  Node of(Measure other) {
    return new Node(other, kind, scope);
  }

  /**
   * The trait by which the kind shares no member with some of its neighbours; empty if it may
   * overlap them, as models and nations do, of which one may have two names.
   */
  String trait() {
    return kind.trait(measure.domain());
  }

  Node in(Scope other) {
    return new Node(measure, kind, other);
  }
}
