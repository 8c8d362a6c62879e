package org.sitrep.tables;

import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.sitrep.tables.Header.Bound;

/** Looks at the first rows of a table to tell how its columns are written. */
final class LookAhead {

  /** So many rows are looked at. */
  private static final int ROWS = 1_000;

  /** So many more, if it is still open whether day or month comes first. */
  private static final int MOST_ROWS = 100_000;

  private final Header header;
  private final List<DateHabits> dates = new ArrayList<>();

  LookAhead(Header header) {
    this.header = header;
    header.bound().forEach(column -> ofMoments(column).map(DateHabits::new).ifPresent(dates::add));
  }

  @SuppressWarnings("unchecked") // The type of the field was asked for.
  private static Optional<Bound<Moment>> ofMoments(Bound<?> column) {
    return column.column().form().isOrderUntold()
        ? Optional.of((Bound<Moment>) column)
        : Optional.empty();
  }

  /** Looks at the rows that were read, and reads on as far as need be. */
  void look(Deque<RawRow> ahead, Supplier<Optional<RawRow>> more) {
    if (dates.isEmpty()) {
      return;
    }
    ahead.forEach(this::see);
    while (ahead.size() < ROWS
        || (ahead.size() < MOST_ROWS && dates.stream().anyMatch(DateHabits::isOpen))) {
      Optional<RawRow> row = more.get();
      if (row.isEmpty()) {
        return;
      }
      ahead.add(row.get());
      see(row.get());
    }
  }

  private void see(RawRow row) {
    dates.forEach(column -> column.see(row.cells()));
  }

  /** The header with its columns in the form that the rows show. */
  Header decided() {
    List<Bound<?>> columns = new ArrayList<>(header.bound());
    for (DateHabits column : dates) {
      Bound<Moment> decided = column.decided();
      columns.replaceAll(other -> other.index() == decided.index() ? decided : other);
    }
    return header.with(columns);
  }

  List<String> notes() {
    return dates.stream().flatMap(column -> column.notes().stream()).toList();
  }
}
