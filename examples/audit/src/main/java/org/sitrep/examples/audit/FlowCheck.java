package org.sitrep.examples.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.model.Quantity;
import org.sitrep.tables.Facts;
import org.sitrep.tables.Field;
import org.sitrep.tables.Moment;
import org.sitrep.tables.TableRecord;

/**
 * More munitions accounted for than were launched.
 *
 * <p>Nights overlap: what was launched late on one day may be counted as shot down on the next. So
 * a surplus is normal if other records of the same model, of the same day or the day before, leave
 * as many unaccounted for.
 */
final class FlowCheck implements Check {

  private final List<Field<Quantity>> fields;
  private final Map<Wave, Long> unaccounted = new HashMap<>();
  private final List<Surplus> surpluses = new ArrayList<>();

  private record Wave(String model, LocalDate day) {}

  private record Surplus(Place place, Wave wave, long number, String message) {}

  FlowCheck(List<Field<Quantity>> fields) {
    this.fields = fields;
  }

  @Override
  public void see(TableRecord record, Faults faults) {
    Facts facts = record.facts();
    Wave wave =
        new Wave(
            facts.get(Field.DESIGNATION).orElse(""),
            facts.get(Field.START).map(Moment::day).orElse(LocalDate.MIN));
    CountChecks.overTotal(facts, fields)
        .ifPresent(
            message ->
                surpluses.add(
                    new Surplus(
                        Place.of(record), wave, CountChecks.excess(facts, fields), message)));
    unaccounted.merge(wave, left(facts), Long::sum);
  }

  private long left(Facts facts) {
    long left = facts.get(fields.get(0)).map(Quantity::low).orElse(0L);
    for (Field<Quantity> part : fields.subList(1, fields.size())) {
      left -= facts.get(part).map(Quantity::low).orElse(0L);
    }
    return Math.max(0, left);
  }

  @Override
  public void end(Faults faults) {
    for (Surplus surplus : surpluses) {
      Wave wave = surplus.wave();
      long carried = unaccounted.getOrDefault(wave, 0L);
      if (!wave.day().equals(LocalDate.MIN)) {
        carried += unaccounted.getOrDefault(new Wave(wave.model(), wave.day().minusDays(1)), 0L);
      }
      if (carried < surplus.number()) {
        faults.add(surplus.place(), fields, surplus.message());
      }
    }
  }
}
