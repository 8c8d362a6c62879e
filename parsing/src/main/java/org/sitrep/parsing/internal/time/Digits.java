package org.sitrep.parsing.internal.time;

/** Numbers of dates and clocks in digits. */
final class Digits {

  private static final int MONTHS = 12;
  private static final int DAYS = 31;

  private Digits() {}

  /** How many digits a text begins with. */
  static int leading(String text) {
    int digits = 0;
    while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
      digits++;
    }
    return digits;
  }

  /** The number, if it is nothing but digits, not too many, and within bounds; else another. */
  static int within(String text, int most, int low, int high, int other) {
    if (text.isEmpty() || text.length() > most) {
      return other;
    }
    int value = 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = Character.digit(text.charAt(i), 10);
      if (digit < 0) {
        return other;
      }
      value = value * 10 + digit;
    }
    return value >= low && value <= high ? value : other;
  }

  /** A date as one number, {@code yyyymmdd}; it need not be in the calendar. */
  static int date(String year, String month, String day, int other) {
    int y = within(year, 4, 1000, 9999, -1);
    int m = within(month, 2, 0, 99, -1);
    int d = within(day, 2, 0, 99, -1);
    return y < 0 || m < 0 || d < 0 ? other : (y * 100 + m) * 100 + d;
  }

  /**
   * A date with slashes, whose first number may be the day or the month: what cannot be both tells,
   * else it comes out as month, day, {@code -yyyymmdd}.
   */
  static int slashed(String a, String b, String year, int other) {
    int y = within(year, 4, 1000, 9999, -1);
    int first = within(a, 2, 1, DAYS, -1);
    int second = within(b, 2, 1, DAYS, -1);
    if (y < 0 || first < 0 || second < 0) {
      return other;
    }
    if (first > MONTHS || second > MONTHS) {
      return first > MONTHS ? (y * 100 + second) * 100 + first : (y * 100 + first) * 100 + second;
    }
    return -((y * 100 + first) * 100 + second);
  }
}
