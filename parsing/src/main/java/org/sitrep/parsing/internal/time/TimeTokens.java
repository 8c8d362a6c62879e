package org.sitrep.parsing.internal.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitrep.parsing.internal.text.Document;
import org.sitrep.parsing.internal.text.Token;

/** What the tokens of a document can be in expressions of time. Total: outside there is nothing. */
final class TimeTokens {

  /** What {@link #length} gives where a symbol does not stand. */
  static final int NONE = -1;

  private static final int NO_VALUE = Integer.MIN_VALUE;
  private static final int SHORT = 5;
  private static final int DATE_LENGTH = 5;

  /** Symbols that a word may have by its form. */
  private static final List<TimeSymbol> BY_FORM =
      List.of(TimeSymbol.SHADED_MONTH, TimeSymbol.WEEKDAYS, TimeSymbol.DAY);

  private static final List<TimeSymbol> BY_DIGITS =
      List.of(
          TimeSymbol.DAY,
          TimeSymbol.YEAR,
          TimeSymbol.NUMERIC,
          TimeSymbol.GROUP,
          TimeSymbol.COUNT,
          TimeSymbol.TIME,
          TimeSymbol.DOTTED_TIME,
          TimeSymbol.FOUR,
          TimeSymbol.HOUR);

  private final Document document;
  private final TimeWords words;
  private final int size;

  TimeTokens(Document document, TimeWords words) {
    this.document = document;
    this.words = words;
    this.size = document.tokens().size();
  }

  int size() {
    return size;
  }

  @Nullable Token token(int i) {
    return i >= 0 && i < size ? document.token(i) : null;
  }

  /** The symbols with which an expression may begin at a token. */
  List<TimeSymbol> symbols(int i) {
    Token token = token(i);
    if (token == null) {
      return List.of();
    }
    Map<TimeSymbol, Integer> listed = words.symbols(token);
    List<TimeSymbol> byForm =
        token.isNumber() ? BY_DIGITS : isCompound(token) ? BY_FORM : List.<TimeSymbol>of();
    if (listed.isEmpty() || byForm.isEmpty()) {
      return listed.isEmpty() ? byForm : List.copyOf(listed.keySet());
    }
    List<TimeSymbol> all = new ArrayList<>(listed.keySet());
    byForm.stream().filter(symbol -> !all.contains(symbol)).forEach(all::add);
    return all;
  }

  private static boolean isCompound(Token token) {
    return token.isWord()
        && (token.text().indexOf('-') > 0 || Character.isDigit(token.text().charAt(0)));
  }

  /** How many tokens a symbol takes from there on; {@link #NONE} where it does not stand. */
  int length(TimeSymbol symbol, int i) {
    if (symbol == TimeSymbol.CLOSED && (i >= size || document.token(i).isMark())) {
      return i >= size || value(TimeSymbol.SHARE, i) == NO_VALUE ? 0 : NONE;
    }
    if (value(symbol, i) == NO_VALUE) {
      return NONE;
    }
    if (symbol == TimeSymbol.GROUP) {
      DateTimeGroup group = DateTimeGroup.at(this, words, i);
      return group == null ? NONE : group.length();
    }
    boolean parted = symbol == TimeSymbol.NUMERIC && document.token(i).text().indexOf('.') < 0;
    return parted ? DATE_LENGTH : 1;
  }

  /** The value of a symbol that stands there; see {@link TimeSymbol}. */
  int value(TimeSymbol symbol, int i) {
    Token token = token(i);
    if (token == null) {
      return NO_VALUE;
    }
    return switch (symbol) {
      case POSS -> token.kind() == Token.Kind.CLITIC ? 0 : NO_VALUE;
      case CAPITAL -> token.isWord() && token.isCapital() ? 0 : NO_VALUE;
      case DAY -> day(token, i);
      case YEAR -> year(token);
      case NUMERIC -> numeric(token, i);
      case GROUP -> group(i);
      case SHADED_MONTH -> shadedMonth(token);
      case WEEKDAYS -> weekdays(token);
      case TIME -> clock(token, ':');
      case DOTTED_TIME -> clock(token, '.');
      case FOUR -> four(token);
      case HOUR -> token.isNumber() ? Digits.within(token.text(), 2, 0, 24, NO_VALUE) : NO_VALUE;
      case COUNT -> count(token);
      default -> listed(symbol, token);
    };
  }

  private int listed(TimeSymbol symbol, Token token) {
    Map<TimeSymbol, Integer> values = words.symbols(token);
    Integer value = values.get(symbol);
    boolean named =
        switch (symbol) {
          case MONTH, SURE_MONTH -> token.isCapital() || values.containsKey(TimeSymbol.SMALL_MONTH);
          case WEEKDAY -> token.isCapital() || token.text().length() >= SHORT;
          default -> true;
        };
    return value == null || !named ? NO_VALUE : value;
  }

