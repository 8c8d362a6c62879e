package org.sitrep.examples.audit;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.sitrep.examples.audit.Matching.Pair;
import org.sitrep.model.Quantity;
import org.sitrep.tables.Field;
import org.sitrep.tables.Moment;
import org.sitrep.tables.TableRecord;

/** Records that became several: the total is smaller, and others of the same source make it up. */
final class Splits {

  private Splits() {}

  /** True if the number of a field went down by what one added record, or all of them, have. */
  static boolean isSplit(Pair pair, Field<?> field, List<TableRecord> added) {
    OptionalLong before = number(pair.older(), field);
    OptionalLong after = number(pair.newer(), field);
    Optional<String> source = pair.newer().facts().get(Field.SOURCE);
    if (before.isEmpty() || after.isEmpty() || source.isEmpty()) {
      return false;
    }
    long gone = before.getAsLong() - after.getAsLong();
    long[] parts =
        added.stream()
            .filter(record -> record.facts().get(Field.SOURCE).equals(source))
            .filter(record -> day(record).equals(day(pair.newer())))
            .flatMapToLong(record -> number(record, field).stream())
            .toArray();
    long sum = 0;
    for (long part : parts) {
      if (part == gone && gone > 0) {
        return true;
      }
      sum += part;
    }
    return gone > 0 && sum == gone;
  }

  private static OptionalLong number(TableRecord record, Field<?> field) {
    return record.facts().get(field).stream()
        .filter(Quantity.class::isInstance)
        .mapToLong(value -> ((Quantity) value).low())
        .findFirst();
  }

  private static Optional<?> day(TableRecord record) {
    return record.facts().get(Field.START).map(Moment::day);
  }
}
