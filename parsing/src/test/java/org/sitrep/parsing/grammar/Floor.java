package org.sitrep.parsing.grammar;

import java.util.List;
import org.sitrep.model.internal.DataFile;

/**
 * How much must be read of the reports with two answers. A report counts for every floor that
 * covers it.
 *
 * @param one an answer such as {@code Shape.BARE}, or {@code *} for any
 * @param other another, or {@code *}
 * @param least the least share of the expected counts, from 0 to 1, both inclusive
 */
record Floor(String one, String other, double least) {

  /** The floors of the data file, in order. */
  static List<Floor> all() {
    return DataFile.rows(Floor.class, "floors.tsv").stream()
        .map(cells -> new Floor(cells[0], cells[1], Double.parseDouble(cells[2])))
        .toList();
  }

  /** True if it holds for reports by these choices. */
  boolean covers(Choices choices) {
    return has(choices, one) && has(choices, other);
  }

  private static boolean has(Choices choices, String answer) {
    return answer.equals("*")
        || choices.answers().stream().anyMatch(choice -> Choices.label(choice).equals(answer));
  }
}
