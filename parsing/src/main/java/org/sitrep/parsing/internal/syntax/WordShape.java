package org.sitrep.parsing.internal.syntax;

/** What a word looks like: its pad for the lexicon, and its shape. */
final class WordShape {

  /** How many shapes there are. */
  static final int COUNT = 18;

  private static final int LOWER = 0;
  private static final int UPPER = 1;
  private static final int INITIAL = 2;
  private static final int CAPITALISED = 3;
  private static final int DIGITS = 4;
  private static final int DIGIT_FIRST = 5;
  private static final int MIXED = 6;
  private static final int DIGIT_WITHIN = 7;
  private static final int MARK = 8;
  private static final int WITH_HYPHEN = 9;
  private static final int YEAR = 4;

  private WordShape() {}

  /** The lower-case form, where what is half digits or more counts by its length alone. */
  static String pad(String lower) {
    int length = lower.length();
    int digits = 0;
    boolean isPlain = true;
    for (int i = 0; i < length; i++) {
      char c = lower.charAt(i);
      if (isDigit(c)) {
        digits++;
      } else if (c >= '\u2018') {
        isPlain = false;
      }
    }
    if (digits > 0 && 2 * digits >= length) {
      char first = lower.charAt(0);
      return length == YEAR && digits == YEAR && (first == '1' || first == '2')
          ? "#year"
          : NUMBERS[Math.min(NUMBERS.length, length) - 1];
    }
    return isPlain ? lower : lower.replace('’', '\'').replace('“', '"').replace('”', '"');
  }

  private static final String[] NUMBERS = {"#num1", "#num2", "#num3", "#num4"};

  /** The number of the shape, from 0. */
  static int of(String word) {
    boolean lower = false;
    boolean upper = false;
    boolean letter = false;
    boolean digit = false;
    boolean digitsOnly = true;
    boolean hyphen = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      lower |= Character.isLowerCase(c);
      upper |= Character.isUpperCase(c);
      letter |= Character.isLetter(c);
      digit |= isDigit(c);
      digitsOnly &= isDigit(c);
      hyphen |= c == '-';
    }
    int shape;
    if (lower && !upper) {
      shape = LOWER;
    } else if (upper && !lower) {
      shape = word.length() > 1 ? UPPER : INITIAL;
    } else if (Character.isUpperCase(word.charAt(0))) {
      shape = CAPITALISED;
    } else if (isDigit(word.charAt(0))) {
      shape = digitsOnly ? DIGITS : DIGIT_FIRST;
    } else if (letter) {
      shape = MIXED;
    } else {
      shape = digit ? DIGIT_WITHIN : MARK;
    }
    return hyphen && word.length() > 1 ? shape + WITH_HYPHEN : shape;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
