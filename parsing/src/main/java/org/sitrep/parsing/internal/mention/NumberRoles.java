package org.sitrep.parsing.internal.mention;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.IssueReason;
import org.sitrep.parsing.internal.lexicon.Domain;
import org.sitrep.parsing.internal.lexicon.Lexicon;
import org.sitrep.parsing.internal.lexicon.Match;
import org.sitrep.parsing.internal.lexicon.Noun;
import org.sitrep.parsing.internal.lexicon.WordClass;
import org.sitrep.parsing.internal.mention.MentionWords.Kind;
import org.sitrep.parsing.internal.text.Token;

/** Tells what a number is when it counts nothing: money, a distance, an age, a name. */
public final class NumberRoles {

  private static final String CURRENCY = "$£€¥₽₴₪₹";

  /** How many ages a list of them may hold. */
  private static final int AGES = 8;

  private final Lexicon lexicon;
  private final NumberWords numbers;
  private final MentionWords words;

  /** Judges with a lexicon. */
  public NumberRoles(Lexicon lexicon, NumberWords numbers, MentionWords words) {
    this.lexicon = lexicon;
    this.numbers = numbers;
    this.words = words;
  }

  /** What the number that begins at a token is; null if it may count something. */
  public @Nullable IssueReason role(List<Token> tokens, int from, int to) {
    Token token = tokens.get(from);
    if (isReciprocal(tokens, from)) {
      return IssueReason.EXPRESSION;
    }
    NumberWords.Reading reading = numbers.at(tokens, from, to);
    if (reading == null) {
      return null;
    }
    if (isNoun(token) && isPointing(tokens, from, to)) {
      return IssueReason.EXPRESSION;
    }
    int behind = reading.to();
    if (from > 0 && CURRENCY.indexOf(tokens.get(from - 1).text().charAt(0)) >= 0) {
      return IssueReason.MONEY;
    }
    if (behind < to && (tokens.get(behind).is("-") || tokens.get(behind).is("–"))) {
      behind = hyphened(tokens, behind, to);
    }
    IssueReason unit = unit(tokens, behind, to);
    if (unit != null) {
      return unit;
    }
    if (isAge(tokens, from, reading.to(), to)) {
      return IssueReason.AGE;
    }
    return token.isNumber() ? ofDigits(tokens, from, behind, to) : null;
  }

  /** What a number in digits is by how it is written and what stands beside it. */
  private @Nullable IssueReason ofDigits(List<Token> tokens, int from, int behind, int to) {
    String text = tokens.get(from).text();
    if (isReference(tokens, from) || isItem(tokens, from, behind, to)) {
      return IssueReason.REFERENCE;
    }
    if (text.indexOf(':') >= 0) {
      return IssueReason.CLOCK_TIME;
    }
    if (behind < to
        && lexicon.is(tokens.get(behind), WordClass.UNIT_NAME)
        && tokens.get(behind).isCapital()) {
      return IssueReason.UNIT_NAME;
    }
    if (isGlued(tokens, from)) {
      return IssueReason.MODEL_NAME;
    }
    boolean padded = text.length() > 1 && text.charAt(0) == '0';
    return padded && !isPadded(tokens, from, to) ? IssueReason.REFERENCE : null;
  }

  /** "05 dead", "02 pick-ups": two digits before what is counted. */
  private boolean isPadded(List<Token> tokens, int from, int to) {
    Match<Noun> noun =
        tokens.get(from).text().length() == 2 && from + 1 < to
            ? lexicon.nouns().longest(tokens, from + 1, to)
            : null;
    Domain domain = noun == null ? null : noun.entry().domain();
    return domain == Domain.PERSON
        || domain == Domain.STATE
        || domain == Domain.OUTCOME
        || domain == Domain.THING
        || domain == Domain.MUNITION;
  }

  /** True for the number that stands for a noun: "one". */
  public boolean isNoun(Token token) {
    return words.is(Kind.ONE, token);
  }

