package org.sitrep.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times in the Extended Date/Time Format, ISO 8601-2:2019, levels 0 and 1. */
final class Edtf {

  private static final Pattern DATE =
      Pattern.compile("(\\d{2}(?:\\d{2}|\\dX|XX))(?:-(\\d{2}|XX))?(?:-(\\d{2}|XX))?");
  private static final Pattern CLOCK =
      Pattern.compile(
          "(\\d{4}-\\d{2}-\\d{2})T(\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?)(Z|[+-]\\d{2}(?::?\\d{2})?)?");
  private static final DateTimeFormatter SECONDS = DateTimeFormatter.ISO_LOCAL_TIME;

  private Edtf() {}

  static TimePrecision precision(LocalDate from, LocalDate to) {
    long days = ChronoUnit.DAYS.between(from, to) + 1;
    if (days <= 1) {
      return TimePrecision.DAY;
    }
    if (days <= 7) {
      return days < 7 ? TimePrecision.DAYS : TimePrecision.WEEK;
    }
    return days <= 31 ? TimePrecision.MONTH : TimePrecision.YEAR;
  }

  static String write(EventTime time) {
    if (time.from().isEmpty()) {
      return "../" + time.to().orElseThrow();
    }
    LocalDate from = time.from().get();
    if (time.to().isEmpty()) {
      return from + "/..";
    }
    LocalDate to = time.to().get();
    if (from.equals(to)) {
      return from
          + time.clock().map(clock -> "T" + SECONDS.format(clock)).orElse("")
          + time.offset().map(ZoneOffset::getId).orElse("");
    }
    YearMonth month = YearMonth.from(from);
    if (from.getDayOfMonth() == 1 && to.equals(month.atEndOfMonth())) {
      return month.toString();
    }
    Year year = Year.from(from);
    return from.getDayOfYear() == 1 && to.equals(year.atMonth(12).atEndOfMonth())
        ? "%04d".formatted(year.getValue())
        : from + "/" + to;
  }

  static EventTime read(String text) {
    try {
      return readChecked(text);
    } catch (DateTimeException e) {
      String told =
          "There is no such day or time: " + Excerpt.of(text) + " (" + e.getMessage() + ")";
      throw new IllegalArgumentException(told + EdtfAdvice.of(text), e);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(e.getMessage() + EdtfAdvice.of(text), e);
    }
  }

  /** True for what {@link #read} takes. */
  static boolean isTime(String text) {
    try {
      readChecked(text);
      return true;
    } catch (DateTimeException | IllegalArgumentException e) {
      return false;
    }
  }

  private static EventTime readChecked(String text) {
    refuseWhatCannotBeHeld(text);
    Matcher clock = CLOCK.matcher(text);
    if (clock.matches()) {
      return readClock(clock);
    }
    int slash = text.indexOf('/');
    if (slash < 0) {
      return EventTime.between(first(text), last(text));
    }
    String from = text.substring(0, slash);
    String to = text.substring(slash + 1);
    if (from.equals("..") && to.equals("..")) {
      throw new IllegalArgumentException("A time needs a first or a last day: \"../..\"");
    }
    if (from.equals("..")) {
      return EventTime.until(last(to));
    }
    return to.equals("..")
        ? EventTime.since(first(from))
        : EventTime.between(first(from), last(to));
  }

  private static EventTime readClock(Matcher clock) {
    LocalDate day = LocalDate.parse(clock.group(1));
    EventTime.Builder time = EventTime.builder();
    time.from(day).to(day).precision(TimePrecision.DAY).clock(LocalTime.parse(clock.group(2)));
    if (clock.group(3) != null) {
      time.offset(ZoneOffset.of(clock.group(3)));
    }
    return time.build();
  }

  private static void refuseWhatCannotBeHeld(String text) {
    String why = null;
    if (text.indexOf('?') >= 0 || text.indexOf('~') >= 0 || text.indexOf('%') >= 0) {
      why = "an uncertain or approximate date (? ~ %)";
    } else if (text.matches("\\d{4}-(2[1-9]|3\\d|4[01])(/.*)?|.*/\\d{4}-(2[1-9]|3\\d|4[01])")) {
      why = "a season or quarter, which has no days of its own";
    } else if (text.matches("[Y-].*|.*/[Y-].*")) {
      why = "a year of other than four digits";
    } else if (text.endsWith("/") || text.startsWith("/")) {
      why = "an end that is unknown; an open one is written \"..\"";
    } else if (text.indexOf('/') >= 0 && text.indexOf('T') >= 0) {
      why = "a range between clock times";
    } else if (text.matches("[\\[{].*")) {
      why = "a set of dates";
    }
    if (why != null) {
      throw new IllegalArgumentException("A time cannot hold " + why + ": " + Excerpt.of(text));
    }
  }

  private static LocalDate first(String text) {
    Matcher date = matched(text);
    int year = Integer.parseInt(date.group(1).replace('X', '0'));
    return LocalDate.of(year, known(date.group(2), 1), known(date.group(3), 1));
  }

  private static LocalDate last(String text) {
    Matcher date = matched(text);
    int year = Integer.parseInt(date.group(1).replace('X', '9'));
    YearMonth month = YearMonth.of(year, known(date.group(2), 12));
    return month.atDay(known(date.group(3), month.lengthOfMonth()));
  }

  private static int known(String digits, int otherwise) {
    return digits == null || digits.equals("XX") ? otherwise : Integer.parseInt(digits);
  }

  private static Matcher matched(String text) {
    Matcher date = DATE.matcher(text);
    if (!date.matches()
        || (date.group(1).indexOf('X') >= 0 && date.group(2) != null)
        || ("XX".equals(date.group(2)) && date.group(3) != null && !"XX".equals(date.group(3)))) {
      throw new IllegalArgumentException(
          "A time is a date such as \"2024-01-20\", \"2024-01\" or \"2024\", a clock time such as"
              + " \"2024-01-20T19:30:00Z\", or a range such as \"2024-01-18/..\"; this is none: "
              + Excerpt.of(text));
    }
    return date;
  }
}