  private int count(Token token) {
    int digits = token.isNumber() ? Digits.within(token.text(), 3, 0, 999, NO_VALUE) : NO_VALUE;
    return digits == NO_VALUE ? listed(TimeSymbol.COUNT, token) : digits;
  }

  /** 29, 29th, 05. */
  private int day(Token token, int i) {
    String text = token.text();
    int word = listed(TimeSymbol.DAY, token);
    if (word != NO_VALUE) {
      return value(TimeSymbol.TENS, i - 1) == NO_VALUE ? word : NO_VALUE;
    }
    int digits = Digits.leading(text);
    boolean plain =
        digits == text.length() || token.isWord() && digits + 2 == text.length() && digits > 0;
    Token next = token(i + 1);
    boolean share = next != null && words.symbols(next).containsKey(TimeSymbol.SHARE);
    return plain && !share
        ? Digits.within(text.substring(0, digits), 2, 0, 31, NO_VALUE)
        : NO_VALUE;
  }

  private static int year(Token token) {
    return token.isNumber() && token.text().length() == 4
        ? Digits.within(token.text(), 4, 1900, 2099, NO_VALUE)
        : NO_VALUE;
  }

  private static int clock(Token token, char mark) {
    String text = token.text();
    int at = text.indexOf(mark);
    if (!token.isNumber() || at < 1 || text.length() > SHORT || text.length() - at != 3) {
      return NO_VALUE;
    }
    return minutes(text.substring(0, at), text.substring(at + 1));
  }

  private static int four(Token token) {
    String text = token.text();
    return token.isNumber() && text.length() == 4
        ? minutes(text.substring(0, 2), text.substring(2))
        : NO_VALUE;
  }

  private static int minutes(String hours, String minutes) {
    int hour = Digits.within(hours, 2, 0, 23, NO_VALUE);
    int minute = Digits.within(minutes, 2, 0, 59, NO_VALUE);
    return hour == NO_VALUE || minute == NO_VALUE ? NO_VALUE : hour * 60 + minute;
  }

  private int group(int i) {
    DateTimeGroup group = DateTimeGroup.at(this, words, i);
    return group == null ? NO_VALUE : group.value();
  }

  /** 2024-01-20, 17.08.2019, 30/4/2022. */
  private int numeric(Token token, int i) {
    if (!token.isNumber()) {
      return NO_VALUE;
    }
    String text = token.text();
    if (text.length() == 10 && text.charAt(2) == '.' && text.charAt(5) == '.') {
      return Digits.date(text.substring(6), text.substring(3, 5), text.substring(0, 2), NO_VALUE);
    }
    Token second = token(i + 2);
    Token third = token(i + 4);
    if (second == null || third == null || !second.isNumber() || !third.isNumber()) {
      return NO_VALUE;
    }
    char mark = mark(i + 1);
    if (mark != mark(i + 3) || !isTight(i)) {
      return NO_VALUE;
    }
    return switch (mark) {
      case '-' -> Digits.date(text, second.text(), third.text(), NO_VALUE);
      case '/' -> Digits.slashed(text, second.text(), third.text(), NO_VALUE);
      default -> NO_VALUE;
    };
  }

  private char mark(int i) {
    String text = document.token(i).text();
    return text.length() == 1 ? text.charAt(0) : ' ';
  }

  private boolean isTight(int from) {
    for (int i = from; i + 1 < from + DATE_LENGTH; i++) {
      if (document.token(i).end() != document.token(i + 1).start()) {
        return false;
      }
    }
    return true;
  }

  /** "mid-October". */
  private int shadedMonth(Token token) {
    int hyphen = token.text().indexOf('-');
    if (hyphen < 1) {
      return NO_VALUE;
    }
    Integer shade = words.value(TimeSymbol.SHADE, token.lower().substring(0, hyphen));
    Integer month = words.value(TimeSymbol.MONTH, token.lower().substring(hyphen + 1));
    return shade == null || month == null ? NO_VALUE : shade * 100 + month;
  }

  /** "Sunday-to-Monday", "Friday-Saturday". */
  private int weekdays(Token token) {
    int first = token.text().indexOf('-');
    int last = token.text().lastIndexOf('-');
    if (first < 1 || !token.isCapital()) {
      return NO_VALUE;
    }
    Integer from = words.value(TimeSymbol.WEEKDAY, token.lower().substring(0, first));
    Integer to = words.value(TimeSymbol.WEEKDAY, token.lower().substring(last + 1));
    return from == null || to == null ? NO_VALUE : from * 10 + to;
  }

  /** True where a symbol stands. */
  boolean is(TimeSymbol symbol, int i) {
    return value(symbol, i) != NO_VALUE;
  }
}