  /** "another" of "at one another". */
  private boolean isReciprocal(List<Token> tokens, int at) {
    return at > 0 && words.is(Kind.RECIPROCAL, tokens.get(at)) && isNoun(tokens.get(at - 1));
  }

  /** "the second one", "at one another". */
  private boolean isPointing(List<Token> tokens, int one, int to) {
    boolean after = one + 1 < to && words.is(Kind.RECIPROCAL, tokens.get(one + 1));
    return after || one > 0 && words.is(Kind.POINTING, tokens.get(one - 1));
  }

  /** True for a number in digits or in words. */
  public boolean isNumberWord(Token token) {
    return numbers.isNumber(token);
  }

  /** Behind a hyphen only what is glued to the number on both sides. */
  private static int hyphened(List<Token> tokens, int hyphen, int to) {
    boolean glued =
        tokens.get(hyphen).start() == tokens.get(hyphen - 1).end()
            && hyphen + 1 < to
            && tokens.get(hyphen + 1).start() == tokens.get(hyphen).end()
            && tokens.get(hyphen + 1).isWord();
    return glued ? hyphen + 1 : hyphen;
  }

  private @Nullable IssueReason unit(List<Token> tokens, int at, int to) {
    if (at >= to) {
      return null;
    }
    Token unit = tokens.get(at);
    Match<Noun> noun = lexicon.nouns().longest(tokens, at, to);
    if (noun != null && noun.length() > 1) {
      // "barrel bombs" weigh nothing
      return null;
    }
    if (unit.is("%") || isPerCent(tokens, at, to)) {
      return IssueReason.PERCENTAGE;
    }
    for (WordClass wordClass : lexicon.classes(unit)) {
      IssueReason reason =
          switch (wordClass) {
            case PERCENTAGE -> IssueReason.PERCENTAGE;
            case DISTANCE -> IssueReason.DISTANCE;
            case WEIGHT -> IssueReason.WEIGHT;
            case CALIBRE -> IssueReason.CALIBRE;
            case DURATION -> IssueReason.DURATION;
            case MONEY -> IssueReason.MONEY;
            default -> null;
          };
      if (reason != null) {
        boolean old =
            reason == IssueReason.DURATION && at + 1 < to && words.is(Kind.OLD, tokens.get(at + 1));
        return old ? IssueReason.AGE : reason;
      }
    }
    if (words.is(Kind.FLOOR, unit)) {
      return IssueReason.DISTANCE;
    }
    return words.is(Kind.AGE, unit) || isListedAge(tokens, at, to) ? IssueReason.AGE : null;
  }

  /** "6, 13 і 16 років", "(10 and 12 years)": ages that go on to the word that says so. */
  private boolean isListedAge(List<Token> tokens, int from, int to) {
    int at = from;
    for (int age = 0; age < AGES && at + 2 < to && isAgeMark(tokens.get(at)); age++) {
      NumberWords.Reading next = numbers.at(tokens, at + 1, to);
      if (next == null) {
        return false;
      }
      at = next.to();
      boolean bracketed = from > 1 && tokens.get(from - 2).is("(");
      if (at < to
          && (words.is(Kind.OLD, tokens.get(at))
              || bracketed && lexicon.is(tokens.get(at), WordClass.DURATION))) {
        return true;
      }
    }
    return false;
  }

  /** "per cent". */
  private boolean isPerCent(List<Token> tokens, int at, int to) {
    return words.is(Kind.PER, tokens.get(at))
        && at + 1 < to
        && words.is(Kind.CENT, tokens.get(at + 1));
  }

  /** "aged 29"; "Halima Nur, 27, who"; "a girl of seven". */
  private boolean isAge(List<Token> tokens, int from, int behind, int to) {
    if (from == 0) {
      return false;
    }
    Token before = tokens.get(from - 1);
    if (isAged(tokens, from - 1)) {
      return true;
    }
    boolean apart = behind >= to || tokens.get(behind).isMark();
    if (before.is(",") && from > 1 && apart && tokens.get(from).isNumber()) {
      Token name = tokens.get(from - 2);
      boolean small = tokens.get(from).text().length() <= 2 && !tokens.get(from).is("0");
      boolean closed =
          behind < to
              && (tokens.get(behind).is(",")
                  || tokens.get(behind).is(".")
                  || tokens.get(behind).is(")"));
      return small && closed && name.isWord() && (name.isCapital() || words.is(Kind.AGING, name));
    }
    return lexicon.is(before, WordClass.PART)
        && from > 1
        && words.is(Kind.AGING, tokens.get(from - 2))
        && apart;
  }

