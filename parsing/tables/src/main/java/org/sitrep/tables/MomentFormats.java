package org.sitrep.tables;

import static java.time.temporal.ChronoField.AMPM_OF_DAY;
import static java.time.temporal.ChronoField.DAY_OF_MONTH;
import static java.time.temporal.ChronoField.HOUR_OF_DAY;
import static java.time.temporal.ChronoField.MINUTE_OF_HOUR;
import static java.time.temporal.ChronoField.MONTH_OF_YEAR;
import static java.time.temporal.ChronoField.NANO_OF_SECOND;
import static java.time.temporal.ChronoField.SECOND_OF_MINUTE;
import static java.time.temporal.ChronoField.YEAR;

import java.text.ParsePosition;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.SignStyle;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAccessor;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The formats of days and clock times in tables. Which one a cell may have its first characters
 * tell, so that one is tried.
 */
final class MomentFormats {

  /** The kinds of formats, by how a cell begins. */
  enum Kind {
    /** Year, month, day between hyphens, or slashes. */
    ISO,
    /** Eight digits: year, month, day. */
    COMPACT,
    /** Day, month or month, day, and year, in numbers. The first is parsed as the day. */
    NUMBERS,
    /** Day, name of the month, year. */
    DAY_NAMED,
    /** Name of the month, day, year. */
    MONTH_NAMED,
    /** Any other number. */
    SERIAL,
    /** Nothing that a day begins with. */
    NONE
  }

  /** Years of two digits are those from 1970 to 2069: no table of attacks of theirs is older. */
  private static final int FIRST_SHORT_YEAR = 1970;

  private static final String SEPARATORS = "-/.";
  private static final DateTimeFormatter CLOCK = clock();
  private static final Map<Character, DateTimeFormatter> ISO = between(MomentFormats::iso);
  private static final Map<Character, DateTimeFormatter> NUMBERS = between(MomentFormats::numbers);

  private static final DateTimeFormatter COMPACT =
      builder()
          .appendValue(YEAR, 4)
          .appendValue(MONTH_OF_YEAR, 2)
          .appendValue(DAY_OF_MONTH, 2)
          .toFormatter(Locale.ENGLISH);

  private static final DateTimeFormatter DAY_NAMED =
      withClock(
          shortYear(
              anyOf(
                  month(
                      anyOf(
                          builder().appendValue(DAY_OF_MONTH, 1, 2, SignStyle.NOT_NEGATIVE),
                          " ",
                          "-")),
                  ".",
                  ",",
                  " ",
                  "-")));

  private static final DateTimeFormatter MONTH_NAMED =
      withClock(
          shortYear(
              anyOf(
                  anyOf(month(builder()), ".", " ", "-")
                      .appendValue(DAY_OF_MONTH, 1, 2, SignStyle.NOT_NEGATIVE),
                  ",",
                  " ",
                  "-")));

  private MomentFormats() {}

  private static Map<Character, DateTimeFormatter> between(
      Function<Character, DateTimeFormatterBuilder> format) {
    return SEPARATORS
        .chars()
        .mapToObj(c -> (char) c)
        .collect(Collectors.toUnmodifiableMap(c -> c, c -> withClock(format.apply(c))));
  }

  private static DateTimeFormatterBuilder iso(char separator) {
    return builder()
        .appendValue(YEAR, 3, 5, SignStyle.NOT_NEGATIVE)
        .appendLiteral(separator)
        .appendValue(MONTH_OF_YEAR, 1, 2, SignStyle.NOT_NEGATIVE)
        .appendLiteral(separator)
        .appendValue(DAY_OF_MONTH, 1, 2, SignStyle.NOT_NEGATIVE);
  }

  private static DateTimeFormatterBuilder numbers(char separator) {
    return shortYear(
        builder()
            .appendValue(DAY_OF_MONTH, 1, 2, SignStyle.NOT_NEGATIVE)
            .appendLiteral(separator)
            .appendValue(MONTH_OF_YEAR, 1, 2, SignStyle.NOT_NEGATIVE)
            .appendLiteral(separator));
  }

  /** The cell without spaces around it, and with one space where it has several. */
  static String tidied(String cell) {
    String text = cell.strip().replace('\u00A0', ' ');
    while (text.contains("  ")) {
      text = text.replace("  ", " ");
    }
    return text;
  }

