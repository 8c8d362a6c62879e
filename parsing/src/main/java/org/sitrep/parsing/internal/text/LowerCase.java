package org.sitrep.parsing.internal.text;

import java.util.Locale;

/** Words in lower case, in time that grows with their length and no faster. */
public final class LowerCase {

  /** The longest words for which a capital sigma or a dotted I may take longer. */
  private static final int LONGEST = 100;

  private LowerCase() {}

  /**
   * What {@link String#toLowerCase(Locale)} gives. That takes time with the square of a row of the
   * letters named above, so longer words are turned letter by letter, whatever stands beside them.
   */
  public static String of(String words) {
    if (words.length() <= LONGEST || words.indexOf('Σ') < 0 && words.indexOf('İ') < 0) {
      return words.toLowerCase(Locale.ROOT);
    }
    StringBuilder lower = new StringBuilder(words.length());
    words.codePoints().map(Character::toLowerCase).forEach(lower::appendCodePoint);
    return lower.toString();
  }
}
