package org.sitrep.examples.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.examples.audit.NotesReading.Compared;
import org.sitrep.tables.Field;
import org.sitrep.tables.TableRecord;

/**
 * Notes that say something else than the columns. Reading them takes far longer than all other
 * rules together, so that those of a long table are read only if that was asked for.
 */
final class NotesCheck implements Check {

  private final boolean asked;
  private final long most;
  private final List<TableRecord> waiting = new ArrayList<>();
  private boolean tooMany;

  /**
   * A check.
   *
   * @param asked true if all notes are to be read
   * @param most so many are read without being asked
   */
  NotesCheck(boolean asked, long most) {
    this.asked = asked;
    this.most = most;
  }

  @Override
  public void see(TableRecord record, Faults faults) {
    if (!record.facts().has(Field.NOTES) || tooMany) {
      return;
    }
    if (asked) {
      compare(record, faults);
    } else if (waiting.size() < most) {
      waiting.add(record);
    } else {
      tooMany = true;
      waiting.clear();
    }
  }

  @Override
  public void end(Faults faults) {
    waiting.forEach(record -> compare(record, faults));
  }

  private static void compare(TableRecord record, Faults faults) {
    for (Compared compared : NotesReading.of(record.facts())) {
      if (!compared.agree()) {
        Place place = Place.of(record);
        faults.add(
            place,
            0,
            place.columns(List.of(Field.NOTES, compared.field())),
            "The notes say another %s than the column.".formatted(compared.field()),
            "The notes say \"%s\", the column %s.".formatted(compared.notes(), compared.column()));
      }
    }
  }

  @Override
  public Optional<String> note() {
    return tooMany
        ? Optional.of(
            "The notes of more than %d records were not read; --read-notes reads them"
                .formatted(most))
        : Optional.empty();
  }
}
