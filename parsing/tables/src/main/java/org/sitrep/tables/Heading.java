package org.sitrep.tables;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * The names of the columns of a file, and the HXL hashtags below them.
 *
 * @param names the names; empty where a column has none
 * @param tags the hashtags, one for each name and empty where a column has none; no list without a
 *     row of hashtags
 * @param above how many rows stand above the names and are passed over, such as a title
 */
record Heading(List<String> names, Optional<List<String>> tags, int above) {

  /** So many rows are looked at; HXL looks for its hashtags in as many. */
  private static final int TOP = 25;

  /** A hashtag with its attributes, by the HXL 1.1 standard: {@code #affected +killed+f}. */
  private static final Pattern TAG =
      Pattern.compile("#\\p{Alpha}\\w*+(?:\\s*+\\+\\s*+\\p{Alpha}\\w*+)*+");

  Heading {
    names = List.copyOf(names);
    tags = tags.map(List::copyOf);
  }

  static Heading of(List<String> names) {
    return new Heading(names, Optional.empty(), 0);
  }

  /**
   * Takes the heading from the top of a file: the names above the first row of hashtags, else the
   * first row that fits, else the first row.
   *
   * @param rows gives the rows
   * @param ahead takes those that were read and are below it
   * @param fits true for names that a format knows
   * @throws TableException if there is no row
   */
  static Heading read(Supplier<Optional<RawRow>> rows, Deque<RawRow> ahead, Predicate<Heading> fits)
      throws TableException {
    Deque<RawRow> top = new ArrayDeque<>();
    for (int i = 0; i < TOP; i++) {
      Optional<RawRow> row = rows.get();
      if (row.isEmpty()) {
        break;
      }
      top.add(row.get());
      if (areTags(row.get().cells())) {
        return tagged(top);
      }
    }
    if (top.isEmpty()) {
      throw new TableException("The table is empty; it needs a header line");
    }
    int above = 0;
    for (RawRow row : top) {
      Heading heading = new Heading(stripped(row.cells()), Optional.empty(), above);
      above++;
      if (fits.test(heading)) {
        top.stream().skip(above).forEach(ahead::add);
        return heading;
      }
    }
    Heading first = of(stripped(top.remove().cells()));
    ahead.addAll(top);
    return first;
  }

  /** The last row has the hashtags, and the one above it the names. */
  private static Heading tagged(Deque<RawRow> top) {
    List<String> tags = new ArrayList<>(stripped(top.removeLast().cells()));
    List<String> names =
        top.isEmpty() ? new ArrayList<>(tags) : new ArrayList<>(stripped(top.getLast().cells()));
    while (tags.size() < names.size()) {
      tags.add("");
    }
    while (names.size() < tags.size()) {
      names.add("");
    }
    return new Heading(names, Optional.of(tags), Math.max(0, top.size() - 1));
  }

  /**
   * True if nothing but hashtags stands in the cells. One alone is a value that begins with "#",
   * such as an identifier: a row of hashtags tells of more columns than one.
   */
  private static boolean areTags(List<String> cells) {
    List<String> filled = cells.stream().filter(cell -> !cell.isBlank()).toList();
    return filled.size() > 1
        && filled.stream().allMatch(cell -> TAG.matcher(cell.strip()).matches());
  }

  private static List<String> stripped(List<String> cells) {
    return cells.stream().map(String::strip).toList();
  }

  /** Told if something stands above the names. */
  Optional<String> note() {
    return above == 0
        ? Optional.empty()
        : Optional.of(
            above
                + (above == 1 ? " row" : " rows")
                + " above the names of the columns passed over");
  }

  /** What a column is called for people: its name, or where it stands. */
  String label(int column) {
    return names.get(column).isEmpty()
        ? "(column " + (column + 1) + ", without a name)"
        : names.get(column);
  }
}
