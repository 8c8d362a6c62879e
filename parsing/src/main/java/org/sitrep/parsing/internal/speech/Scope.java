package org.sitrep.parsing.internal.speech;

import java.util.Arrays;

/** Stretches of a sentence, as ranges of tokens in order; the end of each is exclusive. */
public final class Scope {

  /** Nothing at all. */
  static final Scope NONE = new Scope(new int[0]);

  private final int[] bounds;

  private Scope(int[] bounds) {
    this.bounds = bounds;
  }

  /** One stretch; nothing if it ends before it begins. */
  static Scope of(int from, int to) {
    return from < to ? new Scope(new int[] {from, to}) : NONE;
  }

  /** This and another stretch. */
  Scope and(int from, int to) {
    if (from >= to) {
      return this;
    }
    int[] more = Arrays.copyOf(bounds, bounds.length + 2);
    more[bounds.length] = from;
    more[bounds.length + 1] = to;
    return new Scope(more);
  }

  /** This without a stretch. */
  Scope without(int from, int to) {
    Scope rest = NONE;
    for (int i = 0; i < bounds.length; i += 2) {
      rest = rest.and(bounds[i], Math.min(bounds[i + 1], from));
      rest = rest.and(Math.max(bounds[i], to), bounds[i + 1]);
    }
    return from < to ? rest : this;
  }

  /** True if a token is inside. */
  public boolean covers(int token) {
    for (int i = 0; i < bounds.length; i += 2) {
      if (bounds[i] <= token && token < bounds[i + 1]) {
        return true;
      }
    }
    return false;
  }

  /** How many tokens are inside. */
  public int size() {
    int size = 0;
    for (int i = 0; i < bounds.length; i += 2) {
      size += bounds[i + 1] - bounds[i];
    }
    return size;
  }
}
