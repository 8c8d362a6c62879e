package org.sitrep.examples.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.model.GeoPoint;
import org.sitrep.model.Quantity;
import org.sitrep.tables.Facts;
import org.sitrep.tables.Field;
import org.sitrep.tables.TableRecord;

/**
 * Records that say the same as an earlier one but for identifier and sources, the case of letters,
 * and a point that is a few metres away. Those that differ in nothing but a label are another
 * rule's. Records that say little are passed over: without notes and without harm to people or
 * munitions launched, two of one day and place are no wonder.
 */
final class NearCheck implements Check {

  /** More records with one key than are compared: the rest of them is held against these. */
  private static final int MOST = 50;

  private static final List<Field<?>> LABELS =
      List.of(
          Field.ID,
          Field.SOURCE,
          Field.LATITUDE,
          Field.LONGITUDE,
          Field.PLACE_PRECISION,
          Field.TIMESTAMP);

  private static final List<Field<Quantity>> HARM =
      List.of(Field.KILLED, Field.KILLED_LOW, Field.WOUNDED, Field.FIRED);

  private final long metres;
  private final Map<Long, List<Seen>> seen = new HashMap<>();

  private record Seen(long line, long exact, Optional<GeoPoint> point) {}

  NearCheck(long metres) {
    this.metres = metres;
  }

  @Override
  public void see(TableRecord record, Faults faults) {
    if (!saysMuch(record.facts())) {
      return;
    }
    Seen now = new Seen(record.line(), exact(record.facts()), Distances.point(record.facts()));
    List<Seen> others =
        seen.computeIfAbsent(RowHash.folded(record.facts(), LABELS), key -> new ArrayList<>(1));
    others.stream()
        .filter(other -> isNear(other, now))
        .findFirst()
        .filter(other -> other.exact() != now.exact())
        .ifPresent(
            other ->
                faults.add(
                    Place.of(record),
                    other.line(),
                    List.of(),
                    "An earlier record says the same, but for sources, letters or some metres.",
                    "It says the same as line "
                        + other.line()
                        + ", but for sources, letters or some metres."));
    if (others.size() < MOST) {
      others.add(now);
    }
  }

  private static boolean saysMuch(Facts facts) {
    return facts.has(Field.NOTES)
        || HARM.stream().anyMatch(field -> facts.get(field).filter(it -> it.low() > 0).isPresent());
  }

  private boolean isNear(Seen one, Seen other) {
    return one.point().isPresent() && other.point().isPresent()
        ? Distances.metres(one.point().get(), other.point().get()) <= metres
        : one.point().equals(other.point());
  }

  /** What another rule holds to be a duplicate has the same. */
  private static long exact(Facts facts) {
    return RowHash.of(
        facts, List.of(facts.has(Field.ID) ? Field.ID : Field.SOURCE, Field.TIMESTAMP));
  }
}
