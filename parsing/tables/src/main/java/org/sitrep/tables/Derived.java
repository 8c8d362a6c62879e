package org.sitrep.tables;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.sitrep.model.AttackKind;
import org.sitrep.model.Quantity;
import org.sitrep.model.Vocabulary;

/** Facts that follow from others: a date from its year, month and day, and the other way round. */
final class Derived {

  private static final String ACLED = "acled";

  private Derived() {}

  /** Adds the first day where a table gives only its parts, and what its format has for all. */
  static Facts complete(Facts facts, TableFormat format) {
    if (facts.has(Field.START) && format.fixed().fields().isEmpty()) {
      return facts;
    }
    Facts.Builder complete = facts.toBuilder();
    format.fixed().fields().forEach(field -> fill(field, facts, format.fixed(), complete));
    if (!facts.has(Field.START)) {
      complete.set(Field.START, dayOfParts(facts));
    }
    return complete.build();
  }

  private static <T> void fill(Field<T> field, Facts facts, Facts fixed, Facts.Builder complete) {
    if (!facts.has(field)) {
      complete.set(field, fixed.get(field));
    }
  }

  private static Optional<Moment> dayOfParts(Facts facts) {
    return facts
        .get(Field.YEAR)
        .flatMap(
            year ->
                facts
                    .get(Field.MONTH)
                    .flatMap(month -> facts.get(Field.DAY).flatMap(day -> day(year, month, day))));
  }

  private static Optional<Moment> day(long year, long month, long day) {
    try {
      return Optional.of(
          Moment.of(
              LocalDate.of(Math.toIntExact(year), Math.toIntExact(month), Math.toIntExact(day))));
    } catch (DateTimeException | ArithmeticException e) {
      // Parts that make no day stay what they are.
      return Optional.empty();
    }
  }

  /** The value of a field for a format that has a column for it: as known, or from others. */
  static <T> Optional<T> value(Facts facts, Field<T> field, TableFormat format) {
    Optional<T> known = facts.get(field);
    return known
        .filter(value -> fits(value, field, format))
        .or(() -> derived(facts, field, format).map(field.type()::cast))
        .or(() -> known);
  }

  /** False for the words of another format for a type of event. */
  private static boolean fits(Object value, Field<?> field, TableFormat format) {
    return !(format.name().equals(ACLED) && field.equals(Field.EVENT_TYPE))
        || AcledEvents.isType(value.toString());
  }

  private static Optional<?> derived(Facts facts, Field<?> field, TableFormat format) {
    Optional<?> day = ofDay(facts, field);
    if (day.isPresent()) {
      return day;
    }
    if (field.equals(Field.EVENT_TYPE)) {
      return eventType(facts, format, 0);
    }
    if (field.equals(Field.SUB_EVENT_TYPE)) {
      return eventType(facts, format, 1);
    }
    if (field.equals(Field.DISORDER_TYPE)) {
      return AcledEvents.disorder(value(facts, Field.EVENT_TYPE, format));
    }
    if (field.equals(Field.REGION)) {
      return facts.get(Field.COUNTRY).map(Countries::region).filter(region -> !region.isEmpty());
    }
    if (field.equals(Field.SIDE_A)) {
      return facts.get(Field.PERPETRATOR);
    }
    if (field.equals(Field.KILLED)) {
      return facts.get(Field.KILLED_LOW);
    }
    if (field.equals(Field.KILLED_LOW) && !facts.has(Field.KILLED_HIGH)) {
      return bounded(facts).map(killed -> Quantity.exactly(killed.low()));
    }
    if (field.equals(Field.KILLED_HIGH) && !facts.has(Field.KILLED_LOW)) {
      return bounded(facts)
          .filter(killed -> killed.high().isPresent())
          .map(killed -> Quantity.exactly(killed.high().getAsLong()));
    }
    return Optional.empty();
  }

  private static Optional<?> ofDay(Facts facts, Field<?> field) {
    Optional<LocalDate> start = facts.get(Field.START).map(Moment::day);
    if (field.equals(Field.YEAR)) {
      return start.map(day -> (long) day.getYear());
    }
    if (field.equals(Field.MONTH)) {
      return start.map(day -> (long) day.getMonthValue());
    }
    if (field.equals(Field.DAY)) {
      return start.map(day -> (long) day.getDayOfMonth());
    }
    return field.equals(Field.TIMESTAMP) ? AcledEvents.timestamp(start) : Optional.empty();
  }

  /** The dead where the words bound the number: of "around 10" nobody knows the least. */
  private static Optional<Quantity> bounded(Facts facts) {
    return facts
        .get(Field.KILLED)
        .filter(
            killed ->
                switch (killed.qualifier()) {
                  case EXACT, AT_LEAST, AT_MOST, RANGE, NONE, ALL -> true;
                  case APPROXIMATE, VAGUE, PLURAL -> false;
                });
  }

  /** The words of a format for a kind of attack: ACLED's "type / subtype", GTD's "3/Bombing". */
  private static Optional<String> eventType(Facts facts, TableFormat format, int part) {
    AttackKind kind =
        facts.get(Field.KIND).map(AttackKind::of).orElseGet(() -> EventTypes.kind(facts));
    Optional<String> ofKind = kind.entry().flatMap(entry -> words(entry, format, part));
    return ofKind.isEmpty() && format.name().equals(ACLED)
        ? AcledEvents.type(facts, part > 0)
        : ofKind;
  }

  private static Optional<String> words(Vocabulary.Entry entry, TableFormat format, int part) {
    Optional<String> field = entry.field(format.name());
    if (format.name().equals("gtd")) {
      return part > 0 ? Optional.empty() : field.map(Derived::withoutNumber);
    }
    return field
        .map(words -> words.split(" / ", 2))
        .filter(parts -> part < parts.length)
        .map(parts -> parts[part]);
  }

  static String withoutNumber(String code) {
    String first = code.split("\\|", 2)[0];
    return first.substring(first.indexOf('/') + 1);
  }
}
