package org.sitrep.examples.page;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.model.EventTime;
import org.sitrep.model.TimePrecision;

/** Writes days as people say them: {@code 5 March}, with the year where it is needed. */
final class Days {

  private final DateTimeFormatter day;

  private Days(boolean withYear) {
    day = DateTimeFormatter.ofPattern(withYear ? "d MMMM uuuu" : "d MMMM", Locale.ENGLISH);
  }

  /** Days without the year if all these times are of one year. */
  static Days of(Stream<EventTime> times) {
    Set<Integer> years =
        times
            .flatMap(time -> Stream.of(time.from(), time.to()))
            .flatMap(Optional::stream)
            .map(LocalDate::getYear)
            .collect(Collectors.toSet());
    return new Days(years.size() > 1);
  }

  /** A time: {@code 5 March}, {@code night of 5 March}, {@code 5 March to 7 March}. */
  String of(EventTime time) {
    if (time.from().isEmpty()) {
      return "until " + day.format(time.to().orElseThrow());
    }
    String from = day.format(time.from().get());
    if (time.to().isEmpty()) {
      return "since " + from;
    }
    return (time.precision() == TimePrecision.NIGHT ? "night of " : "")
        + (time.to().equals(time.from()) ? from : from + " to " + day.format(time.to().get()));
  }
}
