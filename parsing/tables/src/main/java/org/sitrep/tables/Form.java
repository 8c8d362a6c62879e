package org.sitrep.tables;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.model.PlacePrecision;
import org.sitrep.model.Quantity;
import org.sitrep.model.TimePrecision;
import org.sitrep.tables.Moments.Order;

/**
 * How the values of a field stand in the cells of a column.
 *
 * @param name the name in mapping files; empty for the usual form of a type
 * @param type the type of the values
 * @param reader from a cell that is not blank to a value
 * @param writer from a value to a cell
 * @param numeric true if {@code NaN} and its like mean that nothing is known
 */
record Form<T>(
    String name, Class<T> type, CellReader<T> reader, Function<T, String> writer, boolean numeric) {

  /** Reads a cell. */
  @FunctionalInterface
  interface CellReader<T> {
    T read(String cell) throws CellException;
  }

  private static final String DAY = "day";

  /** What a pattern of {@link DateTimeFormatter} stands behind, as in {@code pattern d.M.uu}. */
  private static final String PATTERN = "pattern ";

  private static final List<Form<?>> ALL =
      List.of(
          new Form<>("", String.class, String::strip, text -> text, false),
          new Form<>("", Long.class, Counts::integer, number -> Long.toString(number), true),
          new Form<>("", Quantity.class, Counts::quantity, Counts::number, true),
          new Form<>("quantity", Quantity.class, Counts::quantity, Quantity::notation, true),
          new Form<>("", Breakdown.class, BreakdownText::read, BreakdownText::write, true),
          new Form<>("", Double.class, Counts::degrees, Form::degrees, true),
          moment("", Order.UNTOLD),
          moment("day_first", Order.DAY_FIRST),
          moment("month_first", Order.MONTH_FIRST),
          moment("day", Order.UNTOLD),
          country("country_name", Countries::name),
          country("country_alpha2", code -> code),
          country("country_alpha3", Countries::alpha3),
          country("country_numeric", Countries::numeric),
          place("", Enum::name),
          place("acled", precision -> Integer.toString(precision.acled())),
          place("ucdp", precision -> Integer.toString(precision.ucdp())),
          place("gtd", Form::gtd),
          time("", Enum::name),
          time("acled", precision -> Integer.toString(precision.acled())),
          time("ucdp", precision -> Integer.toString(precision.ucdp())));

  /** The usual form of a type of values. */
  static <T> Form<T> of(Class<T> type) {
    return of(type, "");
  }

  /**
   * A form by its name.
   *
   * @throws IllegalArgumentException if values of this type have no such form
   */
  @SuppressWarnings("unchecked") // The filter has compared the types.
  static <T> Form<T> of(Class<T> type, String name) {
    return ALL.stream()
        .filter(form -> form.type.equals(type) && form.name.equals(name))
        .map(form -> (Form<T>) form)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no form \""
                        + name
                        + "\"; there are "
                        + ALL.stream()
                            .filter(form -> form.type.equals(type) && !form.name.isEmpty())
                            .map(Form::name)
                            .toList()));
  }

  /** The names of all forms that have one. */
  static Set<String> names() {
    return ALL.stream()
        .map(Form::name)
        .filter(name -> !name.isEmpty())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Form<Moment> moment(String name, Order order) {
    return new Form<>(
        name,
        Moment.class,
        name.equals(DAY)
            ? cell -> Moment.of(Moments.read(cell, order).day())
            : cell -> Moments.read(cell, order),
        name.equals(DAY) ? moment -> moment.day().toString() : Moment::toString,
        false);
  }

  /** The form for the column of a field; that of a country is its name. */
  static <T> Form<T> of(Field<T> field, String name) {
    if (name.startsWith(PATTERN) && field.type().equals(Moment.class)) {
      return pattern(field.type(), name.substring(PATTERN.length()));
    }
    return of(field.type(), field.equals(Field.COUNTRY) && name.isEmpty() ? "country_name" : name);
  }

  @SuppressWarnings("unchecked") // The caller has compared the types.
  private static <T> Form<T> pattern(Class<T> type, String pattern) {
    DateTimeFormatter format =
        new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern(pattern)
            .toFormatter(Locale.ENGLISH);
    return (Form<T>)
        new Form<>(
            PATTERN + pattern,
            Moment.class,
            cell -> Moments.read(cell, format),
            moment -> format.format(moment.earliest()),
            false);
  }

  /** True if the cells do not tell by themselves whether the day comes first. */
  boolean isOrderUntold() {
    return type.equals(Moment.class) && (name.isEmpty() || name.equals(DAY));
  }

  /** The form of moments with this order; for what may be a form of days only. */
  Form<Moment> ordered(Order order) {
    return moment(name, order);
  }

  private static Form<String> country(String name, Function<String, String> writer) {
    return new Form<>(name, String.class, cell -> Countries.read(cell.strip()), writer, false);
  }

  private static Form<PlacePrecision> place(String name, Function<PlacePrecision, String> writer) {
    return new Form<>(
        name,
        PlacePrecision.class,
        cell -> coded(cell, name, PlacePrecision.values(), writer),
        writer,
        true);
  }

  private static Form<TimePrecision> time(String name, Function<TimePrecision, String> writer) {
    return new Form<>(
        name,
        TimePrecision.class,
        // ACLED's 2 is a week, and its 3 a month.
        cell ->
            coded(
                cell,
                name,
                name.equals("acled")
                    ? new TimePrecision[] {
                      TimePrecision.DAY, TimePrecision.WEEK, TimePrecision.MONTH
                    }
                    : TimePrecision.values(),
                writer),
        writer,
        true);
  }

  private static <T> T coded(String cell, String form, T[] values, Function<T, String> writer)
      throws CellException {
    String text = cell.strip().toUpperCase(Locale.ROOT);
    String code = text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    for (T value : values) {
      if (writer.apply(value).equals(code)) {
        return value;
      }
    }
    throw new CellException(
        "no code of a precision"
            + (form.isEmpty() ? "" : " in " + form)
            + "; there are "
            + Stream.of(values).map(writer).distinct().toList());
  }

  // GTD knows 1, the place itself, to 5, not even the first-level division.
  private static String gtd(PlacePrecision precision) {
    return switch (precision) {
      case EXACT -> "1";
      case ADMIN2 -> "3";
      case NEAR -> "2";
      case ADMIN1 -> "4";
      case AREA, COUNTRY, INTERNATIONAL -> "5";
    };
  }

  private static String degrees(double degrees) {
    return new BigDecimal(Double.toString(degrees)).stripTrailingZeros().toPlainString();
  }
}
