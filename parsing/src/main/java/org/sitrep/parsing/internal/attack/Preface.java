package org.sitrep.parsing.internal.attack;

import org.jspecify.annotations.Nullable;
import org.sitrep.parsing.internal.time.TimeMention;

/**
 * The time told before the first attack: in titles, datelines, a first move.
 *
 * @param time when it was; null if no sentence before the first attack tells
 * @param isOfVerb true if a sentence with a verb tells it, and no mere heading
 */
record Preface(@Nullable TimeMention time, boolean isOfVerb) {

  /** Nothing was told yet. */
  static final Preface NONE = new Preface(null, false);

  /** With the time of one more sentence before the first attack, if it has one. */
  Preface with(@Nullable TimeMention next, boolean verb) {
    boolean better = time == null || verb && !isOfVerb;
    return next != null && next.isDated() && better ? new Preface(next, verb) : this;
  }
}
