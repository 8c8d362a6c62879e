package org.sitrep.examples.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.examples.shared.Phrases;
import org.sitrep.model.EventTime;

/** Draws attacks on a line of days. */
final class Timeline {

  private static final int FEWEST = 2;
  private static final int MOST_STEPS = 3;
  private static final List<Integer> STEPS =
      List.of(1, 2, 3, 5, 7, 14, 30, 61, 91, 182, 365, 730, 1825, 3650, 36500);

  /** An attack that has a time. */
  record Entry(String attack, String name, EventTime time) {}

  private Timeline() {}

  /**
   * Draws the entries.
   *
   * @return empty if there are fewer than two
   */
  static Optional<TimelineView> of(List<Entry> entries) {
    if (entries.size() < FEWEST) {
      return Optional.empty();
    }
    List<Long> days =
        entries.stream()
            .flatMap(it -> Stream.of(it.time().from(), it.time().to()))
            .flatMap(Optional::stream)
            .map(LocalDate::toEpochDay)
            .sorted()
            .toList();
    long first = days.get(0);
    long last = days.get(days.size() - 1);
    // Air on both sides, so that an open end has somewhere to point to.
    double air = Math.max(1, (last - first) * 0.06);
    Scale scale = new Scale(first - air, last + air);
    return Optional.of(
        new TimelineView(
            entries.stream()
                .sorted(Comparator.comparing(it -> start(it.time())))
                .map(it -> row(it, scale))
                .toList(),
            ticks(first, last, scale)));
  }

  private static LocalDate start(EventTime time) {
    return time.from().or(time::to).orElseThrow();
  }

  private static TimelineView.Row row(Entry entry, Scale scale) {
    EventTime time = entry.time();
    double from = time.from().map(day -> scale.at(day.toEpochDay())).orElse(0.0);
    double to = time.to().map(day -> scale.at(day.toEpochDay())).orElse(100.0);
    return new TimelineView.Row(
        entry.attack(),
        entry.name(),
        Phrases.time(time),
        Scale.svg(from) + "%",
        Scale.svg(Math.max(0, to - from)) + "%",
        time.from().isPresent() && time.from().equals(time.to()),
        time.from().isEmpty(),
        time.to().isEmpty());
  }

  private static List<TimelineView.Tick> ticks(long first, long last, Scale scale) {
    long step =
        STEPS.stream()
            .filter(it -> (last - first) / it <= MOST_STEPS)
            .findFirst()
            .map(Integer::longValue)
            .orElse((last - first) / MOST_STEPS + 1);
    List<TimelineView.Tick> ticks = new ArrayList<>();
    for (long day = first; day <= last; day += step) {
      double at = scale.at(day);
      String anchor = at < 15 ? "start" : at > 85 ? "end" : "middle";
      ticks.add(
          new TimelineView.Tick(Scale.svg(at) + "%", LocalDate.ofEpochDay(day).toString(), anchor));
    }
    return ticks;
  }
}
