package org.sitrep.parsing.internal.time;

import org.jspecify.annotations.Nullable;
import org.sitrep.parsing.internal.text.Token;

/**
 * A date-time group as forces and shipping write it: day, hour and minute in six digits, the letter
 * of a time zone, and perhaps a month and a year, as in "071350Z JUL 25", "140635DJUN10" and
 * "140655D".
 *
 * @param length how many tokens it takes
 * @param value year, month and day as one number, {@code yyyymmdd}; 0 for what it leaves out
 */
record DateTimeGroup(int length, int value) {

  private static final int DIGITS = 6;
  private static final int CENTURY = 2000;

  /** The group that begins at a token; null if none does. */
  static @Nullable DateTimeGroup at(TimeTokens tokens, TimeWords words, int i) {
    Token digits = tokens.token(i);
    Token zone = tokens.token(i + 1);
    if (digits == null
        || zone == null
        || zone.start() != digits.end()
        || !isDayAndTime(digits.text())) {
      return null;
    }
    Integer kind = words.value(TimeSymbol.ZONE_LETTER, zone.text().substring(0, 1));
    if (kind == null || !zone.isCapital()) {
      return null;
    }
    int day = Digits.within(digits.text().substring(0, 2), 2, 1, 31, 0);
    if (zone.text().length() > 1) {
      int month = month(words, zone.text().substring(1));
      return month > 0 ? new DateTimeGroup(2, month * 100 + day) : null;
    }
    return behind(tokens, words, i + 2, day, kind > 0);
  }

  private static boolean isDayAndTime(String text) {
    return text.length() == DIGITS
        && Digits.within(text.substring(0, 2), 2, 1, 31, 0) > 0
        && Digits.within(text.substring(2, 4), 2, 0, 23, -1) >= 0
        && Digits.within(text.substring(4), 2, 0, 59, -1) >= 0;
  }

  /** With the month and the year behind the zone; "140500N" without one may be a latitude. */
  private static @Nullable DateTimeGroup behind(
      TimeTokens tokens, TimeWords words, int at, int day, boolean isCompass) {
    Token name = tokens.token(at);
    int month = name == null || !name.isCapital() ? 0 : month(words, name.text());
    if (month == 0) {
      return isCompass ? null : new DateTimeGroup(2, day);
    }
    Token year = month < 100 ? tokens.token(at + 1) : null;
    int told = year == null || !year.isNumber() ? 0 : year(year.text());
    return new DateTimeGroup(told > 0 ? 4 : 3, (told * 100 + month) * 100 + day);
  }

  /** "JUL" as 7, "JUL25" as 202507; 0 for other words. */
  private static int month(TimeWords words, String text) {
    int end = text.length();
    while (end > 0 && Character.isDigit(text.charAt(end - 1))) {
      end--;
    }
    Integer month = words.value(TimeSymbol.MONTH, text.substring(0, end));
    int year = end == text.length() ? 0 : year(text.substring(end));
    return month == null || end < text.length() && year == 0 ? 0 : year * 100 + month;
  }

  /** A year in two digits or four; 0 for other numbers. */
  private static int year(String text) {
    return text.length() == 2
        ? CENTURY + Digits.within(text, 2, 0, 99, -CENTURY)
        : Digits.within(text, 4, 1900, 2099, 0);
  }
}
