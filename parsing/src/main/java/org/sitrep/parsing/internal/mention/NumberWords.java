package org.sitrep.parsing.internal.mention;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.sitrep.parsing.internal.lexicon.WordKinds;
import org.sitrep.parsing.internal.lexicon.WordTable;
import org.sitrep.parsing.internal.text.KnownWords;
import org.sitrep.parsing.internal.text.Token;

/** Reads whole numbers in digits, in words, and mixed. */
public final class NumberWords {

  /** The longest number in digits that is read, in UTF-16 units. */
  private static final int MAX_DIGITS = 18;

  /** The digits of a group behind a space: "12 500". */
  private static final int GROUP = 3;

  private enum Kind {
    UNIT,
    TENS,
    HUNDRED,
    /** Hundreds in one word. */
    ROUND,
    SCALE
  }

  private enum Joint {
    /** "a", before a scale. */
    ONE,
    /** "and", within a number. */
    AND,
    /** "half", behind a number and before a scale. */
    HALF
  }

  private record Word(Kind kind, long value) {}

  private final WordTable<List<Word>> words;
  private final WordKinds<Joint> joints;

  /** Takes rows of a kind, a value and words parted by spaces. */
  public NumberWords(List<String[]> rows, KnownWords known) {
    words = new WordTable<>(known);
    joints = new WordKinds<>(Joint.class, known);
    Map<String, Word> simple = new LinkedHashMap<>();
    for (String[] row : rows) {
      boolean joint = row[1].isEmpty();
      for (String word : row[2].split(" ", -1)) {
        if (joint) {
          joints.put(Joint.valueOf(row[0]), word);
          continue;
        }
        simple.put(word, new Word(Kind.valueOf(row[0]), Long.parseLong(row[1])));
      }
    }
    simple.forEach((word, number) -> words.put(word, List.of(number)));
    simple.forEach((tens, number) -> putPairs(tens, number, simple));
  }

  /** "thirty-one" and others that a word of tens begins. */
  private void putPairs(String tens, Word first, Map<String, Word> simple) {
    if (first.kind == Kind.TENS) {
      simple.forEach(
          (unit, second) -> {
            if (second.kind == Kind.UNIT && second.value < 10) {
              words.put(tens + "-" + unit, List.of(first, second));
            }
          });
    }
  }

  /**
   * A number in a text.
   *
   * @param value the number; empty if it is no whole number or too long
   * @param to index behind its last token
   */
  public record Reading(OptionalLong value, int to) {}

  /** The number that begins at a token, if one does. */
  public @Nullable Reading at(List<Token> tokens, int from, int to) {
    if (from >= to) {
      return null;
    }
    return tokens.get(from).isNumber() ? digits(tokens, from, to) : spelled(tokens, from, to);
  }

  /** True if the token is a number in digits or in words. */
  public boolean isNumber(Token token) {
    return token.isNumber() || parts(token) != null;
  }

  /** True for digits that are too many for a number. */
  public boolean isTooLong(Token token) {
    return token.text().codePointCount(0, token.text().length()) > MAX_DIGITS;
  }

  private @Nullable Reading digits(List<Token> tokens, int from, int to) {
    String text = tokens.get(from).text();
    if (text.indexOf(':') >= 0 || isTooLong(tokens.get(from))) {
      return new Reading(OptionalLong.empty(), from + 1);
    }
    StringBuilder plain = new StringBuilder(text.length());
    append(text, plain);
    int end = from + 1;
    if (text.length() <= GROUP) {
      while (end < to
          && isGroup(tokens.get(end - 1), tokens.get(end))
          && !isOfUnit(tokens, end, to)) {
        append(tokens.get(end).text(), plain);
        end++;
      }
    }
    Word scale = end < to ? word(words.get(tokens.get(end))) : null;
    boolean scaled = scale != null && (scale.kind == Kind.SCALE || scale.kind == Kind.HUNDRED);
    end = scaled ? end + 1 : end;
    long factor = scaled && scale != null ? scale.value : 1;
    try {
      long value =
          plain.indexOf(".") < 0
              ? Math.multiplyExact(Long.parseLong(plain, 0, plain.length(), 10), factor)
              : new BigDecimal(plain.toString())
                  .multiply(BigDecimal.valueOf(factor))
                  .longValueExact();
      return new Reading(OptionalLong.of(value), end);
    } catch (ArithmeticException | NumberFormatException e) {
      return new Reading(OptionalLong.empty(), end);
    }
  }

