package org.sitrep.tables;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days and clock times in the ways that tables write them. */
final class Moments {

  /** The order of day, month and year where slashes or dots stand between them. */
  enum Order {
    DAY_FIRST,
    MONTH_FIRST,
    UNTOLD
  }

  private static final String CLOCK =
      "(?:[T ]+([0-9]{1,2}):([0-9]{2})(?::([0-9]{2})(?:[.,]([0-9]{1,9}))?)?)?";
  private static final Pattern ISO =
      Pattern.compile("([0-9]{1,5})-([0-9]{1,2})-([0-9]{1,2})" + CLOCK);
  private static final Pattern NAMED =
      Pattern.compile("([0-9]{1,2})[ -]([A-Za-z]{3,9})[ -]([0-9]{4})" + CLOCK);
  private static final Pattern SLASHED =
      Pattern.compile("([0-9]{1,2})[/.]([0-9]{1,2})[/.]([0-9]{4})" + CLOCK);
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private Moments() {}

  static Moment read(String cell, Order order) throws CellException {
    String text = cell.strip();
    try {
      Matcher iso = ISO.matcher(text);
      if (iso.matches()) {
        return moment(number(iso, 1), number(iso, 2), number(iso, 3), iso);
      }
      Matcher named = NAMED.matcher(text);
      if (named.matches()) {
        int month = MONTHS.indexOf(named.group(2).substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
        return moment(number(named, 3), month, number(named, 1), named);
      }
      Matcher slashed = SLASHED.matcher(text);
      if (slashed.matches()) {
        return slashed(slashed, order);
      }
    } catch (DateTimeException e) {
      throw new CellException("there is no such day or time");
    }
    throw new CellException("no day; one is written 2023-07-01 or 2023-07-01 5:30");
  }

  private static Moment slashed(Matcher form, Order order) throws CellException {
    int first = number(form, 1);
    int second = number(form, 2);
    if (order == Order.UNTOLD && first <= 12 && second <= 12 && first != second) {
      throw new CellException(
          "may be day or month first; say which in a mapping file with the form day_first or"
              + " month_first");
    }
    boolean dayFirst = order == Order.DAY_FIRST || (order == Order.UNTOLD && first > 12);
    return dayFirst
        ? moment(number(form, 3), second, first, form)
        : moment(number(form, 3), first, second, form);
  }

  private static Moment moment(int year, int month, int day, Matcher form) {
    LocalDate date = LocalDate.of(year, month, day);
    if (form.group(4) == null) {
      return Moment.of(date);
    }
    int second = form.group(6) == null ? 0 : number(form, 6);
    int nano =
        form.group(7) == null ? 0 : Integer.parseInt((form.group(7) + "00000000").substring(0, 9));
    // Some write the end of a day as 24:00.
    if (number(form, 4) == 24 && number(form, 5) == 0 && second == 0 && nano == 0) {
      return Moment.of(date.plusDays(1), LocalTime.MIDNIGHT);
    }
    return new Moment(
        date, Optional.of(LocalTime.of(number(form, 4), number(form, 5), second, nano)));
  }

  private static int number(Matcher form, int group) {
    return Integer.parseInt(form.group(group));
  }
}
