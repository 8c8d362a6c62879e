package org.sitrep.examples.audit;

import java.util.List;
import org.sitrep.tables.BadRow;
import org.sitrep.tables.CellProblem;
import org.sitrep.tables.TableRecord;

/** Rows and cells that could not be read. */
final class UnreadableChecks {

  private UnreadableChecks() {}

  /** Rows that were kept aside. */
  static final class BadRows implements Check {
    @Override
    public void see(BadRow row, Faults faults) {
      String reason = row.reason() + ".";
      faults.add(Place.of(row), 0, List.of(), withoutCell(reason), reason);
    }

    /** The reason without what stands in the cell, which differs from row to row. */
    private static String withoutCell(String reason) {
      int from = reason.indexOf(" \"");
      int to = reason.indexOf("\" cannot be read");
      return from < 0 || to < from ? reason : reason.substring(0, from) + reason.substring(to + 1);
    }
  }

  /** Cells that hold no value of their kind. */
  static final class Cells implements Check {
    @Override
    public void see(TableRecord record, Faults faults) {
      for (CellProblem problem : record.problems()) {
        faults.add(
            Place.of(record),
            0,
            List.of(problem.column()),
            "%s cannot be read: %s.".formatted(problem.column(), problem.reason()),
            "%s \"%s\" cannot be read: %s."
                .formatted(problem.column(), problem.cell(), problem.reason()));
      }
    }
  }
}