  private static void append(String text, StringBuilder plain) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int code = text.codePointAt(i);
      if (code == '.') {
        plain.append('.');
      } else if (Character.isDigit(code)) {
        plain.append(Character.digit(code, 10));
      }
    }
  }

  /** True for three digits one blank behind other digits. */
  private static boolean isGroup(Token before, Token token) {
    return token.isNumber()
        && token.text().length() == GROUP
        && token.text().chars().allMatch(Character::isDigit)
        && before.text().indexOf('.') < 0
        && token.start() == before.end() + 1;
  }

  /** "18 107mm rockets": digits that go with what is glued to them; whole thousands do not. */
  private static boolean isOfUnit(List<Token> tokens, int group, int to) {
    return group + 1 < to
        && tokens.get(group + 1).start() == tokens.get(group).end()
        && (tokens.get(group + 1).isWord() || tokens.get(group + 1).is("-"))
        && !tokens.get(group).text().chars().allMatch(digit -> Character.digit(digit, 10) == 0);
  }

  private @Nullable Reading spelled(List<Token> tokens, int from, int to) {
    Sum sum = new Sum(isOne(tokens, from));
    int end = from;
    while (end < to) {
      if (sum.last == Kind.UNIT && isHalf(tokens, end, to)) {
        return halved(tokens, end + 3, to, sum);
      }
      boolean joined = sum.last != null && end + 1 < to && joints.is(Joint.AND, tokens.get(end));
      List<Word> parts = parts(tokens.get(joined ? end + 1 : end));
      if (parts == null || !sum.takes(parts.get(0), joined)) {
        break;
      }
      parts.forEach(sum::add);
      end += joined ? 2 : 1;
    }
    return end == from ? null : new Reading(OptionalLong.of(sum.total + sum.group), end);
  }

  /** A number in words while it is read: "two hundred and five thousand". */
  private static final class Sum {

    /** True if there is a one before it, which a hundred or a thousand can multiply. */
    private final boolean one;

    private long total;
    private long group;
    private long scale = Long.MAX_VALUE;
    private @Nullable Kind last;

    private Sum(boolean one) {
      this.one = one;
    }

    /**
     * True if a word can go on with it.
     *
     * @param joined true if "and" stands before the word
     */
    private boolean takes(Word word, boolean joined) {
      if (joined && last != Kind.HUNDRED && last != Kind.SCALE) {
        return false;
      }
      if (last == null) {
        return one || word.kind != Kind.HUNDRED && word.kind != Kind.SCALE;
      }
      return switch (word.kind) {
        case UNIT -> last != Kind.UNIT && (last != Kind.TENS || word.value < 10);
        case TENS -> last == Kind.HUNDRED || last == Kind.ROUND || last == Kind.SCALE;
        case ROUND -> last == Kind.SCALE;
        case HUNDRED -> last == Kind.UNIT && !joined && group < 100;
        case SCALE -> !joined && last != Kind.SCALE && word.value < scale;
      };
    }

    private void add(Word word) {
      switch (word.kind) {
        case UNIT, TENS, ROUND -> group += word.value;
        case HUNDRED -> group = Math.max(1, group) * word.value;
        case SCALE -> {
          total += Math.max(1, group) * word.value;
          scale = word.value;
          group = 0;
        }
      }
      last = word.kind;
    }
  }

  /** "and a half". */
  private boolean isHalf(List<Token> tokens, int at, int to) {
    return at + 2 < to
        && joints.is(Joint.AND, tokens.get(at))
        && joints.is(Joint.ONE, tokens.get(at + 1))
        && joints.is(Joint.HALF, tokens.get(at + 2));
  }

  /** "two and a half thousand"; of "two and a half hours" nothing whole. */
  private Reading halved(List<Token> tokens, int at, int to, Sum sum) {
    Word scale = at < to ? word(words.get(tokens.get(at))) : null;
    return scale == null || scale.kind != Kind.SCALE
        ? new Reading(OptionalLong.empty(), at)
        : new Reading(OptionalLong.of(sum.total + (2 * sum.group + 1) * (scale.value / 2)), at + 1);
  }

  /** "a hundred", but not "hundred" alone. */
  private boolean isOne(List<Token> tokens, int at) {
    return at > 0 && joints.is(Joint.ONE, tokens.get(at - 1));
  }

  private static @Nullable Word word(@Nullable List<Word> parts) {
    return parts == null ? null : parts.get(0);
  }

  /** The parts of a number word, "thirty-one" having two; null if it is none. */
  private @Nullable List<Word> parts(Token token) {
    return token.isWord() ? words.get(token) : null;
  }
}
