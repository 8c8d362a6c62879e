package org.sitrep.parsing.internal.text;

import java.util.function.IntPredicate;

/** Finds the end of a dateline such as "KYIV, Dec 25 - " at the beginning of a sentence. */
public final class Dateline {

  /** The longest dateline, in tokens. */
  private static final int LONGEST = 14;

  private Dateline() {}

  /** How far behind the head of a release its dateline may stand, in tokens. */
  private static final int HEAD = 40;

  /** The longest name of a town, in tokens. */
  private static final int LONGEST_TOWN = 3;

  /** The longest date in brackets, in tokens. */
  private static final int LONGEST_DATE = 6;

  /**
   * Index behind the dateline; the beginning of the sentence if there is none.
   *
   * @param opens true for a word that has a capital only because a sentence begins with it
   */
  public static int end(Document document, Sentence sentence, IntPredicate opens) {
    int end = atBeginning(document, sentence, opens);
    if (end == sentence.from()) {
      end = behindHead(document, sentence);
    }
    return end == sentence.from() && end == 0 ? bare(document, sentence, opens) : end;
  }

  /** "BAGHDAD The army said": towns at the beginning of a text that no mark ends. */
  private static int bare(Document document, Sentence sentence, IntPredicate opens) {
    int end = 0;
    while (end < LONGEST_TOWN && end + 1 < sentence.to() && isInCapitals(document.token(end))) {
      end++;
    }
    Token next = document.token(end);
    return next.isCapital() && !isInCapitals(next) && opens.test(end) ? end : 0;
  }

  /** "For immediate release KABUL, Afghanistan (March 24) - ": behind what heads a release. */
  private static int behindHead(Document document, Sentence sentence) {
    int limit = Math.min(sentence.to() - 1, sentence.from() + HEAD);
    for (int i = sentence.from() + 1; i < limit; i++) {
      if (document.token(i).is("(") && isPlace(document, sentence.from(), i)) {
        int close = i + 1;
        while (close < limit && close - i <= LONGEST_DATE && !document.token(close).is(")")) {
          close++;
        }
        boolean dated = document.token(close).is(")") && isMonthAndDay(document, i + 1);
        if (dated && close + 1 < sentence.to()) {
          return behindDash(document, sentence, close + 1);
        }
      }
    }
    return sentence.from();
  }

  private static boolean isMonthAndDay(Document document, int index) {
    Token month = document.token(index);
    boolean word = month.isCapital() && month.text().chars().noneMatch(Character::isDigit);
    Token day = document.token(index + (document.token(index + 1).is(".") ? 2 : 1));
    return word && day.isNumber();
  }

  /** "KABUL, Afghanistan" before an index. */
  private static boolean isPlace(Document document, int from, int before) {
    int town = before - 3;
    return town >= from
        && isInCapitals(document.token(town))
        && document.token(town + 1).is(",")
        && document.token(town + 2).isCapital();
  }

  private static boolean isInCapitals(Token token) {
    return token.isWord() && token.text().length() > 2 && isInCapitals(token.text());
  }

  private static boolean isInCapitals(String word) {
    int at = 0;
    while (at < word.length()) {
      int letter = word.codePointAt(at);
      if (Character.toUpperCase(letter) != letter) {
        return false;
      }
      at += Character.charCount(letter);
    }
    return true;
  }

  private static int atBeginning(Document document, Sentence sentence, IntPredicate opens) {
    boolean capitals = false;
    int limit = Math.min(sentence.to() - 1, sentence.from() + LONGEST);
    for (int i = sentence.from(); i < limit; i++) {
      Token token = document.token(i);
      boolean spaced =
          isDash(token) && i > sentence.from() && document.token(i - 1).end() < token.start()
              || token.is("—");
      if (spaced) {
        boolean word = i == sentence.from() + 1 && opens.test(sentence.from());
        return capitals && !word && i + 1 < sentence.to() ? i + 1 : sentence.from();
      }
      boolean behindBracket = token.is(")") && capitals && hasDigit(document, sentence.from(), i);
      if (behindBracket && isOpener(document.token(i + 1))) {
        return behindDash(document, sentence, i + 1);
      }
      if (token.is(":") && i <= sentence.from() + 1) {
        // a label such as "AREA:"
        return sentence.from();
      }
      if (token.isWord() && !token.isCapital() && !isJoint(document, token)) {
        return sentence.from();
      }
      capitals |= isInCapitals(token);
      capitals |=
          token.isWord()
              && i == sentence.from()
              && document.token(i + 1).isMark()
              && !document.token(i + 1).is(".");
    }
    return sentence.from();
  }

  /** "Region of Kayes and Kati": a small word between names. */
  private static boolean isJoint(Document document, Token token) {
    return document.rules().is(TokenRules.Kind.JOINT, token.lower());
  }

  private static int behindDash(Document document, Sentence sentence, int index) {
    return isDash(document.token(index)) && index + 1 < sentence.to() ? index + 1 : index;
  }

  private static boolean isDash(Token token) {
    return token.is("-") || token.is("–") || token.is("—");
  }

  private static boolean isOpener(Token token) {
    return token.isCapital() || token.isMark() || token.isNumber();
  }

  private static boolean hasDigit(Document document, int from, int to) {
    for (int i = from; i < to; i++) {
      if (document.token(i).isNumber()) {
        return true;
      }
    }
    return false;
  }
}
