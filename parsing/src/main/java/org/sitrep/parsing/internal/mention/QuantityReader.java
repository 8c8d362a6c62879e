package org.sitrep.parsing.internal.mention;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Qualifier;
import org.sitrep.parsing.internal.lexicon.Lexicon;
import org.sitrep.parsing.internal.lexicon.Match;
import org.sitrep.parsing.internal.lexicon.QuantityWord;
import org.sitrep.parsing.internal.lexicon.QuantityWord.Effect;
import org.sitrep.parsing.internal.lexicon.QuantityWord.Place;
import org.sitrep.parsing.internal.lexicon.VerbForm;
import org.sitrep.parsing.internal.lexicon.VerbTag;
import org.sitrep.parsing.internal.lexicon.WordClass;
import org.sitrep.parsing.internal.text.Token;

/** Reads quantities: a number with the words around it, or words in place of a number. */
public final class QuantityReader {

  /** The most expressions that are looked for before a number. */
  private static final int MOST_BEFORE = 6;

  private final Lexicon lexicon;
  private final NumberWords numbers;
  private final MentionWords beside;

  /**
   * Reads with a lexicon and the number words of its language.
   *
   * @param beside the words beside numbers
   */
  public QuantityReader(Lexicon lexicon, NumberWords numbers, MentionWords beside) {
    this.lexicon = lexicon;
    this.numbers = numbers;
    this.beside = beside;
  }

  /** A number without the words around it. */
  private record Core(long low, OptionalLong high, Qualifier qualifier, int to) {}

  /** The quantity that begins at a token and ends before {@code to}, if one does. */
  public @Nullable QuantityMention at(List<Token> tokens, int from, int to) {
    if (from >= to || !mayOpen(tokens.get(from))) {
      return null;
    }
    int i = from;
    Effect effect = Effect.SKIP;
    boolean additional = false;
    for (int words = 0; words < MOST_BEFORE && i < to; words++) {
      Match<QuantityWord> before = match(tokens, i, to, Place.BEFORE);
      if (before == null) {
        break;
      }
      additional |= isFurther(tokens.get(i)) || isFurther(tokens.get(i + before.length() - 1));
      boolean none =
          before.entry().effect() == Effect.SKIP || words == 0 && isOfVerb(tokens, from, before);
      effect = none ? effect : before.entry().effect();
      i += before.length();
    }
    Core core = core(tokens, i, to, effect == Effect.BETWEEN);
    if (core == null && i > from) {
      // "another", "over" and the like stand for no number before other words.
      effect = Effect.SKIP;
      i = from;
      core = core(tokens, i, to, false);
      additional = isFurther(tokens.get(i));
    }
    if (core == null) {
      return null;
    }
    effect = isOfVerbBehind(tokens, effect, core.to, to) ? Effect.SKIP : effect;
    int end = restated(tokens, core.to, to);
    Match<QuantityWord> after = match(tokens, end, to, Place.AFTER);
    if (after != null && !isNumberAt(tokens, end + after.length(), to)) {
      effect = after.entry().effect();
      end += after.length();
    }
    return apply(from, end, core, effect, additional);
  }

  /** "has gone up to five": what seems to bound the number belongs to the verb. */
  private boolean isOfVerb(List<Token> tokens, int from, Match<QuantityWord> before) {
    boolean bounds = before.entry().effect() == Effect.AT_MOST && from > 0;
    Match<VerbForm> verb =
        bounds ? lexicon.verbs().longest(tokens, from - 1, from + before.length()) : null;
    return verb != null && verb.entry().verb().is(VerbTag.RISE) || bounds && isMoved(tokens, from);
  }

  /** The same where the verb stands behind the number. */
  private boolean isOfVerbBehind(List<Token> tokens, Effect effect, int from, int to) {
    Match<VerbForm> verb =
        effect == Effect.AT_MOST && from < to ? lexicon.verbs().longest(tokens, from, to) : null;
    return verb != null && verb.entry().verb().is(VerbTag.RISE);
  }

  /** "from eight up to five": what seems to bound the number is where it has gone. */
  private boolean isMoved(List<Token> tokens, int from) {
    return from > 1
        && numbers.isNumber(tokens.get(from - 1))
        && lexicon.is(tokens.get(from - 2), WordClass.ORIGIN);
  }

  /** True for "nearly" and the like. */
  public boolean isAround(List<Token> tokens, int from, int to) {
    Match<QuantityWord> before = match(tokens, from, to, Place.BEFORE);
    return before != null && before.entry().effect() == Effect.AROUND;
  }

  /** True for "a third of". */
  public boolean isShare(List<Token> tokens, int from, int to) {
    Match<QuantityWord> words = match(tokens, from, to, Place.WORDS);
    return words != null && words.entry().effect() == Effect.SHARE;
  }

