package org.sitrep.examples.audit;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.tables.Facts;
import org.sitrep.tables.Field;
import org.sitrep.tables.Moment;

/** Times that cannot be right, or deserve a look. */
final class TimeChecks {

  private static final List<Field<Moment>> TIMES = List.of(Field.START, Field.END);

  private TimeChecks() {}

  /** A day without a clock time may be any moment of it: that the end says no hour is normal. */
  static Check endBeforeStart() {
    return new RecordCheck(
        TIMES,
        facts ->
            facts
                .get(Field.START)
                .flatMap(
                    start ->
                        facts
                            .get(Field.END)
                            .filter(end -> end.latest().isBefore(start.earliest()))
                            .map(
                                end ->
                                    "It ends at " + end + ", before it starts at " + start + ".")));
  }

  static Check years(long from, long to) {
    return new RecordCheck(
        TIMES,
        facts ->
            days(facts)
                .filter(day -> day.getYear() < from || day.getYear() > to)
                .findFirst()
                .map(day -> "The year of " + day + " is none from " + from + " to " + to + "."));
  }

  static Check future(Optional<LocalDate> asOf) {
    return new RecordCheck(
        TIMES,
        facts ->
            asOf.flatMap(
                today ->
                    days(facts)
                        .filter(day -> day.isAfter(today))
                        .findFirst()
                        .map(day -> day + " lies after " + today + ".")));
  }

  /** An event over New Year may stand in either year. */
  static Check yearColumn() {
    return new RecordCheck(
        List.of(Field.YEAR, Field.START, Field.END),
        facts ->
            facts
                .get(Field.YEAR)
                .filter(year -> facts.has(Field.START))
                .filter(
                    year ->
                        days(facts).mapToInt(LocalDate::getYear).min().orElseThrow() > year
                            || days(facts).mapToInt(LocalDate::getYear).max().orElseThrow() < year)
                .map(
                    year ->
                        "The year is given as %d, and the dates are %s."
                            .formatted(year, days(facts).distinct().toList())));
  }

  static Check duration(long hours) {
    return new RecordCheck(
        TIMES,
        facts ->
            facts
                .get(Field.START)
                .filter(start -> start.clock().isPresent())
                .flatMap(
                    start ->
                        facts
                            .get(Field.END)
                            .filter(end -> end.clock().isPresent())
                            .map(end -> Duration.between(start.earliest(), end.earliest()))
                            .filter(time -> time.toMinutes() > hours * 60)
                            .map(
                                time ->
                                    "From start to end it takes %d hours and %d minutes."
                                        .formatted(time.toHours(), time.toMinutesPart()))));
  }

  private static Stream<LocalDate> days(Facts facts) {
    return TIMES.stream().flatMap(field -> facts.get(field).stream()).map(Moment::day);
  }
}
