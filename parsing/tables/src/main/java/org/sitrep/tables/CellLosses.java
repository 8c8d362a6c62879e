package org.sitrep.tables;

/** The cells of a record that say nothing a format can hold: those that nobody reads. */
final class CellLosses {

  private CellLosses() {}

  static void add(TableRecord record, Losses losses) {
    record
        .header()
        .ifPresent(
            header -> {
              for (int i = 0; i < record.cells().size(); i++) {
                if (!header.isRead(i) && !record.cells().get(i).isBlank()) {
                  losses.add("column " + header.label(i), "no field for it, its cells stay behind");
                }
              }
            });
    for (CellProblem problem : record.problems()) {
      losses.add("column " + problem.column(), "a cell could not be read");
    }
  }
}
