package org.sitrep.examples.audit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sitrep.tables.Field;
import org.sitrep.tables.TableRecord;

/**
 * Days that stand apart from all others: from the middle of the table outwards, those behind the
 * first gap that is too wide. Behind it may be one record, or one of fifty: more of them are no
 * slips, and the table has gaps.
 */
final class ApartCheck implements Check {

  private static final int LEAST_RECORDS = 5;
  private static final int ONE_OF = 50;

  private final long gap;
  private final List<Dated> dated = new ArrayList<>();

  private record Dated(LocalDate day, Place place) {}

  ApartCheck(long gap) {
    this.gap = gap;
  }

  @Override
  public void see(TableRecord record, Faults faults) {
    record
        .facts()
        .get(Field.START)
        .ifPresent(start -> dated.add(new Dated(start.day(), Place.of(record))));
  }

  @Override
  public void end(Faults faults) {
    List<Dated> sorted = dated.stream().sorted(Comparator.comparing(Dated::day)).toList();
    int middle = sorted.size() / 2;
    int first = middle;
    while (first > 0 && near(sorted, first - 1, first)) {
      first--;
    }
    int last = middle;
    while (last < sorted.size() - 1 && near(sorted, last, last + 1)) {
      last++;
    }
    int most = sorted.size() < LEAST_RECORDS ? 0 : Math.max(1, sorted.size() / ONE_OF);
    boolean before = first <= most;
    boolean after = sorted.size() - 1 - last <= most;
    for (int i = 0; i < sorted.size(); i++) {
      if ((before && i < first) || (after && i > last)) {
        faults.add(
            sorted.get(i).place(),
            List.of(Field.START),
            "%s is far from the other days of the table, %s to %s."
                .formatted(sorted.get(i).day(), sorted.get(first).day(), sorted.get(last).day()));
      }
    }
  }

  private boolean near(List<Dated> sorted, int one, int other) {
    return ChronoUnit.DAYS.between(sorted.get(one).day(), sorted.get(other).day()) <= gap;
  }
}
