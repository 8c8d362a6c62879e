package org.sitrep.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.tables.Header.Bound;
import org.sitrep.tables.Moments.Order;
import org.sitrep.tables.Moments.Shape;

/**
 * How the days of one column are written, told by its first cells: whether day or month comes
 * first, and whether they are serial numbers of a spreadsheet.
 */
final class DateHabits {

  private final Bound<Moment> column;
  private boolean dayFirst;
  private boolean monthFirst;
  private boolean open;
  private boolean serial;

  DateHabits(Bound<Moment> column) {
    this.column = column;
  }

  /** Looks at the cell of a row. */
  void see(List<String> cells) {
    if (column.index() < cells.size()) {
      Shape shape = Moments.shape(cells.get(column.index()).strip());
      dayFirst |= shape == Shape.DAY_FIRST;
      monthFirst |= shape == Shape.MONTH_FIRST;
      open |= shape == Shape.EITHER;
      serial |= shape == Shape.SERIAL;
    }
  }

  /** True if further cells may tell what these do not. */
  boolean isOpen() {
    return open && !dayFirst && !monthFirst;
  }

  /** The column in the form in which its cells are to be read. */
  Bound<Moment> decided() {
    return dayFirst == monthFirst
        ? column
        : column.in(column.column().form().ordered(dayFirst ? Order.DAY_FIRST : Order.MONTH_FIRST));
  }

  /** What was taken for granted. */
  List<String> notes() {
    List<String> notes = new ArrayList<>();
    order().ifPresent(notes::add);
    if (serial) {
      notes.add("Numbers in the column " + column.name() + " were read as days of a spreadsheet");
    }
    return notes;
  }

  private Optional<String> order() {
    if (dayFirst && monthFirst) {
      return Optional.of(
          "In the column "
              + column.name()
              + " now the day comes first and now the month; where both may, the cell is not read");
    }
    return dayFirst || monthFirst
        ? Optional.of(
            "In the column %s the %s comes first, as other cells there show"
                .formatted(column.name(), dayFirst ? "day" : "month"))
        : Optional.empty();
  }
}