  /** The kind of format that a cell may have. */
  static Kind kind(String text) {
    int digits = 0;
    while (digits < text.length() && isDigit(text.charAt(digits))) {
      digits++;
    }
    if (digits == text.length()) {
      return digits == 0 ? Kind.NONE : digits == 8 ? Kind.COMPACT : Kind.SERIAL;
    }
    char next = text.charAt(digits);
    if (digits == 0) {
      return Character.isLetter(next) ? Kind.MONTH_NAMED : Kind.NONE;
    }
    boolean number = digits + 1 < text.length() && isDigit(text.charAt(digits + 1));
    if (!number || SEPARATORS.indexOf(next) < 0) {
      return digits <= 2 ? Kind.DAY_NAMED : Kind.NONE;
    }
    if (next == '.' && digits == 5 && text.chars().skip(6).allMatch(c -> isDigit((char) c))) {
      return Kind.SERIAL;
    }
    return digits >= 3 ? Kind.ISO : Kind.NUMBERS;
  }

  /** The fields of a cell of that kind; empty if it has another form. */
  static Optional<TemporalAccessor> parse(String text, Kind kind) {
    Optional<DateTimeFormatter> format =
        switch (kind) {
          case ISO -> Optional.ofNullable(ISO.get(separator(text)));
          case NUMBERS -> Optional.ofNullable(NUMBERS.get(separator(text)));
          case COMPACT -> Optional.of(COMPACT);
          case DAY_NAMED -> Optional.of(DAY_NAMED);
          case MONTH_NAMED -> Optional.of(MONTH_NAMED);
          case SERIAL, NONE -> Optional.empty();
        };
    ParsePosition at = new ParsePosition(0);
    // Unresolved, since days that are none are told apart from what is no date at all.
    return format
        .map(it -> it.parseUnresolved(text, at))
        .filter(parsed -> at.getIndex() == text.length() && parsed.isSupported(YEAR));
  }

  private static char separator(String text) {
    int at = 0;
    while (isDigit(text.charAt(at))) {
      at++;
    }
    return text.charAt(at);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static DateTimeFormatterBuilder builder() {
    return new DateTimeFormatterBuilder().parseCaseInsensitive();
  }

  /** Any of these, in this order, or none. */
  private static DateTimeFormatterBuilder anyOf(DateTimeFormatterBuilder builder, String... texts) {
    for (String text : texts) {
      builder.optionalStart().appendLiteral(text).optionalEnd();
    }
    return builder;
  }

  private static DateTimeFormatterBuilder shortYear(DateTimeFormatterBuilder builder) {
    return builder
        .optionalStart()
        .appendValue(YEAR, 4)
        .optionalEnd()
        .optionalStart()
        .appendValueReduced(YEAR, 2, 2, FIRST_SHORT_YEAR)
        .optionalEnd();
  }

  /** The name of a month, in full or its first letters. */
  private static DateTimeFormatterBuilder month(DateTimeFormatterBuilder builder) {
    Map<Long, String> full = new HashMap<>();
    Map<Long, String> brief = new HashMap<>();
    for (Month month : Month.values()) {
      String name = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
      full.put((long) month.getValue(), name);
      brief.put((long) month.getValue(), name.substring(0, 3));
    }
    return builder
        .optionalStart()
        .appendText(MONTH_OF_YEAR, full)
        .optionalEnd()
        .optionalStart()
        .appendText(MONTH_OF_YEAR, Map.of(9L, "Sept"))
        .optionalEnd()
        .optionalStart()
        .appendText(MONTH_OF_YEAR, brief)
        .optionalEnd();
  }

  private static DateTimeFormatter clock() {
    DateTimeFormatterBuilder builder =
        builder()
            .appendValue(HOUR_OF_DAY, 1, 2, SignStyle.NOT_NEGATIVE)
            .appendLiteral(':')
            .appendValue(MINUTE_OF_HOUR, 2)
            .optionalStart()
            .appendLiteral(':')
            .appendValue(SECOND_OF_MINUTE, 2)
            .optionalStart()
            .appendFraction(NANO_OF_SECOND, 1, 9, true)
            .optionalEnd()
            .optionalStart()
            .appendLiteral(',')
            .appendFraction(NANO_OF_SECOND, 1, 9, false)
            .optionalEnd()
            .optionalEnd();
    anyOf(builder, " ")
        .optionalStart()
        .appendText(AMPM_OF_DAY, Map.of(0L, "AM", 1L, "PM"))
        .optionalEnd();
    // The day and the clock are those that are written, wherever they were taken.
    return anyOf(builder, "UTC", "GMT")
        .optionalStart()
        .appendOffset("+HH:mm", "Z")
        .optionalEnd()
        .optionalStart()
        .appendOffset("+HHmm", "Z")
        .optionalEnd()
        .toFormatter(Locale.ENGLISH);
  }

  private static DateTimeFormatter withClock(DateTimeFormatterBuilder day) {
    for (String before : new String[] {"T", ", ", " "}) {
      day.optionalStart().appendLiteral(before).append(CLOCK).optionalEnd();
    }
    return day.toFormatter(Locale.ENGLISH);
  }
}
