package org.sitrep.examples.audit;

import java.util.List;
import java.util.Optional;
import org.sitrep.tables.BadRow;
import org.sitrep.tables.Field;
import org.sitrep.tables.TableRecord;

/** What a rule does with a table: it sees each row once, in the order of the file, then its end. */
interface Check {

  /** Looks at a record. */
  default void see(TableRecord record, Faults faults) {}

  /** Looks at a row that was kept aside. */
  default void see(BadRow row, Faults faults) {}

  /** Says what only the whole table tells. */
  default void end(Faults faults) {}

  /** The series that it has gathered, once the table has ended. */
  default List<Series> series() {
    return List.of();
  }

  /** What it did not look at, once the table has ended. */
  default Optional<String> note() {
    return Optional.empty();
  }

  /** Takes what is wrong. */
  interface Faults {

    /** Something is wrong with fields of a record. */
    default void add(Place place, List<? extends Field<?>> fields, String message) {
      add(place, 0, place.columns(fields), message);
    }

    /** Something is wrong with columns of a row, beside another row. */
    default void add(Place place, long otherLine, List<String> columns, String message) {
      add(place, otherLine, columns, message, message);
    }

    /**
     * Something is wrong with columns of a row, beside another row.
     *
     * @param cause the words for it that are the same for other rows
     */
    void add(Place place, long otherLine, List<String> columns, String cause, String message);
  }
}
