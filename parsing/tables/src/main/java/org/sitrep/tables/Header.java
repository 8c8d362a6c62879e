package org.sitrep.tables;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.sitrep.tables.TableFormat.Column;

/** The columns of a file, and what is known of them. */
public final class Header {

  private final Heading heading;
  private final List<Bound<?>> bound;
  private final List<String> unknown;
  private final boolean[] read;

  /** A column of the file that says something. */
  record Bound<T>(int index, String name, Column<T> column) {

    /** The same, with cells in another form. */
    Bound<T> in(Form<T> form) {
      return new Bound<>(index, name, column.in(form));
    }
  }

  private Header(Heading heading, List<Bound<?>> bound, List<String> unknown) {
    this.heading = heading;
    this.bound = List.copyOf(bound);
    this.unknown = List.copyOf(unknown);
    this.read = new boolean[heading.names().size()];
    bound.forEach(column -> read[column.index()] = true);
  }

  /**
   * Binds the columns of a file to those of a format.
   *
   * @param keys what the format knows them by: the names, or the hashtags below them
   */
  static Header of(TableFormat format, Heading heading, List<String> keys) {
    List<Bound<?>> bound = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    Set<Column<?>> taken = new HashSet<>();
    for (int i = 0; i < keys.size(); i++) {
      Column<?> column = format.column(keys.get(i)).orElse(null);
      // Of two columns for the same the first one counts; the other one is told, not read.
      if (column != null && taken.add(column)) {
        bound.add(new Bound<>(i, heading.names().get(i), column));
      } else if (column != null || !format.isKeptOnly(keys.get(i))) {
        unknown.add(heading.label(i));
      }
    }
    return new Header(heading, bound, unknown);
  }

  /** The same header, with the columns bound otherwise. */
  Header with(List<Bound<?>> columns) {
    return new Header(heading, columns, unknown);
  }

  /** The names of the columns, as the file has them; empty where a column has none. */
  public List<String> names() {
    return heading.names();
  }

  /** The columns that the format does not know; their cells are kept and not read. */
  public List<String> unknown() {
    return unknown;
  }

  /** The columns that say a field, as the file names them. */
  public List<String> columns(Field<?> field) {
    return bound.stream()
        .filter(column -> Objects.equals(column.column().field(), field))
        .map(Bound::name)
        .toList();
  }

  List<Bound<?>> bound() {
    return bound;
  }

  /** True if the column says something that is read. */
  boolean isRead(int index) {
    return read[index];
  }

  String label(int index) {
    return heading.label(index);
  }
}
