package org.sitrep.parsing.internal.count;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Evidence;
import org.sitrep.model.Issue;
import org.sitrep.model.IssueReason;
import org.sitrep.parsing.internal.clause.Phrase;
import org.sitrep.parsing.internal.clause.Syntax;
import org.sitrep.parsing.internal.count.NumberOutcome.Claimed;
import org.sitrep.parsing.internal.count.NumberOutcome.Declined;
import org.sitrep.parsing.internal.lexicon.Domain;
import org.sitrep.parsing.internal.mention.NumberRoles;
import org.sitrep.parsing.internal.mention.NumberWords;
import org.sitrep.parsing.internal.text.Document;
import org.sitrep.parsing.internal.text.Token;
import org.sitrep.parsing.internal.time.TimeMention;

/** Accounts for every number of a text: evidence of a claim, or an issue that says what it is. */
public final class NumberAccount {

  private final Document document;
  private final NumberWords numbers;
  private final NumberRoles roles;
  private final @Nullable NumberOutcome[] outcomes;
  private final BitSet dates = new BitSet();
  private final @Nullable Phrase[] phrases;

  /** Opens the account of one document. */
  public NumberAccount(
      Document document, NumberWords numbers, NumberRoles roles, List<TimeMention> times) {
    this.document = document;
    this.numbers = numbers;
    this.roles = roles;
    this.phrases = new Phrase[document.tokens().size()];
    this.outcomes = new NumberOutcome[document.tokens().size()];
    times.forEach(time -> dates.set(time.from(), time.to()));
  }

  /** Notes what a sentence made of its numbers. */
  public void add(Syntax syntax, CountReading reading) {
    reading.declined().forEach((at, reason) -> outcomes[at] = new Declined(reason));
    for (CountMention count : reading.counts()) {
      Claimed claimed = new Claimed(count.rule());
      Arrays.fill(outcomes, count.quantity().from(), count.quantity().to(), claimed);
      Arrays.fill(outcomes, count.from(), count.to(), claimed);
    }
    for (Phrase phrase : syntax.phrases()) {
      if (phrase.quantity() != null) {
        for (int i = phrase.quantity().from(); i < phrase.quantity().to(); i++) {
          phrases[i] = phrase;
        }
      }
    }
  }

  /** An issue for each number that no claim took, in the order of the text. */
  public List<Issue> issues() {
    List<Issue> issues = new ArrayList<>();
    List<Token> tokens = document.tokens();
    int i = 0;
    while (i < tokens.size()) {
      NumberWords.Reading reading = numbers.at(tokens, i, tokens.size());
      boolean ordinal = reading == null && isOrdinal(i);
      int to = reading == null ? i + 1 : reading.to();
      boolean number = reading != null || ordinal;
      if (number && outcome(i, ordinal) instanceof Declined declined) {
        issues.add(issue(i, to, declined.reason()));
      }
      i = to;
    }
    return issues;
  }

  /** What became of the number that begins at a token. */
  private NumberOutcome outcome(int at, boolean ordinal) {
    NumberOutcome known = outcomes[at];
    if (known instanceof Claimed) {
      return known;
    }
    if (ordinal) {
      return new Declined(dates.get(at) ? IssueReason.DATE : IssueReason.ORDINAL);
    }
    return new Declined(reason(at, known instanceof Declined declined ? declined.reason() : null));
  }

  /** "21st": a word of digits and what makes them a place in a row. */
  private boolean isOrdinal(int at) {
    Token token = document.token(at);
    String text = token.text();
    return token.isWord()
        && Character.isDigit(text.codePointAt(0))
        && Character.isLetter(text.codePointBefore(text.length()));
  }

  private IssueReason reason(int at, @Nullable IssueReason declined) {
    if (dates.get(at)) {
      Token token = document.token(at);
      return token.text().indexOf(':') >= 0 ? IssueReason.CLOCK_TIME : IssueReason.DATE;
    }
    IssueReason role = roles.role(document.tokens(), at, document.tokens().size());
    if (role != null) {
      return role;
    }
    if (declined != null) {
      return declined;
    }
    if (document.token(at).isNumber() && numbers.isTooLong(document.token(at))) {
      return IssueReason.LIMIT;
    }
    if (isItem(at)) {
      return IssueReason.REFERENCE;
    }
    Phrase phrase = phrases[at];
    if (phrase == null) {
      return isYear(at) ? IssueReason.DATE : IssueReason.NOT_UNDERSTOOD;
    }
    if (phrase.domain() == Domain.NOT_COUNTED) {
      return IssueReason.NOT_COUNTED;
    }
    if (phrase.isBare()) {
      boolean word = roles.isNoun(document.token(at));
      return isYear(at)
          ? IssueReason.DATE
          : word ? IssueReason.EXPRESSION : IssueReason.NOT_UNDERSTOOD;
    }
    return phrase.domain() == Domain.MUNITION ? IssueReason.NOT_UNDERSTOOD : IssueReason.GROUP_SIZE;
  }

  /** The number of an item in a list: "1." or "2)" at the beginning of a line. */
  private boolean isItem(int at) {
    Token token = document.token(at);
    Token mark = document.token(at + 1);
    boolean begins = at == 0 || document.isLineBreak(document.token(at - 1).end(), token.start());
    return begins && mark.start() == token.end() && (mark.is(".") || mark.is(")"));
  }

  private boolean isYear(int at) {
    String text = document.token(at).text();
    return text.length() == 4
        && (text.startsWith("19") || text.startsWith("20"))
        && document.token(at).isNumber();
  }

  private Issue issue(int from, int to, IssueReason reason) {
    Evidence evidence =
        Evidence.in(document.text(), document.token(from).start(), document.token(to - 1).end());
    return Issue.builder()
        .reason(reason)
        .evidence(evidence)
        .message(message(evidence.text(), reason))
        .build();
  }

  private static String message(String words, IssueReason reason) {
    String what =
        switch (reason) {
          case AGE -> "an age";
          case DATE -> "part of a date";
          case CLOCK_TIME -> "a time of day";
          case DURATION -> "a length of time";
          case DISTANCE -> "a length, area or speed";
          case WEIGHT -> "a weight or volume";
          case MONEY -> "a sum of money";
          case PERCENTAGE -> "a share";
          case UNIT_NAME -> "part of the name of a military unit";
          case MODEL_NAME -> "part of the name of a model";
          case CALIBRE -> "a calibre";
          case ORDINAL -> "a place in a row";
          case REFERENCE -> "part of a name or reference";
          case GROUP_SIZE -> "the size of a group to which nothing countable happened here";
          case NOT_COUNTED -> "a number of something that is not counted";
          case MIXED_TOTAL -> "a sum over different measures";
          case HYPOTHETICAL -> "about something that did not happen";
          case EXPRESSION -> "a word that stands for a noun";
          case NOT_UNDERSTOOD -> "a number that was not understood";
          case LOW_CONFIDENCE -> "part of a claim that was not sure enough";
          case LIMIT -> "longer than numbers that are read";
          case LANGUAGE_UNSUPPORTED -> "in a language that is not read";
        };
    return "\"" + words + "\" is " + what + ".";
  }
}
