package org.sitrep.examples.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sitrep.examples.audit.Series.Point;
import org.sitrep.model.Quantity;
import org.sitrep.tables.Field;
import org.sitrep.tables.Moment;
import org.sitrep.tables.TableRecord;

/**
 * Numbers far above those of the same series around that time.
 *
 * <p>Attacks grow over the years, so that a number is held against its neighbours in time: so many
 * before and after it. Their logarithms have a median and a median distance from it. A number is an
 * outlier if it lies more than so many of these distances above the median, is more than so many
 * times the median, and exceeds it by so much. The distance is taken as at least a quarter, so that
 * series that never change do not cry wolf at the first change.
 */
final class OutlierCheck implements Check {

  /** Makes the median distance of normal numbers their standard deviation. */
  private static final double TO_DEVIATION = 1.4826;

  private static final double LEAST_DEVIATION = 0.25;

  private final Field<Quantity> value;
  private final List<Field<?>> key;
  private final int neighbours;
  private final long deviations;
  private final long times;
  private final long difference;
  private final Map<String, List<Entry>> entries = new LinkedHashMap<>();

  private record Entry(LocalDate day, long number, double logarithm, Place place) {}

  /**
   * A check.
   *
   * @param value what is compared
   * @param key the fields that tell series apart, as far as a record has them
   * @param numbers neighbours to either side, deviations, times, difference
   */
  OutlierCheck(Field<Quantity> value, List<Field<?>> key, List<Long> numbers) {
    this.value = value;
    this.key = List.copyOf(key);
    this.neighbours = Math.toIntExact(numbers.get(0));
    this.deviations = numbers.get(1);
    this.times = numbers.get(2);
    this.difference = numbers.get(3);
  }

  @Override
  public void see(TableRecord record, Faults faults) {
    List<Field<?>> known = key.stream().filter(record.facts()::has).toList();
    if (!record.facts().has(Field.START) || known.isEmpty()) {
      return;
    }
    LocalDate day = record.facts().get(Field.START).map(Moment::day).orElseThrow();
    String name =
        known.stream()
            .map(field -> record.facts().get(field).map(Object::toString).orElse(""))
            .collect(Collectors.joining(", "));
    record
        .facts()
        .get(value)
        .filter(number -> number.high().isPresent())
        .ifPresent(
            number ->
                entries
                    .computeIfAbsent(name, it -> new ArrayList<>())
                    .add(new Entry(day, number.low(), Math.log1p(number.low()), Place.of(record))));
  }

  @Override
  public void end(Faults faults) {
    for (List<Entry> series : entries.values()) {
      series.sort(Comparator.comparing(Entry::day).thenComparing(entry -> entry.place().line()));
      for (int i = 0; i < series.size(); i++) {
        look(series, i, faults);
      }
    }
  }

  private void look(List<Entry> series, int at, Faults faults) {
    int from = Math.max(0, Math.min(at - neighbours, series.size() - 1 - 2 * neighbours));
    int to = Math.min(series.size(), Math.max(at + neighbours, 2 * neighbours) + 1);
    // Half as many neighbours still tell what is usual; fewer do not.
    if (to - from - 1 < neighbours) {
      return;
    }
    double[] around = new double[to - from - 1];
    for (int i = from, next = 0; i < to; i++) {
      if (i != at) {
        around[next++] = series.get(i).logarithm();
      }
    }
    double median = median(around);
    for (int i = 0; i < around.length; i++) {
      around[i] = Math.abs(around[i] - median);
    }
    double deviation = TO_DEVIATION * median(around);
    Entry entry = series.get(at);
    double usual = Math.expm1(median);
    if (entry.logarithm() - median > deviations * Math.max(deviation, LEAST_DEVIATION)
        && entry.number() > times * usual
        && entry.number() - usual > difference) {
      faults.add(
          entry.place(),
          List.of(value),
          "%d is far above the usual: the median of the %d records of this series around it is %.0f."
              .formatted(entry.number(), around.length, usual));
    }
  }

  /** The median; the numbers are in order afterwards. */
  private static double median(double[] numbers) {
    Arrays.sort(numbers);
    int middle = numbers.length / 2;
    return numbers.length % 2 == 1 ? numbers[middle] : (numbers[middle - 1] + numbers[middle]) / 2;
  }

  @Override
  public List<Series> series() {
    return entries.entrySet().stream()
        .map(
            entry ->
                new Series(
                    value.name() + ": " + entry.getKey(),
                    entry.getValue().stream()
                        .map(it -> new Point(it.day(), it.place().line(), it.number()))
                        .toList()))
        .toList();
  }
}
