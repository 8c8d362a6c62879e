package org.sitrep.parsing.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.sitrep.model.internal.DataFile;

/**
 * A data file of the grammar: some columns say where a row may be used, the last is its pattern.
 *
 * <p>A key cell holds one value, several between {@code |}, or {@code *} for all.
 */
final class Table {

  /** A row: its cells and its pattern. */
  record Row(List<Set<String>> keys, List<String> cells, Notation pattern) {

    private boolean fits(List<String> wanted) {
      for (int i = 0; i < wanted.size(); i++) {
        Set<String> key = keys.get(i);
        if (!key.contains("*") && !key.contains(wanted.get(i))) {
          return false;
        }
      }
      return true;
    }

    String cell(int column) {
      return cells.get(column);
    }
  }

  private final String name;
  private final List<Row> rows = new ArrayList<>();
  private final Map<List<String>, List<Row>> found = new ConcurrentHashMap<>();

  /**
   * Reads a file.
   *
   * @param keys how many columns, from the first, say where a row may be used
   */
  Table(String name, int keys) {
    this.name = name;
    for (String[] cells : DataFile.rows(Table.class, name)) {
      List<Set<String>> sets = new ArrayList<>();
      for (int i = 0; i < keys; i++) {
        sets.add(Set.of(cells[i].split("\\|")));
      }
      rows.add(new Row(sets, List.of(cells), Notation.of(cells[cells.length - 1])));
    }
  }

  /** All rows that may be used for these values of the first columns. */
  List<Row> rows(Object... wanted) {
    List<String> key = new ArrayList<>();
    for (Object value : wanted) {
      key.add(value.toString());
    }
    return found.computeIfAbsent(
        key, absent -> rows.stream().filter(row -> row.fits(absent)).toList());
  }

  boolean has(Object... wanted) {
    return !rows(wanted).isEmpty();
  }

  /** One of the rows. */
  Row pick(Random random, Object... wanted) {
    List<Row> open = rows(wanted);
    if (open.isEmpty()) {
      throw new IllegalStateException(name + " has no row for " + List.of(wanted));
    }
    return open.get(random.nextInt(open.size()));
  }
}
