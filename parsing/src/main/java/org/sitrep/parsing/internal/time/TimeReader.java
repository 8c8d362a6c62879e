package org.sitrep.parsing.internal.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.TimePrecision;
import org.sitrep.parsing.internal.text.Document;
import org.sitrep.parsing.internal.text.Token;
import org.sitrep.parsing.internal.text.WordSet;

/** Finds expressions of time and resolves them against a day, never against the machine's clock. */
public final class TimeReader {

  /** Words behind "16 and 18" that show that it counts nothing. */
  private static final Set<String> BEHIND_DAY =
      Set.of("in", "at", "near", "when", "by", "during", "respectively", "as", "after", "before");

  private static final WordSet SHADES =
      WordSet.of(
          "early",
          "late",
          "mid",
          "about",
          "around",
          "shortly",
          "just",
          "approx.",
          "approximately",
          "before",
          "after",
          "until",
          "between",
          "roughly",
          "precisely",
          "exactly");

  private static final Map<String, Integer> SMALL =
      Map.ofEntries(
          Map.entry("a", 1),
          Map.entry("an", 1),
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12));

  private static final WordSet SMALL_WORDS = WordSet.of(SMALL.keySet().toArray(new String[0]));

  /** Words other than those of time, numbers and shades that an expression can begin with. */
  private static final WordSet OPENING =
      WordSet.of("from", "between", "at", "by", "half", "quarter", "that", "this", "last", "past");

  /** How many tokens of a text may hold its own date. */
  private static final int HEADER = 60;

  /** The most words that lead to the time of a clock: "from shortly before 9:30". */
  private static final int LEADING = 4;

  private final TimeWords words;
  private final Document document;
  private final @Nullable LocalDate published;
  private final int headerYear;
  private final DayRanges ranges = new DayRanges(this);

  /**
   * Reads a document against the day of its publication, if that is known and its year has four
   * digits.
   */
  public TimeReader(TimeWords words, Document document, @Nullable LocalDate published) {
    this.words = words;
    this.document = document;
    boolean usual = published != null && published.getYear() > 1000 && published.getYear() < 10_000;
    this.published = usual ? published : null;
    this.headerYear = this.published == null ? headerYear() : 0;
  }

  /** All expressions in order, none overlapping. */
  public List<TimeMention> mentions() {
    List<TimeMention> mentions = new ArrayList<>();
    int i = 0;
    int size = document.tokens().size();
    while (i < size) {
      TimeMention mention = mayOpen(token(i)) ? at(i) : null;
      if (mention == null) {
        i++;
      } else {
        mentions.add(mention);
        i = mention.to();
      }
    }
    return mentions;
  }

  /** False for the many words that begin no expression of time. */
  private boolean mayOpen(Token token) {
    return token.isNumber()
        || words.has(token)
        || OPENING.contains(token)
        || SHADES.contains(token)
        || SMALL_WORDS.contains(token)
        || Character.isDigit(token.text().charAt(0))
        || isShaded(token.lower());
  }

  /** "mid-October". */
  private static boolean isShaded(String word) {
    return word.startsWith("mid-") || word.startsWith("late-") || word.startsWith("early-");
  }

  private @Nullable TimeMention at(int i) {
    TimeMention mention = ranges.at(i);
    if (mention == null) {
      mention = calendarDate(i);
    }
    if (mention == null) {
      mention = weekday(i);
    }
    if (mention == null) {
      mention = relativeDay(i);
    }
    if (mention == null) {
      mention = ago(i);
    }
    if (mention == null) {
      mention = monthOrYear(i);
    }
    return mention == null ? clock(i) : withClock(mention);
  }

  // --- days of the calendar

  @Nullable TimeMention calendarDate(int i) {
    TimeMention numeric = numericDate(i);
    if (numeric != null) {
      return numeric;
    }
    int month = month(i);
    int day = day(i);
    if (month > 0 && day(i + 1) > 0 && !isUnitBehind(i + 2)) {
      int dayOfMonth = day(i + 1);
      int to = i + 2;
      int year = is(to, ",") ? year(to + 1) : year(to);
      to += year == 0 ? 0 : is(to, ",") ? 2 : 1;
      return date(i, to, year, month, dayOfMonth);
    }
    if (day > 0) {
      int at = is(i + 1, "of") ? i + 2 : i + 1;
      month = month(at);
      if (month > 0) {
        int yearAt = is(at + 1, ",") && year(at + 2) > 0 ? at + 2 : at + 1;
        int year = year(yearAt);
        return date(i, year == 0 ? at + 1 : yearAt + 1, year, month, day);
      }
    }
    return null;
  }

  /** 2024-01-20, 17.08.2019, 30/4/2022. */
  private @Nullable TimeMention numericDate(int i) {
    if (!isNumber(i)) {
      return null;
    }
    String text = token(i).text();
    if (text.length() == 10 && text.charAt(2) == '.' && text.charAt(5) == '.') {
      return date(
          i,
          i + 1,
          integer(text.substring(6)),
          integer(text.substring(3, 5)),
          integer(text.substring(0, 2)));
    }
    boolean parted = isNumber(i + 2) && isNumber(i + 4) && isTight(i, i + 5);
    if (!parted) {
      return null;
    }
    int a = integer(text);
    int b = integer(token(i + 2).text());
    int c = integer(token(i + 4).text());
    if (is(i + 1, "-") && is(i + 3, "-") && a > 1000) {
      return date(i, i + 5, a, b, c);
    }
    if (is(i + 1, "/") && is(i + 3, "/") && c > 1000) {
      return b > 12 || isFuture(c, b, a) && !isFuture(c, a, b)
          ? date(i, i + 5, c, a, b)
          : date(i, i + 5, c, b, a);
    }
    return null;
  }

  /** A day after publication, or no day at all. */
  private boolean isFuture(int year, int month, int day) {
    LocalDate date = resolve(year, month, day);
    return date == null || published != null && date.isAfter(published);
  }

  private @Nullable TimeMention date(int from, int to, int year, int month, int day) {
    TimeMention.Kind kind = sinceBefore(from) ? TimeMention.Kind.SINCE : TimeMention.Kind.ON;
    LocalDate date = resolve(year, month, day);
    int start = lead(from);
    int end = to;
    TimePrecision precision = TimePrecision.DAY;
    if (isPart(end)) {
      end++;
    }
    return new TimeMention(start, end, kind, date, date, precision);
  }

  /** Without a year: the latest such day that is not after publication. */
  @Nullable LocalDate resolve(int year, int month, int day) {
    try {
      if (year > 0) {
        return LocalDate.of(year, month, day);
      }
      if (published == null) {
        return year == 0 && headerYear > 0 ? LocalDate.of(headerYear, month, day) : null;
      }
      LocalDate date = LocalDate.of(published.getYear(), month, day);
      return date.isAfter(published.plusDays(1)) ? date.minusYears(1) : date;
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** The latest day of this number that is not after publication; null without one. */
  @Nullable LocalDate lately(int day) {
    LocalDate month = published;
    for (int back = 0; month != null && back < 2; back++) {
      if (day <= month.lengthOfMonth() && !month.withDayOfMonth(day).isAfter(published)) {
        return month.withDayOfMonth(day);
      }
      month = month.minusMonths(1);
    }
    return null;
  }

  // --- days of the week

  @Nullable TimeMention weekday(int i) {
    int weekday = number(TimeWords.Kind.WEEKDAY, i);
    if (weekday == 0 || (lower(i).length() < 5 && !token(i).isCapital())) {
      return null;
    }
    int to = i + 1;
    if (is(to, "'s") || (i + 1 < size() && token(to).kind() == Token.Kind.CLITIC)) {
      to++;
    }
    boolean night = "NIGHT".equals(part(to));
    if (isPart(to)) {
      to++;
    }
    // "Tuesday, 2 January": the date that follows says it better.
    TimeMention date = is(to, ",") ? calendarDate(to + 1) : null;
    if (date != null && date.from() >= to) {
      return new TimeMention(
          lead(i), date.to(), date.kind(), date.first(), date.last(), date.precision());
    }
    boolean into = is(i - 1, "to") || is(i - 1, "into");
    boolean eve = into && value(TimeWords.Kind.PART, i - 2) != null && "NIGHT".equals(part(i - 2));
    boolean strictlyBefore = is(i - 1, "last") || is(i - 1, "previous");
    int back = i;
    while (is(back - 1, "last")
        || is(back - 1, "previous")
        || is(back - 1, "this")
        || is(back - 1, "past")) {
      back--;
    }
    TimeMention.Kind kind = sinceBefore(back) ? TimeMention.Kind.SINCE : TimeMention.Kind.ON;
    if (published == null) {
      return new TimeMention(lead(back), to, kind, null, null, TimePrecision.DAY);
    }
    DayOfWeek day = DayOfWeek.of(weekday);
    LocalDate resolved =
        published.with(
            strictlyBefore
                ? TemporalAdjusters.previous(day)
                : TemporalAdjusters.previousOrSame(day));
    if (eve) {
      // "in the night to Saturday": it began on Friday
      LocalDate evening = resolved.minusDays(1);
      return new TimeMention(lead(i - 2), to, kind, evening, evening, TimePrecision.NIGHT);
    }
    return new TimeMention(
        lead(back), to, kind, resolved, resolved, night ? TimePrecision.NIGHT : TimePrecision.DAY);
  }

  // --- today, yesterday, overnight

  private @Nullable TimeMention relativeDay(int i) {
    String word = lower(i);
    String day = value(TimeWords.Kind.DAY, i);
    String night = value(TimeWords.Kind.NIGHT, i);
    if (day != null || night != null) {
      int to = i + 1;
      if (to < size() && token(to).kind() == Token.Kind.CLITIC) {
        to++;
      }
      boolean part = isPart(to);
      TimeMention morning =
          night != null && published != null && (is(to, "into") || is(to, "to"))
              ? weekday(to + 1)
              : null;
      if (morning != null && morning.first() != null) {
        // "overnight into Tuesday"
        LocalDate evening = morning.first().minusDays(1);
        return new TimeMention(
            lead(i), morning.to(), kind(i), evening, evening, TimePrecision.NIGHT);
      }
      int offset = Integer.parseInt(day != null ? day : night == null ? "0" : night);
      if (offset == -1 && night == null && is(i - 1, "before") && is(i - 2, "day")) {
        return day(lead(i - 2), to, offset - 1, false);
      }
      return day(lead(i), part ? to + 1 : to, offset, night != null || "NIGHT".equals(part(to)));
    }
    if (word.equals("that") && (isPart(i + 1) || is(i + 1, "day"))) {
      return new TimeMention(i, i + 2, TimeMention.Kind.CLOCK, null, null, TimePrecision.DAY);
    }
    if ((word.equals("this") || word.equals("last")) && isPart(i + 1)) {
      int offset = word.equals("last") ? -1 : 0;
      return day(i, i + 2, offset, "NIGHT".equals(part(i + 1)));
    }
    if (word.equals("last")
        && value(TimeWords.Kind.MONTH, i + 1) != null
        && token(i + 1).isCapital()) {
      int month = month(i + 1);
      return published == null
          ? new TimeMention(lead(i), i + 2, kind(i), null, null, TimePrecision.MONTH)
          : month(lead(i), i + 2, kind(i), pastMonth(published.minusMonths(1), month));
    }
    if ((word.equals("last") || word.equals("this") || word.equals("past"))
        && value(TimeWords.Kind.UNIT, i + 1) != null
        && !is(i + 1, "day")) {
      return lastUnit(i, word.equals("this"));
    }
    return null;
  }

  private TimeMention day(int from, int to, int offset, boolean night) {
    LocalDate date = published == null ? null : published.plusDays(offset);
    return new TimeMention(
        from, to, kind(from), date, date, night ? TimePrecision.NIGHT : TimePrecision.DAY);
  }

  private TimeMention lastUnit(int i, boolean current) {
    int unit = number(TimeWords.Kind.UNIT, i + 1);
    TimePrecision precision =
        unit == 7 ? TimePrecision.WEEK : unit == 30 ? TimePrecision.MONTH : TimePrecision.YEAR;
    LocalDate first = null;
    LocalDate last = null;
    if (published != null) {
      LocalDate inside = current ? published : published.minusDays(unit);
      if (unit == 7) {
        first = inside.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        last = first.plusDays(6);
      } else if (unit == 30) {
        YearMonth month =
            current ? YearMonth.from(published) : YearMonth.from(published).minusMonths(1);
        first = month.atDay(1);
        last = month.atEndOfMonth();
      } else {
        int year = current ? published.getYear() : published.getYear() - 1;
        first = LocalDate.of(year, 1, 1);
        last = LocalDate.of(year, 12, 31);
      }
      last = last.isAfter(published) ? published : last;
    }
    return new TimeMention(lead(i), i + 2, kind(i), first, last, precision);
  }

  // --- "a week ago", "two days earlier"

  private @Nullable TimeMention ago(int i) {
    int unit = number(TimeWords.Kind.UNIT, i + 1);
    if (unit == 0) {
      return null;
    }
    int number = smallNumber(i);
    boolean marks = is(i + 2, "ago") || is(i + 2, "earlier") || is(i + 2, "before");
    if (number == 0 || !marks) {
      return null;
    }
    LocalDate date = published == null ? null : published.minusDays((long) number * unit);
    TimePrecision precision =
        unit == 1 || (unit == 7 && number == 1)
            ? TimePrecision.DAY
            : unit == 7
                ? TimePrecision.WEEK
                : unit == 30 ? TimePrecision.MONTH : TimePrecision.YEAR;
    return new TimeMention(lead(i), i + 3, TimeMention.Kind.ON, date, date, precision);
  }

  private int smallNumber(int i) {
    if (isNumber(i)) {
      int value = integer(token(i).text());
      return value < 1000 ? value : 0;
    }
    return SMALL.getOrDefault(lower(i), 0);
  }

  // --- months and years

  private @Nullable TimeMention monthOrYear(int i) {
    String word = lower(i);
    int month = month(i);
    boolean shaded = false;
    int firstDay = 1;
    if (month == 0 && isShaded(word)) {
      int hyphen = word.indexOf('-');
      String shade = word.substring(0, hyphen);
      month = words.number(TimeWords.Kind.MONTH, word.substring(hyphen + 1));
      shaded = month > 0;
      firstDay = shade.equals("mid") ? 11 : shade.equals("late") ? 21 : 1;
    }
    if (month > 0 && (shaded || isMonthHere(i))) {
      int year = year(i + 1);
      int to = year > 0 ? i + 2 : i + 1;
      if (year == 0 && published == null) {
        return new TimeMention(lead(i), to, kind(i), null, null, TimePrecision.MONTH);
      }
      YearMonth value =
          year > 0 || published == null ? YearMonth.of(year, month) : pastMonth(published, month);
      LocalDate last = shaded && firstDay < 21 ? value.atDay(firstDay + 9) : value.atEndOfMonth();
      return new TimeMention(
          lead(i), to, kind(i), value.atDay(firstDay), last, TimePrecision.MONTH);
    }
    int year = year(i);
    if (year > 0
        && (is(i - 1, "in")
            || is(i - 1, "since")
            || is(i - 1, "until")
            || is(i - 1, "before")
            || is(i - 1, "of")
            || is(i - 1, "the")
            || is(i - 1, "by")
            || is(i - 1, "from")
            || is(i - 1, "after")
            || is(i - 1, "early")
            || is(i - 1, "late")
            || is(i - 1, "and")
            || is(i - 1, "(")
            || is(i - 1, ","))) {
      return new TimeMention(
          lead(i),
          i + 1,
          kind(i),
          LocalDate.of(year, 1, 1),
          LocalDate.of(year, 12, 31),
          TimePrecision.YEAR);
    }
    return null;
  }

  /** "May" and "March" are months only where a month can stand. */
  private boolean isMonthHere(int i) {
    if (!token(i).isCapital()) {
      return false;
    }
    boolean plain = !is(i, "may") && !is(i, "march");
    return plain && lower(i).length() > 3
        || is(i - 1, "in")
        || is(i - 1, "since")
        || is(i - 1, "last")
        || is(i - 1, "early")
        || is(i - 1, "late")
        || is(i - 1, "of")
        || is(i - 1, "this")
        || year(i + 1) > 0;
  }

  private static YearMonth pastMonth(LocalDate day, int month) {
    YearMonth value = YearMonth.of(day.getYear(), month);
    return value.isAfter(YearMonth.from(day)) ? value.minusYears(1) : value;
  }

  private static TimeMention month(int from, int to, TimeMention.Kind kind, YearMonth value) {
    return new TimeMention(
        from, to, kind, value.atDay(1), value.atEndOfMonth(), TimePrecision.MONTH);
  }

  // --- times of day

  private TimeMention withClock(TimeMention mention) {
    TimeMention clock = mention.to() < size() ? clock(mention.to()) : null;
    return clock == null
        ? mention
        : new TimeMention(
            mention.from(),
            clock.to(),
            mention.kind(),
            mention.first(),
            mention.last(),
            mention.precision());
  }

  private @Nullable TimeMention clock(int i) {
    int at = i;
    while (at < i + LEADING && (is(at, "at") || is(at, "by") || is(at, "from") || isShade(at))) {
      at++;
    }
    boolean led = at > i;
    if ((is(at, "half") || is(at, "quarter"))
        && (is(at + 1, "past") || is(at + 1, "to"))
        && smallNumber(at + 2) > 0) {
      return clock(i, at + 3, false);
    }
    if (led && (is(at, "midnight") || is(at, "noon") || is(at, "midday"))) {
      return clock(i, at + 1, is(at, "midnight"));
    }
    if (!isNumber(at)) {
      return null;
    }
    String text = token(at).text();
    int colon = text.indexOf(':') >= 0 ? text.indexOf(':') : text.indexOf('.');
    int hour = integer(colon < 0 ? text : text.substring(0, colon));
    int to = at + 1;
    boolean half = is(to, "am") || is(to, "a.m.") || is(to, "pm") || is(to, "p.m.");
    boolean morning = is(to, "am") || is(to, "a.m.");
    if (half && hour <= 12) {
      to = zone(to + 1);
      return clock(i, to, morning);
    }
    if (text.indexOf(':') > 0 && text.length() <= 5 && hour < 24) {
      return clock(i, zone(to), hour < 12);
    }
    boolean military =
        text.length() == 4
            && colon < 0
            && (is(to, "gmt")
                || is(to, "z")
                || is(to, "local")
                || is(to, "hours")
                || is(to, "utc"));
    return military ? clock(i, zone(to), hour < 1200) : null;
  }

  private static TimeMention clock(int from, int to, boolean morning) {
    return new TimeMention(
        from,
        to,
        morning ? TimeMention.Kind.AFTER_MIDNIGHT : TimeMention.Kind.CLOCK,
        null,
        null,
        TimePrecision.DAY);
  }

  private int zone(int i) {
    int to = i;
    while (is(to, "gmt")
        || is(to, "utc")
        || is(to, "local")
        || is(to, "time")
        || is(to, "z")
        || is(to, "hours")) {
      to++;
    }
    return to;
  }

  /** A year among the first words stands in for days without one when publication is not known. */
  private int headerYear() {
    for (int i = 0; i < Math.min(size(), HEADER); i++) {
      int year = year(i);
      if (year > 1980) {
        return year;
      }
    }
    return 0;
  }

  // --- helpers

  private TimeMention.Kind kind(int i) {
    return sinceBefore(i) ? TimeMention.Kind.SINCE : TimeMention.Kind.ON;
  }

  private boolean sinceBefore(int i) {
    return is(i - 1, "since") || is(i - 2, "since") || is(i, "since");
  }

  /** Takes in "early on", "late", "on", "since" and the like before an expression. */
  private int lead(int i) {
    int from = i;
    while (from > 0
        && (is(from - 1, "on")
            || is(from - 1, "early")
            || is(from - 1, "late")
            || is(from - 1, "since")
            || is(from - 1, "in"))) {
      from--;
    }
    return from;
  }

  private @Nullable String part(int i) {
    return value(TimeWords.Kind.PART, i);
  }

  private boolean isPart(int i) {
    return part(i) != null;
  }

  int month(int i) {
    if (i < 0 || i >= size() || !token(i).isCapital()) {
      return 0;
    }
    return number(TimeWords.Kind.MONTH, i);
  }

  /** A day of a month: 29, 29th, 05. */
  int day(int i) {
    if (i >= size()) {
      return 0;
    }
    String text = token(i).text();
    int digits = 0;
    while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
      digits++;
    }
    boolean plain = digits == text.length() || (token(i).isWord() && digits + 2 == text.length());
    if (digits == 0 || digits > 2 || !plain) {
      return 0;
    }
    int value = integer(text.substring(0, digits));
    return value <= 31 ? value : 0;
  }

  /** "killed in March 30 soldiers": a number before a thing is no day. */
  private boolean isUnitBehind(int i) {
    return is(i, "%") || is(i, "percent");
  }

  int year(int i) {
    if (!isNumber(i) || token(i).text().length() != 4) {
      return 0;
    }
    int value = integer(token(i).text());
    return value >= 1900 && value < 2100 ? value : 0;
  }

  private boolean isTight(int from, int to) {
    for (int i = from; i + 1 < to; i++) {
      if (token(i).end() != token(i + 1).start()) {
        return false;
      }
    }
    return true;
  }

  private boolean isNumber(int i) {
    return i >= 0 && i < size() && token(i).isNumber();
  }

  private boolean isShade(int i) {
    return i < size() && SHADES.contains(token(i));
  }

  boolean is(int i, String word) {
    return i >= 0 && i < size() && token(i).is(word);
  }

  /** True where nothing stands that a number before it could count. */
  boolean isClosed(int i) {
    return i >= size() || token(i).isMark() || BEHIND_DAY.contains(lower(i));
  }

  private @Nullable String value(TimeWords.Kind kind, int i) {
    return i >= 0 && i < size() ? words.value(kind, token(i)) : null;
  }

  private int number(TimeWords.Kind kind, int i) {
    return i >= 0 && i < size() ? words.number(kind, token(i)) : 0;
  }

  private String lower(int i) {
    return i >= 0 && i < size() ? token(i).lower() : "";
  }

  private Token token(int i) {
    return document.token(i);
  }

  private int size() {
    return document.tokens().size();
  }

  private static int integer(String digits) {
    int value = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = Character.digit(digits.charAt(i), 10);
      if (digit < 0 || i > 8) {
        return Integer.MAX_VALUE;
      }
      value = value * 10 + digit;
    }
    return value;
  }
}
