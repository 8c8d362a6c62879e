package org.sitrep.examples.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sitrep.model.Quantity;
import org.sitrep.tables.Facts;
import org.sitrep.tables.Field;
import org.sitrep.tables.TableRecord;

/**
 * Records that repeat an earlier one. Of each it keeps 64 bits of a hash, so that a table of
 * millions fits.
 */
final class RepeatCheck implements Check {

  private final List<? extends Field<?>> fields;
  private final Function<TableRecord, Optional<Long>> key;
  private final String cause;
  private final Function<TableRecord, String> message;
  private final Map<Long, Long> lines = new HashMap<>();

  private RepeatCheck(
      List<? extends Field<?>> fields,
      Function<TableRecord, Optional<Long>> key,
      String cause,
      Function<TableRecord, String> message) {
    this.fields = fields;
    this.key = key;
    this.cause = cause;
    this.message = message;
  }

  static Check sameId() {
    return new RepeatCheck(
        List.of(Field.ID),
        record -> record.facts().get(Field.ID).map(RowHash::of),
        "An earlier record has the identifier.",
        record ->
            "The identifier " + record.facts().get(Field.ID).orElse("") + " was there before");
  }

  static Check sameRow() {
    return new RepeatCheck(
        List.of(),
        record -> Optional.of(RowHash.of(record.cells())),
        "An earlier row is the same in every cell.",
        record -> "Every cell is the same as");
  }

  /**
   * Whole rows that are the same are another rule's. Where records have identifiers, those who made
   * them hold them to be different, so that the source must be the same as well.
   */
  static Check sameFacts() {
    RepeatCheck rows = (RepeatCheck) sameRow();
    return new RepeatCheck(
        List.of(),
        record ->
            rows.earlier(RowHash.of(record.cells()), record.line()).isPresent()
                ? Optional.empty()
                : Optional.of(
                    RowHash.of(record.facts(), List.of(label(record.facts()), Field.TIMESTAMP))),
        "An earlier record says the same, but for its label.",
        record -> "It says the same, but for the " + label(record.facts()) + ", as");
  }

  private static Field<?> label(Facts facts) {
    return facts.has(Field.ID) ? Field.ID : Field.SOURCE;
  }

  /** Small figures repeat by chance; from {@code least} on two of them hardly do. */
  static Check sameFigures(Field<Quantity> total, Field<Quantity> part, long least) {
    return new RepeatCheck(
        List.of(total, part),
        record ->
            record
                .facts()
                .get(total)
                .filter(all -> all.low() >= least && record.facts().has(part))
                .map(
                    all ->
                        RowHash.of(
                            List.of(
                                    record.facts().get(Field.START),
                                    record.facts().get(Field.END),
                                    all,
                                    record.facts().get(part))
                                .toString())),
        "An earlier record of the same time has the same figures.",
        record ->
            "For %s it has the figures %s and %s of"
                .formatted(
                    record.facts().get(Field.DESIGNATION).orElse("this record"),
                    record.facts().get(total).orElseThrow().bounds(),
                    record.facts().get(part).orElseThrow().bounds()));
  }

  @Override
  public void see(TableRecord record, Faults faults) {
    key.apply(record)
        .flatMap(hash -> earlier(hash, record.line()))
        .ifPresent(
            line -> {
              Place place = Place.of(record);
              faults.add(
                  place,
                  line,
                  place.columns(fields),
                  cause,
                  message.apply(record) + " line " + line + ".");
            });
  }

  /** The line of the first record with this key, if there was one. */
  private Optional<Long> earlier(long hash, long line) {
    return Optional.ofNullable(lines.putIfAbsent(hash, line));
  }
}
