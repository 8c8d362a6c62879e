package org.sitrep.parsing.internal.time;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.sitrep.parsing.internal.text.Document;

/** Times of day of expressions. */
final class Clocks {

  private static final int DAY = 24 * 60;
  private static final int HOUR = 60;
  private static final int NOON = 12;
  private static final int HALF_HOUR = 30;
  private static final int QUARTER = 15;

  private Clocks() {}

  /** The time of a reading of one; null if there is no such time. */
  static @Nullable TimeOfDay time(TimeReading clock, Document document) {
    int minutes = minutes(clock);
    if (minutes < 0) {
      return null;
    }
    int at = minutes % DAY;
    return new TimeOfDay(LocalTime.of(at / HOUR, at % HOUR), zone(clock, document));
  }

  private static int minutes(TimeReading clock) {
    TimeValues values = clock.values();
    int count = values.get(TimeSymbol.COUNT) * HOUR;
    return switch (clock.idiom().meaning()) {
      case HALF_PAST -> count + HALF_HOUR;
      case QUARTER_PAST -> count + QUARTER;
      case QUARTER_TO -> count - QUARTER;
      case MIDDAY -> values.get(TimeSymbol.MIDDAY) * HOUR;
      default -> told(values);
    };
  }

  /** The minute of the day that digits tell first. */
  static int told(TimeValues values) {
    int minutes =
        Math.max(
            Math.max(values.get(TimeSymbol.TIME), values.get(TimeSymbol.DOTTED_TIME)),
            values.get(TimeSymbol.FOUR));
    minutes += (values.get(TimeSymbol.HOUR) + values.get(TimeSymbol.COUNT)) * HOUR;
    if (!values.has(TimeSymbol.HALF) || minutes >= (NOON + 1) * HOUR) {
      return minutes;
    }
    return minutes % (NOON * HOUR) + values.get(TimeSymbol.HALF) * HOUR;
  }

  /** The words behind the digits and the half of the day. */
  private static String zone(TimeReading clock, Document document) {
    int from = clock.values().token(TimeSymbol.ZONE);
    int capital = clock.values().token(TimeSymbol.CAPITAL);
    int first = capital >= 0 ? capital : from;
    if (first < 0) {
      return "";
    }
    int to = clock.to();
    boolean bracket = clock.values().has(TimeSymbol.CLOSE);
    return document.slice(first, bracket ? to - 1 : to);
  }
}
