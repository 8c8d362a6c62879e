package org.sitrep.examples.batch;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.model.Attack;
import org.sitrep.model.ParsedReport;
import org.sitrep.validation.Tallies;
import org.sitrep.validation.tally.Tally;

/** The rows of {@code tallies.csv}: one for each attack, measure and subject. */
public final class TallyRows {

  /** The names of the columns. */
  public static final List<String> HEADER =
      List.of("report_id", "attack_id", "measure", "subject", "low", "high", "conflict");

  private TallyRows() {}

  /** The rows of a report, attack by attack. */
  public static List<List<String>> of(ParsedReport parsed) {
    List<List<String>> rows = new ArrayList<>();
    for (Attack attack : parsed.attacks()) {
      for (Tally tally : Tallies.of(attack)) {
        rows.add(
            List.of(
                parsed.report().id(),
                attack.id(),
                tally.measure().name(),
                tally.subject().orElse(""),
                Long.toString(tally.low()),
                Cells.number(tally.high()),
                String.valueOf(tally.conflict())));
      }
    }
    return rows;
  }
}
