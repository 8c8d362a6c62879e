package org.sitrep.tables;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;
import org.sitrep.tables.MomentFormats.Kind;

/** Days and clock times in the ways that tables write them. */
final class Moments {

  /** The order of day and month where slashes, dots or hyphens stand between numbers. */
  enum Order {
    DAY_FIRST,
    MONTH_FIRST,
    UNTOLD
  }

  /** What a cell shows of the habits of its column. */
  enum Shape {
    /** Only the first number may be the day. */
    DAY_FIRST,
    /** Only the second number may be the day. */
    MONTH_FIRST,
    /** Either number may be the day. */
    EITHER,
    /** The number of a day, as spreadsheets keep it. */
    SERIAL,
    /** Nothing of these. */
    PLAIN
  }

  private static final LocalDate SERIAL_START = LocalDate.of(1899, 12, 30);

  /** Days from 1950 to 2099: a smaller number may be a year, and is no day. */
  private static final long FIRST_SERIAL = 18_264;

  private static final long LAST_SERIAL = 73_050;
  private static final int MINUTES_A_DAY = 24 * 60;

  private Moments() {}

  static Moment read(String cell, Order order) throws CellException {
    String text = MomentFormats.tidied(cell);
    Kind kind = MomentFormats.kind(text);
    if (kind == Kind.SERIAL) {
      return serial(text);
    }
    Optional<TemporalAccessor> parsed = MomentFormats.parse(text, kind);
    if (parsed.isEmpty()) {
      throw new CellException("no day; one is written 2023-07-01 or 2023-07-01 5:30");
    }
    try {
      return kind == Kind.NUMBERS ? numbers(parsed.get(), order) : moment(parsed.get());
    } catch (DateTimeException e) {
      throw new CellException("there is no such day or time");
    }
  }

  /**
   * Reads a cell by a pattern of a mapping file.
   *
   * @param format one that resolves to a day, with a clock time or without
   */
  static Moment read(String cell, DateTimeFormatter format) throws CellException {
    try {
      TemporalAccessor parsed = format.parse(cell.strip());
      return parsed.isSupported(ChronoField.HOUR_OF_DAY)
          ? Moment.of(LocalDate.from(parsed), LocalTime.from(parsed))
          : Moment.of(LocalDate.from(parsed));
    } catch (DateTimeException e) {
      throw new CellException("it is not written as the mapping file says");
    }
  }

  /** What a cell shows of its column. */
  static Shape shape(String cell) {
    String text = MomentFormats.tidied(cell);
    Kind kind = MomentFormats.kind(text);
    if (kind == Kind.SERIAL) {
      return isSerial(Double.parseDouble(text)) ? Shape.SERIAL : Shape.PLAIN;
    }
    Optional<TemporalAccessor> parsed =
        kind == Kind.NUMBERS ? MomentFormats.parse(text, kind) : Optional.empty();
    return parsed.map(Moments::shape).orElse(Shape.PLAIN);
  }

  private static Shape shape(TemporalAccessor numbers) {
    long first = numbers.getLong(ChronoField.DAY_OF_MONTH);
    long second = numbers.getLong(ChronoField.MONTH_OF_YEAR);
    if (first > 12) {
      return second > 12 ? Shape.PLAIN : Shape.DAY_FIRST;
    }
    if (second > 12) {
      return Shape.MONTH_FIRST;
    }
    return first == second ? Shape.PLAIN : Shape.EITHER;
  }

  private static Moment numbers(TemporalAccessor numbers, Order order) throws CellException {
    Shape shape = shape(numbers);
    if (order == Order.UNTOLD && shape == Shape.EITHER) {
      throw new CellException(
          "may be day or month first; say which in a mapping file with the form day_first or"
              + " month_first");
    }
    boolean monthFirst =
        order == Order.MONTH_FIRST || (order == Order.UNTOLD && shape == Shape.MONTH_FIRST);
    long first = numbers.getLong(ChronoField.DAY_OF_MONTH);
    long second = numbers.getLong(ChronoField.MONTH_OF_YEAR);
    return moment(numbers, monthFirst ? first : second, monthFirst ? second : first);
  }

  private static Moment moment(TemporalAccessor parsed) {
    return moment(
        parsed,
        parsed.getLong(ChronoField.MONTH_OF_YEAR),
        parsed.getLong(ChronoField.DAY_OF_MONTH));
  }

  private static Moment moment(TemporalAccessor parsed, long month, long day) {
    LocalDate date =
        LocalDate.of(
            Math.toIntExact(parsed.getLong(ChronoField.YEAR)),
            Math.toIntExact(month),
            Math.toIntExact(day));
    if (!parsed.isSupported(ChronoField.HOUR_OF_DAY)) {
      return Moment.of(date);
    }
    int hour = hour(parsed);
    int minute = number(parsed, ChronoField.MINUTE_OF_HOUR);
    int second = number(parsed, ChronoField.SECOND_OF_MINUTE);
    int nano = number(parsed, ChronoField.NANO_OF_SECOND);
    boolean full = minute == 0 && second == 0 && nano == 0;
    // Software that keeps days as moments writes their seconds; people do not.
    if (hour == 0 && full && parsed.isSupported(ChronoField.SECOND_OF_MINUTE)) {
      return Moment.of(date);
    }
    // Some write the end of a day as 24:00.
    return hour == 24 && full
        ? Moment.of(date.plusDays(1), LocalTime.MIDNIGHT)
        : Moment.of(date, LocalTime.of(hour, minute, second, nano));
  }

  private static int hour(TemporalAccessor parsed) {
    int hour = number(parsed, ChronoField.HOUR_OF_DAY);
    return parsed.isSupported(ChronoField.AMPM_OF_DAY)
        ? hour % 12 + 12 * number(parsed, ChronoField.AMPM_OF_DAY)
        : hour;
  }

  private static int number(TemporalAccessor parsed, ChronoField field) {
    // The value as it stands: whether there is such a time is seen later.
    return parsed.isSupported(field) ? Math.toIntExact(parsed.getLong(field)) : 0;
  }

  private static boolean isSerial(double number) {
    return number >= FIRST_SERIAL && number < LAST_SERIAL + 1;
  }

  private static Moment serial(String text) throws CellException {
    double number = Double.parseDouble(text);
    if (!isSerial(number)) {
      throw new CellException("no day, and no number of a day from 1950 to 2099");
    }
    LocalDate day = SERIAL_START.plusDays((long) number);
    long minutes = Math.round((number - (long) number) * MINUTES_A_DAY);
    return minutes == 0
        ? Moment.of(day)
        : Moment.of(
            day.plusDays(minutes / MINUTES_A_DAY),
            LocalTime.MIDNIGHT.plusMinutes(minutes % MINUTES_A_DAY));
  }
}
