package org.sitrep.parsing.internal.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.parsing.internal.text.Document;

/** Finds expressions of time and resolves them against a day, never against the machine's clock. */
public final class TimeReader {

  /** How many tokens of a text may hold its own date. */
  private static final int HEADER = 60;

  /** Years before it are none of a publication. */
  private static final int FIRST_YEAR = 1981;

  /** The most words that lead to a time: "from shortly before 9:30". */
  private static final int LEADING = 4;

  private final TimeWords words;
  private final Document document;
  private final TimeTokens tokens;
  private Days days;

  /**
   * Reads a document against the day of its publication, if that is known and its year has four
   * digits.
   */
  public TimeReader(TimeWords words, Document document, @Nullable LocalDate published) {
    this.words = words;
    this.document = document;
    this.tokens = new TimeTokens(document, words);
    boolean usual = published != null && published.getYear() > 1000 && published.getYear() < 10_000;
    this.days = new Days(usual ? published : null, usual ? 0 : headerYear(), null);
  }

  /** All expressions in order, none overlapping. */
  public List<TimeMention> mentions() {
    List<TimeMention> mentions = new ArrayList<>();
    int i = 0;
    int free = 0;
    while (i < tokens.size()) {
      TimeMention mention = at(i, free);
      if (mention == null) {
        i++;
      } else {
        mentions.add(mention);
        i = mention.to();
        free = i;
        days = days.telling(mention.isDay() ? mention.first() : null);
      }
    }
    return mentions;
  }

  /** The expression that begins at a token; {@code free} is behind the last one. */
  private @Nullable TimeMention at(int i, int free) {
    TimeReading reading = words.idioms().longest(tokens, i, days);
    TimeReading clock = clock(i, reading);
    if (clock != null) {
      TimeMention time = clockMention(i, clock);
      // "between 23:00 on 6 June and 7:00 on 7 June" begins like a time of day
      boolean longer = reading != null && !reading.isClock() && reading.to() > time.to();
      return reading != null && longer ? dated(i, reading, reading, null) : time;
    }
    if (tokens.is(TimeSymbol.LEAD, i)) {
      reading = farther(reading, i + 1);
    }
    if (reading != null && reading.from() > i) {
      reading = farther(reading, reading.from());
    }
    if (reading == null || reading.isClock()) {
      return null;
    }
    TimeReading at = clockBehind(reading.to());
    return dated(Math.max(free, lead(reading.from())), reading, at == null ? reading : at, at);
  }

  /** A reading, or the one that begins at a token if that reaches farther. */
  private @Nullable TimeReading farther(@Nullable TimeReading reading, int from) {
    TimeReading other = words.idioms().longest(tokens, from, days);
    boolean farther =
        other != null && !other.isClock() && (reading == null || other.to() > reading.to());
    return farther ? other : reading;
  }

  /** A time of day, and the day behind it if one follows: "at 4 p.m. on Friday". */
  private TimeMention clockMention(int from, TimeReading clock) {
    int end = behindOtherZone(clock.to());
    int behind = end;
    while (behind < end + 2 && tokens.is(TimeSymbol.LEAD, behind)) {
      behind++;
    }
    TimeReading day = words.idioms().longest(tokens, behind, days);
    boolean dated = day != null && !day.isClock() && day.from() == behind;
    if (day != null && dated && !day.idiom().meaning().isSame()) {
      return dated(from, day, day, clock);
    }
    TimeOfDay time = Clocks.time(clock, document);
    boolean morning = time != null && time.time().getHour() < 12 && !isNoon(clock);
    return new TimeMention(
        from,
        end,
        morning ? TimeMention.Kind.AFTER_MIDNIGHT : TimeMention.Kind.CLOCK,
        words.anchorBefore(document.tokens(), from),
        null,
        null,
        clock.span().precision(),
        time);
  }

