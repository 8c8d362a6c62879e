package org.sitrep.examples.audit;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.sitrep.tables.Facts;
import org.sitrep.tables.Field;
import org.sitrep.tables.TableRecord;

/**
 * A check that needs one record at a time.
 *
 * @param fields the fields that are at fault
 * @param test the sentence that says why, if something is wrong
 */
record RecordCheck(List<? extends Field<?>> fields, Function<Facts, Optional<String>> test)
    implements Check {

  @Override
  public void see(TableRecord record, Faults faults) {
    test.apply(record.facts()).ifPresent(message -> faults.add(Place.of(record), fields, message));
  }
}
