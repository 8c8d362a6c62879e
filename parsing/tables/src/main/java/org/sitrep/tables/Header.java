package org.sitrep.tables;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.sitrep.tables.TableFormat.Column;

/** The columns of a file, and what is known of them. */
public final class Header {

  private final List<String> names;
  private final List<Bound<?>> bound;
  private final List<String> unknown;

  /** A column of the file that says something. */
  record Bound<T>(int index, String name, Column<T> column) {}

  private Header(List<String> names, List<Bound<?>> bound, List<String> unknown) {
    this.names = List.copyOf(names);
    this.bound = List.copyOf(bound);
    this.unknown = List.copyOf(unknown);
  }

  /**
   * Binds the columns of a file to those of a format.
   *
   * @param names the names in the file
   * @param keys what the format knows them by: the names, or the hashtags below them
   */
  static Header of(TableFormat format, List<String> names, List<String> keys) {
    List<Bound<?>> bound = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    Set<Column<?>> taken = new HashSet<>();
    for (int i = 0; i < names.size(); i++) {
      Column<?> column = format.column(keys.get(i)).orElse(null);
      // Of two columns for the same the first one counts; the other one is told, not read.
      if (column != null && taken.add(column)) {
        bound.add(new Bound<>(i, names.get(i), column));
      } else if (column != null || !format.isKeptOnly(keys.get(i))) {
        unknown.add(names.get(i));
      }
    }
    return new Header(names, bound, unknown);
  }

  /** The names of the columns, as the file has them. */
  public List<String> names() {
    return names;
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
    return bound.stream().anyMatch(column -> column.index() == index);
  }
}
