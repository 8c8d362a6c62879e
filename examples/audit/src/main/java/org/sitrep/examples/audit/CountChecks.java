package org.sitrep.examples.audit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sitrep.model.Interval;
import org.sitrep.model.Quantity;
import org.sitrep.model.Truth;
import org.sitrep.tables.Breakdown;
import org.sitrep.tables.Facts;
import org.sitrep.tables.Field;

/** Figures that do not fit each other. */
final class CountChecks {

  private CountChecks() {}

  /** The first is the total, the others are its parts. */
  static Check parts(List<Field<Quantity>> fields) {
    return new RecordCheck(fields, facts -> overTotal(facts, fields));
  }

  /** Why the parts are more than the total, if even the least numbers are. */
  static Optional<String> overTotal(Facts facts, List<Field<Quantity>> fields) {
    Field<Quantity> total = fields.get(0);
    return facts
        .get(total)
        .filter(all -> excess(facts, fields) > 0)
        .map(
            all ->
                told(facts, fields.subList(1, fields.size()))
                    + " is more than "
                    + said(total, all)
                    + ".");
  }

  /** By how much the parts exceed the total at the least; 0 if they need not. */
  static long excess(Facts facts, List<Field<Quantity>> fields) {
    Interval total = facts.get(fields.get(0)).map(Quantity::bounds).orElse(Interval.atLeast(0));
    if (!total.isBounded()) {
      return 0;
    }
    long least = 0;
    for (Field<Quantity> part : fields.subList(1, fields.size())) {
      least += facts.get(part).map(it -> it.bounds().low()).orElse(0L);
    }
    return Math.max(0, least - total.high());
  }

  static Check ascending(List<Field<Quantity>> fields) {
    return new RecordCheck(
        fields,
        facts -> {
          List<Field<Quantity>> known = fields.stream().filter(facts::has).toList();
          for (int i = 1; i < known.size(); i++) {
            Quantity low = facts.get(known.get(i - 1)).orElseThrow();
            Quantity high = facts.get(known.get(i)).orElseThrow();
            if (high.bounds().isLessThan(low.bounds()) == Truth.YES) {
              return Optional.of(
                  said(known.get(i - 1), low) + " is more than " + said(known.get(i), high) + ".");
            }
          }
          return Optional.empty();
        });
  }

  /** A part without a number counts as none, so that only what is certain is said. */
  static Check breakdown(Field<Quantity> total, Field<Breakdown> parts) {
    return new RecordCheck(
        List.of(total, parts),
        facts ->
            facts
                .get(parts)
                .flatMap(
                    breakdown ->
                        facts
                            .get(total)
                            .filter(all -> all.bounds().isLessThan(breakdown.sum()) == Truth.YES)
                            .map(
                                all ->
                                    "The parts (%s) add up to %s, more than %s."
                                        .formatted(breakdown, breakdown.sum(), said(total, all)))));
  }

  private static String told(Facts facts, List<Field<Quantity>> fields) {
    return fields.stream()
        .filter(facts::has)
        .map(field -> said(field, facts.get(field).orElseThrow()))
        .collect(Collectors.joining(" and "));
  }

  private static String said(Field<Quantity> field, Quantity quantity) {
    return quantity.bounds() + " " + field.name().replace('_', ' ');
  }
}