  /** "aged", also before the ages that come first: "aged 5, 7 and 12". */
  private boolean isAged(List<Token> tokens, int before) {
    int at = before;
    for (int age = 0; age < AGES && at > 1 && isAgeMark(tokens.get(at)); age++) {
      if (!numbers.isNumber(tokens.get(at - 1))) {
        return false;
      }
      at -= 2;
    }
    return words.is(Kind.AGED, tokens.get(at));
  }

  private boolean isAgeMark(Token token) {
    return token.is(",") || words.is(Kind.JOINT, token) || lexicon.is(token, WordClass.INFINITIVE);
  }

  /**
   * "1. three people killed, 2. eleven wounded", "(3) Two died": the number of an item of a list.
   */
  private boolean isItem(List<Token> tokens, int from, int behind, int to) {
    boolean opens =
        from == 0 || !tokens.get(from - 1).isWord() || words.is(Kind.JOINT, tokens.get(from - 1));
    if (!opens || behind + 1 >= to || tokens.get(from).text().length() > 2) {
      return false;
    }
    Token mark = tokens.get(behind);
    boolean inside = from > 0 && tokens.get(from - 1).is("(");
    boolean first = from == 1 || from > 1 && tokens.get(from - 2).is(".");
    boolean bracket = mark.is(")") && (!inside || first && tokens.get(behind + 1).isCapital());
    boolean point = mark.is(".") && !tokens.get(behind + 1).isCapital();
    return mark.start() == tokens.get(behind - 1).end() && (bracket || point);
  }

  /** "Flight 858", "No. 5", "DDG 64", "VHF 16". */
  private boolean isReference(List<Token> tokens, int from) {
    if (from == 0) {
      return false;
    }
    Token before = tokens.get(from - 1);
    if (before.is("#") || before.is("№")) {
      return true;
    }
    boolean word = before.isWord() && lexicon.is(before, WordClass.REFERENCE);
    boolean capitals =
        before.isWord()
            && before.text().length() >= 2
            && before.text().length() <= 5
            && lexicon.classes(before).isEmpty()
            && tokens.get(from).text().length() <= 4
            && before.text().chars().allMatch(Character::isUpperCase)
            && !isShouted(tokens, from + 1);
    boolean named = word && (before.isCapital() || words.is(Kind.REFERENCE, before));
    return named || capitals || isInName(tokens, from);
  }

  /** "AT LEAST 12 KILLED": where all is in capitals, they name nothing. */
  private static boolean isShouted(List<Token> tokens, int at) {
    String text = at < tokens.size() ? tokens.get(at).text() : "";
    return text.length() > 3 && text.chars().allMatch(Character::isUpperCase);
  }

  /** "the channel Kurdistan 24 was": a number that ends a name. */
  private boolean isInName(List<Token> tokens, int from) {
    Token before = tokens.get(from - 1);
    boolean name =
        before.isWord()
            && before.isCapital()
            && from > 1
            && tokens.get(from - 2).isWord()
            && lexicon.classes(before).isEmpty();
    if (!name || from + 1 >= tokens.size()) {
      return false;
    }
    Token next = tokens.get(from + 1);
    return lexicon.is(next, WordClass.AUX) || lexicon.is(next, WordClass.PREP);
  }

  private static boolean isGlued(List<Token> tokens, int from) {
    if (from == 0) {
      return false;
    }
    Token before = tokens.get(from - 1);
    return before.end() == tokens.get(from).start()
        && (before.is("-") || before.is("/") || before.is("_"));
  }
}
