package org.sitrep.tables;

import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.sitrep.model.internal.DataFile;

/**
 * A format of tables: which column says what, and how.
 *
 * <p>The formats of this library and those of users are mapping files of the same form, described
 * in {@code docs/exchange.md}.
 */
public final class TableFormat {

  private static final String KEPT_ONLY = "-";

  /** Begins what stands for a column where all records have one value: {@code =UA}. */
  private static final String FIXED = "=";

  private static final Pattern SPACES = Pattern.compile("[\\s_]+");

  private static final List<TableFormat> STANDARD =
      List.of(
          resource("missiles"),
          resource("acled"),
          resource("ged"),
          resource("gtd"),
          resource("tbij"),
          resource("airwars"),
          resource("ibc"),
          resource("who"),
          resource("hxl"));

  private final String name;
  private final List<Column<?>> columns;
  private final Map<String, Column<?>> byKey = new HashMap<>();
  private final Set<String> keptOnly;
  private final Facts fixed;

  private TableFormat(
      String name, List<Column<?>> columns, Set<String> keptOnly, Facts.Builder fixed) {
    this.name = name;
    this.columns = List.copyOf(columns);
    this.fixed = fixed.build();
    for (Column<?> column : columns) {
      column.names().forEach(each -> byKey.putIfAbsent(key(each), column));
      byKey.putIfAbsent(key(column.tag()), column);
    }
    // What has no name and no tag is no column that anybody knows.
    byKey.remove("");
    this.keptOnly = Set.copyOf(keptOnly);
  }

  /** How much a format needs a column. */
  enum Need {
    /** Neither a file nor a row needs it. */
    NONE,
    /** Every file has the column; cells may be empty. */
    COLUMN,
    /** Every row has a value there. */
    ROW
  }

  /**
   * A column of a format.
   *
   * @param names the names it has had, the one to write first
   * @param field what it says
   * @param form how its cells are written
   * @param need how much the format needs it
   * @param unknown the cells that mean that nothing is known
   * @param tag the HXL hashtag; empty if it has none
   */
  record Column<T>(
      List<String> names,
      Field<T> field,
      Form<T> form,
      Need need,
      List<String> unknown,
      String tag) {

    /** The same column, with cells in another form. */
    Column<T> in(Form<T> other) {
      return new Column<>(names, field, other, need, unknown, tag);
    }
  }

  /** The formats of this library. */
  public static List<TableFormat> standard() {
    return STANDARD;
  }

  /** The format of this library with this name, such as {@code acled}. */
  public static Optional<TableFormat> named(String name) {
    return STANDARD.stream().filter(format -> format.name.equals(name)).findFirst();
  }

  /**
   * Reads a mapping file to its end, and closes it.
   *
   * @param name the name by which messages call it
   * @throws IllegalArgumentException if it is none; the message says where and why
   * @throws java.io.UncheckedIOException if it cannot be read
   */
  public static TableFormat read(String name, Reader source) {
    return of(name, DataFile.readStripped(name, source));
  }

  private static TableFormat resource(String name) {
    return of(name, DataFile.stripped(TableFormat.class, "formats/" + name + ".tsv"));
  }

  private static TableFormat of(String name, DataFile file) {
    if (!file.header().containsAll(List.of("column", "field"))) {
      throw new IllegalArgumentException(
          name + ": a mapping file has the columns \"column\" and \"field\", between tabs");
    }
    List<Column<?>> columns = new ArrayList<>();
    Set<String> keptOnly = new HashSet<>();
    Facts.Builder fixed = Facts.builder();
    Set<String> seen = new HashSet<>();
    for (Map<String, String> row : file.byColumn()) {
      List<String> names = list(DataFile.cell(row, "column"));
      for (String column : names) {
        if (!seen.add(key(column))) {
          throw new IllegalArgumentException(name + ": the column \"" + column + "\" stands twice");
        }
      }
      String field = DataFile.cell(row, "field");
      if (field.equals(KEPT_ONLY)) {
        names.forEach(column -> keptOnly.add(key(column)));
      } else {
        Column<?> column = column(name, field(name, field), names, row);
        if (names.get(0).startsWith(FIXED)) {
          fix(name, column, fixed);
        } else {
          columns.add(column);
        }
      }
    }
    return new TableFormat(name, columns, keptOnly, fixed);
  }

  private static Field<?> field(String name, String field) {
    return Field.named(field)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    name + ": no field \"" + field + "\"; there are " + Field.all()));
  }

  private static void fix(String name, Column<?> column, Facts.Builder fixed) {
    String value = column.names().get(0).substring(FIXED.length());
    RowReader.readCell(column, value, fixed)
        .ifPresent(
            reason -> {
              throw new IllegalArgumentException(
                  name + ", " + column.names() + " cannot be read: " + reason);
            });
  }

  private static <T> Column<T> column(
      String name, Field<T> field, List<String> names, Map<String, String> row) {
    try {
      return new Column<>(
          names,
          field,
          Form.of(field, DataFile.cell(row, "form")),
          need(DataFile.cell(row, "need")),
          list(DataFile.cell(row, "unknown")),
          DataFile.cell(row, "tag"));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(name + ", " + names + ": " + e.getMessage(), e);
    }
  }

  private static Need need(String cell) {
    return switch (cell) {
      case "" -> Need.NONE;
      case "column" -> Need.COLUMN;
      case "row" -> Need.ROW;
      default ->
          throw new IllegalArgumentException("need is \"column\" or \"row\", not \"" + cell + "\"");
    };
  }

  private static List<String> list(String cell) {
    return cell.isEmpty()
        ? List.of()
        : Arrays.stream(cell.split("\\|")).map(String::strip).toList();
  }

  /** The name, such as {@code acled}. */
  public String name() {
    return name;
  }

  /** True if the format has a column for the field, or one value of it for all records. */
  public boolean holds(Field<?> field) {
    return fixed.has(field) || columns.stream().anyMatch(column -> column.field().equals(field));
  }

  List<Column<?>> columns() {
    return columns;
  }

  /** What is true of every record, such as the country; a column has the last word. */
  Facts fixed() {
    return fixed;
  }

  /** The column that goes by a name or by a hashtag. */
  Optional<Column<?>> column(String header) {
    return Optional.ofNullable(byKey.get(key(header)));
  }

  /** True if the column is known and says nothing that is read. */
  boolean isKeptOnly(String header) {
    return keptOnly.contains(key(header));
  }

  /** The columns that a file must have and this header lacks. */
  List<String> missing(List<String> header) {
    Set<Column<?>> there = new HashSet<>();
    header.forEach(each -> column(each).ifPresent(there::add));
    return columns.stream()
        .filter(column -> column.need() != Need.NONE && !there.contains(column))
        .map(column -> column.names().get(0))
        .toList();
  }

  /** What tells columns apart: neither case nor spaces, nor the order of a tag's attributes. */
  private static String key(String column) {
    String text = column.strip().toLowerCase(Locale.ROOT);
    if (!text.startsWith("#")) {
      return SPACES.matcher(text).replaceAll("_");
    }
    String[] parts = text.replace(" ", "").split("\\+");
    return parts[0]
        + "+"
        + String.join("+", new TreeSet<>(Arrays.asList(parts).subList(1, parts.length)));
  }

  @Override
  public String toString() {
    return name;
  }
}
