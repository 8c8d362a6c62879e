package org.sitrep.parsing.internal.inflected;

/** Cases and numbers that a form may have, as bits: six of the singular, then six of the plural. */
final class Cases {

  static final int COUNT = 6;

  static final int NOMINATIVE = 1;
  static final int GENITIVE = 1 << 1;
  static final int DATIVE = 1 << 2;
  static final int ACCUSATIVE = 1 << 3;
  static final int INSTRUMENTAL = 1 << 4;
  static final int LOCATIVE = 1 << 5;

  private static final int SINGULAR = (1 << COUNT) - 1;

  /** Of words that never change. */
  static final int ALL = (1 << 2 * COUNT) - 1;

  private Cases() {}

  /** The bit of a case, numbered from 0, in the plural or not. */
  static int bit(int number, boolean plural) {
    return 1 << (plural ? number + COUNT : number);
  }

  /** The cases of a form in either number, as those of the singular. */
  static int collapsed(int cases) {
    return (cases | cases >> COUNT) & SINGULAR;
  }

  /** True if a form may have the case in either number. */
  static boolean may(int cases, int wanted) {
    return (collapsed(cases) & wanted) != 0;
  }

  /** True if a form has no other case. */
  static boolean only(int cases, int wanted) {
    return cases != 0 && (collapsed(cases) & ~wanted) == 0;
  }
}
