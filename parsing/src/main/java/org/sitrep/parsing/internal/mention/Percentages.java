package org.sitrep.parsing.internal.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Qualifier;
import org.sitrep.parsing.internal.lexicon.Lexicon;
import org.sitrep.parsing.internal.lexicon.WordClass;
import org.sitrep.parsing.internal.text.Token;

/** Finds numbers in a hundred: "87 percent", "about 90 %", "90.3 per cent". */
public final class Percentages {

  /** The most tokens of a number, and of the words that bind it. */
  private static final int LONGEST = 4;

  private static final int ALL = 100;

  private final Lexicon lexicon;
  private final NumberWords numbers;
  private final QuantityReader quantities;
  private final MentionWords words;

  /**
   * A number in a hundred.
   *
   * @param from index of its first token
   * @param to index behind its last token
   * @param percent the number, from 0 to 100
   * @param qualifier how its words bind it
   */
  public record Percentage(int from, int to, double percent, Qualifier qualifier) {}

  /**
   * Reads with the quantities of a language.
   *
   * @param words the words beside numbers
   */
  public Percentages(
      Lexicon lexicon, NumberWords numbers, QuantityReader quantities, MentionWords words) {
    this.lexicon = lexicon;
    this.numbers = numbers;
    this.quantities = quantities;
    this.words = words;
  }

  /** Those of up to 100 that begin and end between two tokens, in the order of the text. */
  public List<Percentage> in(List<Token> tokens, int from, int to) {
    List<Percentage> found = new ArrayList<>();
    for (int unit = from + 1; unit < to; unit++) {
      int behind = behindUnit(tokens, unit, to);
      Percentage percentage = behind < 0 ? null : before(tokens, from, unit, behind);
      if (percentage != null) {
        found.add(percentage);
      }
    }
    return found;
  }

  /** Index behind "%", "percent" or "per cent"; -1 if there is none of them. */
  private int behindUnit(List<Token> tokens, int unit, int to) {
    Token token = tokens.get(unit);
    if (token.is("%") || lexicon.is(token, WordClass.PERCENTAGE)) {
      return unit + 1;
    }
    boolean apart =
        words.is(MentionWords.Kind.PER, token)
            && unit + 1 < to
            && words.is(MentionWords.Kind.CENT, tokens.get(unit + 1));
    return apart ? unit + 2 : -1;
  }

  private @Nullable Percentage before(List<Token> tokens, int first, int unit, int behind) {
    for (int at = Math.max(first, unit - LONGEST); at < unit; at++) {
      NumberWords.Reading number = numbers.at(tokens, at, unit);
      if (number != null && number.to() == unit) {
        OptionalDouble percent = percent(number, tokens.get(at));
        return percent.isEmpty() || percent.getAsDouble() > ALL
            ? null
            : bound(tokens, first, at, unit, behind, percent.getAsDouble());
      }
    }
    return null;
  }

  /** The number; empty if it is in words that are no whole number. */
  private static OptionalDouble percent(NumberWords.Reading number, Token token) {
    if (number.value().isPresent()) {
      return OptionalDouble.of(number.value().getAsLong());
    }
    String text = token.text();
    int point = text.indexOf('.');
    boolean decimal = point > 0 && point <= 3 && text.length() <= point + 4 && isDigits(text);
    return decimal ? OptionalDouble.of(Double.parseDouble(text)) : OptionalDouble.empty();
  }

  /** True for digits with one point among them. */
  private static boolean isDigits(String text) {
    return text.chars().allMatch(unit -> unit == '.' || unit >= '0' && unit <= '9')
        && text.indexOf('.') == text.lastIndexOf('.')
        && !text.endsWith(".");
  }

  /** With the words before it that bind it; null for one end of a range. */
  private @Nullable Percentage bound(
      List<Token> tokens, int first, int number, int unit, int behind, double percent) {
    for (int from = Math.max(first, number - LONGEST); from < number; from++) {
      QuantityMention quantity = quantities.at(tokens, from, unit);
      if (quantity != null && quantity.to() == unit) {
        return quantity.qualifier() == Qualifier.RANGE
            ? null
            : new Percentage(from, behind, percent, quantity.qualifier());
      }
    }
    return new Percentage(number, behind, percent, Qualifier.EXACT);
  }
}
