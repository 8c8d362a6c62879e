package org.sitrep.validation.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word, a number in digits or a sign.
 *
 * @param text the word in lower case; the digits without what parts them
 * @param start where it begins, in UTF-16 units
 * @param end where it ends, exclusive
 * @param isNumber true for a number in digits that counts: no model, date, clock time, rank or
 *     share
 */
record NumberToken(String text, int start, int end, boolean isNumber) {

  private static final String SEPARATORS = ",.:/-\u2010\u2011\u2013\u00A0\u202F ";
  private static final String SPACES = "\u00A0\u202F ";
  private static final String DASHES = "-\u2010\u2011\u2013";
  private static final int GROUP = 3;
  private static final int MAX_DIGITS = 18;

  static List<NumberToken> of(String text) {
    List<NumberToken> tokens = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      int end = at + 1;
      if (Character.isLetter(c)) {
        while (end < text.length() && isPartOfWord(text.charAt(end))) {
          end++;
        }
        String word = text.substring(at, end).toLowerCase(Locale.ROOT);
        tokens.add(new NumberToken(word, at, end, false));
      } else if (isDigit(c)) {
        end = endOfNumber(text, at);
        numbers(text, at, end, tokens);
      } else if (!Character.isWhitespace(c)) {
        tokens.add(new NumberToken(text.substring(at, end), at, end, false));
      }
      at = end;
    }
    return tokens;
  }

  private static boolean isPartOfWord(char c) {
    return Character.isLetterOrDigit(c) || c == '\'' || c == '\u2019';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static int endOfNumber(String text, int from) {
    int at = from;
    while (at < text.length()) {
      boolean joint =
          SEPARATORS.indexOf(text.charAt(at)) >= 0
              && at + 1 < text.length()
              && isDigit(text.charAt(at + 1));
      if (joint && SPACES.indexOf(text.charAt(at)) >= 0) {
        joint = digits(text, at + 1) == GROUP && at - from <= GROUP;
      }
      if (!isDigit(text.charAt(at)) && !joint) {
        break;
      }
      at++;
    }
    return at;
  }

  private static int digits(String text, int from) {
    int at = from;
    while (at < text.length() && isDigit(text.charAt(at))) {
      at++;
    }
    return at - from;
  }

  /** "15", "1,500" and "15-20"; whatever else is made of digits is no number. */
  private static void numbers(String text, int from, int to, List<NumberToken> tokens) {
    int dash = -1;
    boolean plain = !isGlued(text, from, to);
    for (int i = from; i < to; i++) {
      if (DASHES.indexOf(text.charAt(i)) >= 0) {
        plain &= dash < 0;
        dash = i;
      }
    }
    if (dash < 0) {
      tokens.add(number(text, from, to, plain));
    } else {
      tokens.add(number(text, from, dash, plain));
      tokens.add(new NumberToken("-", dash, dash + 1, false));
      tokens.add(number(text, dash + 1, to, plain));
    }
  }

  /** True for the 136 of Shahed-136, the 5 of 5th and the 80 of 80%. */
  private static boolean isGlued(String text, int from, int to) {
    char before = from > 0 ? text.charAt(from - 1) : ' ';
    boolean joined = "-\u2010\u2011./".indexOf(before) >= 0;
    boolean model = joined && from > 1 && Character.isLetterOrDigit(text.charAt(from - 2));
    char behind = to < text.length() ? text.charAt(to) : ' ';
    return model || Character.isLetter(before) || Character.isLetter(behind) || behind == '%';
  }

  private static NumberToken number(String text, int from, int to, boolean plain) {
    StringBuilder digits = new StringBuilder();
    int group = 0;
    boolean whole = plain;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (isDigit(c)) {
        digits.append(c);
        group++;
      } else if (c == '.') {
        digits.append(c);
        group = 0;
      } else {
        // Only groups of three are parted, and only by commas and spaces.
        whole &= c != ':' && c != '/' && digits(text, i + 1) == GROUP && group <= GROUP;
        group = 0;
      }
    }
    whole &= digits.length() <= MAX_DIGITS && digits.indexOf(".") == digits.lastIndexOf(".");
    return new NumberToken(digits.toString(), from, to, whole);
  }
}
