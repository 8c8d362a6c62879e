package org.sitrep.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.model.Quantity;
import org.sitrep.tables.Header.Bound;
import org.sitrep.tables.TableFormat.Column;
import org.sitrep.tables.TableFormat.Need;

/** Understands the cells of rows. */
final class RowReader {

  private static final char REPLACEMENT = '\uFFFD';

  private final TableFormat format;
  private final Header header;

  RowReader(TableFormat format, Header header) {
    this.format = format;
    this.header = header;
  }

  Header header() {
    return header;
  }

  /** What a row says, or why it is none. */
  Row row(RawRow raw) {
    List<String> cells = new ArrayList<>(raw.cells());
    int columns = header.names().size();
    while (cells.size() > columns && cells.get(cells.size() - 1).isBlank()) {
      cells.remove(cells.size() - 1);
    }
    if (cells.size() != columns) {
      return new BadRow(
          raw.line(), cells, "It has " + cells.size() + " cells where the header has " + columns);
    }
    List<CellProblem> problems = new ArrayList<>();
    Facts.Builder facts = Facts.builder();
    for (Bound<?> bound : header.bound()) {
      Optional<CellProblem> problem = read(bound, cells.get(bound.index()), facts);
      problem.ifPresent(problems::add);
      if (bound.column().need() == Need.ROW && !facts.has(bound.column().field())) {
        return new BadRow(raw.line(), cells, lacking(bound, problem));
      }
    }
    return new TableRecord(
        raw.line(), Optional.of(header), cells, Derived.complete(facts.build(), format), problems);
  }

  private static String lacking(Bound<?> bound, Optional<CellProblem> problem) {
    return bound.name()
        + problem
            .map(it -> " \"" + it.cell() + "\" cannot be read: " + it.reason())
            .orElse(" is empty, and every row needs it");
  }

  private static <T> Optional<CellProblem> read(Bound<T> bound, String cell, Facts.Builder facts) {
    Optional<String> lost =
        cell.indexOf(REPLACEMENT) >= 0
            ? Optional.of("a character was lost in it; name the encoding, or get an older copy")
            : Optional.empty();
    return readCell(bound.column(), cell, facts)
        .or(() -> lost)
        .map(reason -> new CellProblem(bound.name(), cell, reason));
  }

  /**
   * Sets the field of a column, unless a column before has, or nothing is known.
   *
   * @return why the cell cannot be read, if it cannot
   */
  static <T> Optional<String> readCell(Column<T> column, String cell, Facts.Builder facts) {
    String text = cell.strip();
    if (text.isEmpty()
        || column.unknown().contains(text)
        || (column.form().numeric() && Counts.isUnknown(text))) {
      return Optional.empty();
    }
    try {
      if (column.field().type().equals(Quantity.class) && BreakdownText.isOne(text)) {
        readParts(count(column.field()), BreakdownText.read(text), facts);
        return Optional.empty();
      }
      T value = column.form().reader().read(text);
      if (!facts.has(column.field())) {
        facts.set(column.field(), value);
      }
      return Optional.empty();
    } catch (CellException e) {
      return Optional.of(e.reason());
    }
  }

  @SuppressWarnings("unchecked") // The caller has compared the types.
  private static Field<Quantity> count(Field<?> field) {
    return (Field<Quantity>) field;
  }

  /** A breakdown where a count is usual: the parts, and what they add up to if it is known. */
  private static void readParts(Field<Quantity> total, Breakdown parts, Facts.Builder facts) {
    if (facts.has(total) || parts.parts().isEmpty()) {
      return;
    }
    total.breakdown().ifPresent(field -> facts.set(field, parts));
    parts.total().ifPresent(sum -> facts.set(total, sum));
  }
}
