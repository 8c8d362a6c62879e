package org.sitrep.validation.verify;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Quantity;
import org.sitrep.model.internal.DataFile;

/** EvidenceNumbers in digits and in English words, by the data file {@code quantity-words.tsv}. */
final class EnglishNumbers implements NumberGrammar {

  static final EnglishNumbers INSTANCE = new EnglishNumbers();

  /** Words before one number, such as "at least another". */
  private static final int MOST_BEFORE = 6;

  private enum Kind {
    UNIT,
    TENS,
    HUNDRED,
    SCALE,
    DOZEN,
    SOME,
    NONE,
    ARTICLE,
    AROUND,
    AT_LEAST,
    MORE_THAN,
    AT_MOST,
    FEWER_THAN,
    BETWEEN,
    SKIP
  }

  /** A meaning of a phrase of so many words. */
  private record Meaning(Kind kind, long value, int words) {}

  /** A number and the index after its last token. */
  private record Core(Quantity quantity, int to) {}

  private final Map<String, Meaning> numbers = new HashMap<>();
  private final Map<String, Meaning> before = new HashMap<>();
  private final Map<String, Meaning> behind = new HashMap<>();
  private final Map<String, Integer> longest = new HashMap<>();

  private EnglishNumbers() {
    Map<Kind, Map<String, Meaning>> tables = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      tables.put(kind, kind.compareTo(Kind.ARTICLE) <= 0 ? numbers : before);
    }
    for (String[] row : DataFile.rows(EnglishNumbers.class, "quantity-words.tsv")) {
      Kind kind = Kind.valueOf(row[0]);
      for (String phrase : row[2].split("\\|")) {
        boolean after = phrase.startsWith("+");
        String words = after ? phrase.substring(1) : phrase;
        int count = words.split(" ").length;
        long value = row[1].isEmpty() ? 0 : Long.parseLong(row[1]);
        Map<String, Meaning> table = after ? behind : tables.getOrDefault(kind, before);
        table.put(words, new Meaning(kind, value, count));
        longest.merge(words.split(" ")[0], count, Math::max);
      }
    }
    behind.put("+", new Meaning(Kind.AT_LEAST, 0, 1));
  }

  /** The quantity that a whole text is, such as {@code six}, {@code 42+} and {@code at least 7}. */
  Optional<Quantity> whole(String text) {
    String words = text.strip();
    return read(words).stream()
        .filter(it -> it.start() == 0 && it.end() == words.length())
        .map(Reading::quantity)
        .findFirst();
  }

  @Override
  public List<Reading> read(String text) {
    List<NumberToken> tokens = NumberToken.of(text);
    List<Reading> readings = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      at = read(tokens, at, readings);
    }
    return readings;
  }

  /** Reads what begins at a token, and returns the index of the next one to look at. */
  private int read(List<NumberToken> tokens, int from, List<Reading> readings) {
    Kind effect = Kind.SKIP;
    int at = from;
    for (int words = 0; words < MOST_BEFORE; words++) {
      Meaning meaning = longest(before, tokens, at);
      if (meaning == null) {
        break;
      }
      effect = meaning.kind() == Kind.SKIP ? effect : meaning.kind();
      at += meaning.words();
    }
    Core core = core(tokens, at, effect == Kind.BETWEEN);
    if (core == null) {
      return from + 1;
    }
    int to = core.to();
    Meaning after = longest(behind, tokens, to);
    if (after != null) {
      effect = after.kind();
      to += after.words();
    }
    readings.add(
        new Reading(
            bounded(core.quantity(), effect),
            core.quantity(),
            tokens.get(from).start(),
            tokens.get(at).start(),
            tokens.get(to - 1).end()));
    return to;
  }

  private static Quantity bounded(Quantity bare, Kind effect) {
    long low = bare.low();
    long high = bare.high().orElse(low);
    boolean open = bare.high().isEmpty();
    return switch (effect) {
      case AROUND -> open || low != high ? bare : Quantity.around(low);
      case AT_LEAST -> open ? bare : Quantity.atLeast(low);
      case MORE_THAN -> open ? bare : Quantity.atLeast(low + 1);
      case AT_MOST -> open ? bare : Quantity.atMost(high);
      case FEWER_THAN -> open ? bare : Quantity.atMost(Math.max(0, high - 1));
      default -> bare;
    };
  }

  private @Nullable Core core(List<NumberToken> tokens, int from, boolean between) {
    Core first = number(tokens, from);
    if (first == null || first.to() + 1 >= tokens.size() || first.quantity().high().isEmpty()) {
      return first;
    }
    String joint = tokens.get(first.to()).text();
    boolean range = between ? joint.equals("and") : isRange(tokens, first.to(), joint);
    Core second = range ? number(tokens, first.to() + 1) : null;
    if (second == null || second.quantity().low() <= first.quantity().low()) {
      return first;
    }
    return new Core(Quantity.between(first.quantity().low(), second.quantity().low()), second.to());
  }

  private static boolean isRange(List<NumberToken> tokens, int at, String joint) {
    boolean dash = joint.equals("-") && tokens.get(at).start() == tokens.get(at - 1).end();
    return joint.equals("to") || joint.equals("or") || dash;
  }

  private @Nullable Core number(List<NumberToken> tokens, int from) {
    if (from >= tokens.size()) {
      return null;
    }
    if (tokens.get(from).isNumber()) {
      return digits(tokens, from);
    }
    Meaning meaning = longest(numbers, tokens, from);
    if (meaning == null) {
      return null;
    }
    return switch (meaning.kind()) {
      case SOME -> new Core(atLeastVaguely(meaning.value()), from + meaning.words());
      case NONE -> new Core(Quantity.none(), from + meaning.words());
      case ARTICLE -> afterArticle(tokens, from + 1);
      case HUNDRED, SCALE -> null;
      default -> spelled(tokens, from);
    };
  }

  private static Quantity atLeastVaguely(long low) {
    return Quantity.parse("vaguely " + low + " or more");
  }

  private static boolean isShare(List<NumberToken> tokens, int at) {
    String next = at < tokens.size() ? tokens.get(at).text() : "";
    return next.equals("percent") || next.equals("per") || next.equals("%");
  }

  private @Nullable Core digits(List<NumberToken> tokens, int from) {
    BigDecimal number = new BigDecimal(tokens.get(from).text());
    Meaning scale = longest(numbers, tokens, from + 1);
    boolean scaled = scale != null && scale.kind() == Kind.SCALE;
    BigDecimal value =
        scaled && scale != null ? number.multiply(BigDecimal.valueOf(scale.value())) : number;
    int to = scaled ? from + 2 : from + 1;
    boolean whole = value.stripTrailingZeros().scale() <= 0;
    boolean fits = value.compareTo(BigDecimal.valueOf(Long.MAX_VALUE - 1)) < 0;
    return whole && fits && !isShare(tokens, to)
        ? new Core(Quantity.exactly(value.longValue()), to)
        : null;
  }

  /** "a hundred", "a dozen"; an article before anything else counts nothing here. */
  private @Nullable Core afterArticle(List<NumberToken> tokens, int at) {
    Meaning next = longest(numbers, tokens, at);
    if (next == null) {
      return null;
    }
    return switch (next.kind()) {
      case HUNDRED, SCALE, DOZEN, UNIT -> spelled(tokens, at);
      default -> null;
    };
  }

  private @Nullable Core spelled(List<NumberToken> tokens, int from) {
    Spelling spelling = new Spelling();
    int at = from;
    int end = from;
    while (at < tokens.size()) {
      boolean joint = at > from && isJoint(tokens, at, spelling);
      int word = joint ? at + 1 : at;
      Meaning meaning = longest(numbers, tokens, word);
      if (meaning == null || !spelling.add(meaning.kind(), meaning.value(), joint)) {
        break;
      }
      at = word + meaning.words();
      end = at;
    }
    return end == from || isShare(tokens, end)
        ? null
        : new Core(Quantity.exactly(spelling.value()), end);
  }

  /** The hyphen of "twenty-five", and the "and" of "a hundred and five". */
  private static boolean isJoint(List<NumberToken> tokens, int at, Spelling spelling) {
    String text = tokens.get(at).text();
    return text.equals("-")
        ? spelling.last == Kind.TENS
        : text.equals("and") && (spelling.last == Kind.HUNDRED || spelling.last == Kind.SCALE);
  }

  private @Nullable Meaning longest(
      Map<String, Meaning> table, List<NumberToken> tokens, int from) {
    if (from >= tokens.size() || tokens.get(from).isNumber()) {
      return null;
    }
    StringBuilder phrase = new StringBuilder();
    Meaning found = null;
    int most = longest.getOrDefault(tokens.get(from).text(), 1);
    for (int i = from; i < Math.min(tokens.size(), from + most); i++) {
      phrase.append(i == from ? "" : " ").append(tokens.get(i).text());
      Meaning meaning = table.get(phrase.toString());
      found = meaning == null ? found : meaning;
    }
    return found;
  }

  /** A number in words as it grows. */
  private static final class Spelling {

    private long total;
    private long group;
    private long scale = Long.MAX_VALUE;
    private @Nullable Kind last;

    /** Adds a word; false if it begins something else. */
    boolean add(Kind kind, long number, boolean joint) {
      if (!fits(kind, number, joint)) {
        return false;
      }
      switch (kind) {
        case UNIT, TENS -> group += number;
        case HUNDRED, DOZEN -> group = Math.max(1, group) * number;
        default -> {
          total += Math.max(1, group) * number;
          scale = number;
          group = 0;
        }
      }
      last = kind;
      return true;
    }

    private boolean fits(Kind kind, long number, boolean joint) {
      return switch (kind) {
        case UNIT -> last != Kind.UNIT && last != Kind.DOZEN && (last != Kind.TENS || number < 10);
        case TENS -> last == null || last == Kind.HUNDRED || last == Kind.SCALE;
        case HUNDRED, DOZEN -> !joint && (last == null || last == Kind.UNIT) && group < 100;
        case SCALE -> !joint && last != Kind.SCALE && number < scale;
        default -> false;
      };
    }

    long value() {
      return total + group;
    }
  }
}