  private static boolean isNoon(TimeReading clock) {
    return clock.idiom().meaning() == TimeMeaning.MIDDAY
        && clock.values().get(TimeSymbol.MIDDAY) > 0;
  }

  private TimeMention dated(
      int from, TimeReading day, TimeReading last, @Nullable TimeReading clock) {
    TimeMeaning meaning = day.idiom().meaning();
    boolean since = isSince(from, day.from());
    TimeMention.Kind plain = kind(meaning);
    TimeMention.Kind kind = since && plain == TimeMention.Kind.ON ? TimeMention.Kind.SINCE : plain;
    TimeAnchor anchor = since ? TimeAnchor.SINCE : anchor(from, day, last.to());
    return new TimeMention(
        from,
        behindOtherZone(Math.max(day.to(), last.to())),
        kind,
        anchor,
        day.span().first(),
        day.span().last(),
        day.span().precision(),
        clock == null ? null : Clocks.time(clock, document));
  }

  private static TimeMention.Kind kind(TimeMeaning meaning) {
    if (meaning.isAhead()) {
      return TimeMention.Kind.AHEAD;
    }
    if (meaning.isSame()) {
      return TimeMention.Kind.CLOCK;
    }
    return meaning.isOfEvent() ? TimeMention.Kind.OF_EVENT : TimeMention.Kind.ON;
  }

  /** "after Monday's strike" is after the strike, and that was on Monday. */
  private TimeAnchor anchor(int from, TimeReading day, int to) {
    boolean possessive = day.values().has(TimeSymbol.POSS) || tokens.is(TimeSymbol.POSS, to);
    return possessive ? TimeAnchor.AT : words.anchorBefore(document.tokens(), from);
  }

  private boolean isSince(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.is(TimeSymbol.LEAD, i) && tokens.value(TimeSymbol.LEAD, i) > 0) {
        return true;
      }
    }
    return false;
  }

  /** The time of day that begins at a token, perhaps with words that lead to it. */
  private @Nullable TimeReading clock(int i) {
    return clock(i, words.idioms().longest(tokens, i, days));
  }

  /** The same where it is known what is read without words that lead to it. */
  private @Nullable TimeReading clock(int i, @Nullable TimeReading here) {
    int at = i;
    while (at < i + LEADING && tokens.is(TimeSymbol.CLOCK_LEAD, at)) {
      at++;
    }
    TimeReading reading = at == i ? here : words.idioms().longest(tokens, at, days);
    if (reading == null || !reading.isClock()) {
      return null;
    }
    boolean led = at > i;
    return led || reading.idiom().meaning() != TimeMeaning.MIDDAY ? reading : null;
  }

  /** The time of day behind a day, be it behind a comma; null if none follows. */
  private @Nullable TimeReading clockBehind(int i) {
    TimeReading clock = clock(i);
    return clock == null && tokens.is(TimeSymbol.COMMA, i) ? clock(i + 1) : clock;
  }

  /** "2:15 a.m. (2315 GMT)": behind the same time in another zone. */
  private int behindOtherZone(int i) {
    if (!tokens.is(TimeSymbol.OPEN, i)) {
      return i;
    }
    TimeReading other = clock(i + 1);
    return other != null && tokens.is(TimeSymbol.CLOSE, other.to()) ? other.to() + 1 : i;
  }

  /** Takes in "early on", "late", "on", "since" and the like before an expression. */
  private int lead(int i) {
    int from = i;
    while (from > 0 && tokens.is(TimeSymbol.LEAD, from - 1)) {
      from--;
    }
    return from;
  }

  /** A year among the first words stands in for days without one when publication is not known. */
  private int headerYear() {
    for (int i = 0; i < Math.min(tokens.size(), HEADER); i++) {
      if (tokens.is(TimeSymbol.YEAR, i) && tokens.value(TimeSymbol.YEAR, i) >= FIRST_YEAR) {
        return tokens.value(TimeSymbol.YEAR, i);
      }
    }
    return 0;
  }
}