  private boolean isFurther(Token token) {
    return beside.is(MentionWords.Kind.FURTHER, token);
  }

  /** False for the many words that begin no quantity. */
  private boolean mayOpen(Token token) {
    return lexicon.quantities().opens(token) || numbers.isNumber(token);
  }

  private static QuantityMention apply(
      int from, int to, Core core, Effect effect, boolean additional) {
    long low = core.low;
    OptionalLong high = core.high;
    Qualifier qualifier = core.qualifier;
    switch (effect) {
      case AROUND -> qualifier = qualifier == Qualifier.EXACT ? Qualifier.APPROXIMATE : qualifier;
      case AT_LEAST -> {
        high = OptionalLong.empty();
        qualifier = Qualifier.AT_LEAST;
      }
      case MORE_THAN -> {
        low = qualifier == Qualifier.VAGUE ? low : low + 1;
        high = OptionalLong.empty();
        qualifier = Qualifier.AT_LEAST;
      }
      case AT_MOST -> {
        high = high.isPresent() ? high : OptionalLong.empty();
        low = high.isPresent() ? 0 : low;
        qualifier = high.isPresent() ? Qualifier.AT_MOST : qualifier;
      }
      case FEWER_THAN -> {
        if (high.isPresent()) {
          high = OptionalLong.of(Math.max(0, high.getAsLong() - 1));
          low = 0;
          qualifier = Qualifier.AT_MOST;
        }
      }
      default -> {
        // nothing around the number changes it
      }
    }
    QuantityMention quantity = new QuantityMention(from, to, low, high, qualifier, Set.of());
    return additional ? quantity.asAdditional() : quantity;
  }

  private @Nullable Core core(List<Token> tokens, int from, int to, boolean between) {
    Match<QuantityWord> words = match(tokens, from, to, Place.WORDS);
    NumberWords.Reading number = numbers.at(tokens, from, to);
    if (words != null && (number == null || from + words.length() > number.to())) {
      QuantityWord word = words.entry();
      if (word.effect() == Effect.SHARE) {
        return null;
      }
      Qualifier qualifier =
          switch (word.effect()) {
            case VAGUE -> Qualifier.VAGUE;
            case NONE -> Qualifier.NONE;
            default -> Qualifier.EXACT;
          };
      return new Core(word.low(), word.high(), qualifier, from + words.length());
    }
    if (number == null || number.value().isEmpty()) {
      return null;
    }
    long low = number.value().getAsLong();
    int joint = number.to();
    if (joint + 1 < to && isRangeMark(tokens, from, joint, between)) {
      NumberWords.Reading second = numbers.at(tokens, joint + 1, to);
      if (second != null && second.value().isPresent() && second.value().getAsLong() > low) {
        return new Core(low, second.value(), Qualifier.RANGE, second.to());
      }
    }
    return new Core(low, number.value(), low == 0 ? Qualifier.NONE : Qualifier.EXACT, joint);
  }

  private boolean isRangeMark(List<Token> tokens, int from, int joint, boolean between) {
    Token mark = tokens.get(joint);
    if (between) {
      return beside.is(MentionWords.Kind.JOINT, mark);
    }
    int before = from > 0 && match(tokens, from - 1, from, Place.BEFORE) != null ? 2 : 1;
    boolean moving = from >= before && lexicon.is(tokens.get(from - before), WordClass.ORIGIN);
    return beside.is(MentionWords.Kind.OR, mark)
        || (lexicon.is(mark, WordClass.INFINITIVE) && !moving)
        || ((mark.is("-") || mark.is("–") || mark.is("—"))
            && tokens.get(joint - 1).isNumber()
            && tokens.get(joint + 1).isNumber()
            && mark.start() == tokens.get(joint - 1).end()
            && mark.end() == tokens.get(joint + 1).start());
  }

  /** Skips "(2)" behind "two". */
  private static int restated(List<Token> tokens, int at, int to) {
    boolean parenthesis =
        at + 2 < to
            && tokens.get(at).is("(")
            && tokens.get(at + 1).isNumber()
            && tokens.get(at + 2).is(")");
    return parenthesis ? at + 3 : at;
  }

  private boolean isNumberAt(List<Token> tokens, int at, int to) {
    return at < to && numbers.isNumber(tokens.get(at));
  }

  private @Nullable Match<QuantityWord> match(List<Token> tokens, int from, int to, Place place) {
    Match<Map<Place, QuantityWord>> match = lexicon.quantities().longest(tokens, from, to);
    if (match == null) {
      return null;
    }
    QuantityWord word = match.entry().get(place);
    return word == null ? null : new Match<>(word, match.length());
  }
}
