package org.sitrep.parsing.grammar;

import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Makes {@link Notation.Slots}. */
final class Slots {

  private Slots() {}

  /** What a slot is filled with. */
  interface Filling {
    @Nullable Node of(String slot);
  }

  /** Slots with verbs in the form for many. */
  static Notation.Slots of(Random random, Filling filling) {
    return of(random, false, filling);
  }

  /** Slots with a source of chance for words between which a pattern leaves the choice. */
  static Notation.Slots of(Random random, boolean isOne, Filling filling) {
    return new Notation.Slots() {
      @Override
      public @Nullable Node apply(String name) {
        return filling.of(name);
      }

      @Override
      public boolean isOne() {
        return isOne;
      }

      @Override
      public String choose(String[] forms) {
        return forms[random.nextInt(forms.length)];
      }
    };
  }
}
