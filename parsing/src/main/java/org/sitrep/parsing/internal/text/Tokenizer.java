package org.sitrep.parsing.internal.text;

import java.util.ArrayList;
import java.util.List;

/** Splits a text into tokens in one pass. */
final class Tokenizer {

  /** How far a row of initials is followed, in UTF-16 units. */
  private static final int LONGEST_INITIALS = 16;

  /** How much may lean on a word, in UTF-16 units with the apostrophe. */
  private static final int LONGEST_CLITIC = 4;

  /** The longest number word that a hyphen parts from what it counts. */
  private static final int LONGEST_COUNT = 16;

  /** The longest name that would be another word in small letters, in UTF-16 units. */
  private static final int LONGEST_NAME = 8;

  /** The frame around the digit of an emoji. */
  private static final int KEYCAP = 0x20E3;

  /** What chooses between the forms of the character before it: text or emoji. */
  private static final int VARIATIONS = 0xFE00;

  private static final int LAST_VARIATION = 0xFE0F;

  private static final char SOFT_HYPHEN = '\u00AD';

  private final String text;
  private final KnownWords known;
  private final TokenRules rules;
  private final List<Token> tokens = new ArrayList<>();

  Tokenizer(String text, KnownWords known, TokenRules rules) {
    this.text = text;
    this.known = known;
    this.rules = rules;
  }

  List<Token> tokens() {
    int at = 0;
    while (at < text.length()) {
      int code = text.codePointAt(at);
      if (isBlank(code)) {
        at += Character.charCount(code);
      } else if (Character.isDigit(code)) {
        at = number(at);
      } else if (isLetter(code)) {
        at = word(at);
      } else if (isMarkup(code)) {
        at = markup(at);
      } else {
        int end = at + Character.charCount(code);
        add(at, end, Token.Kind.MARK);
        at = end;
      }
    }
    return tokens;
  }

  /** Stars and underscores around words, which set them in bold, are no marks of the text. */
  private int markup(int start) {
    int end = start + 1;
    while (end < text.length() && isMarkup(text.charAt(end))) {
      end++;
    }
    boolean before = start > 0 && Character.isLetterOrDigit(text.codePointBefore(start));
    boolean behind = end < text.length() && Character.isLetterOrDigit(text.codePointAt(end));
    for (int at = start; at < end && !before && !behind; at++) {
      add(at, at + 1, Token.Kind.MARK);
    }
    return end;
  }

  private static boolean isMarkup(int code) {
    return code == '*' || code == '_';
  }

  private int number(int start) {
    int group = start;
    int end = digits(start);
    while (end + 1 < text.length()
        && isSeparator(group, end)
        && Character.isDigit(text.codePointAt(end + 1))) {
      group = end + 1;
      end = digits(group);
    }
    int letters = end;
    while (letters < text.length() && Character.isLetter(text.charAt(letters))) {
      letters++;
    }
    boolean ordinal =
        letters > end
            && letters - end <= LONGEST_CLITIC
            && rules.is(TokenRules.Kind.ORDINAL, lower(text.substring(end, letters)));
    add(start, ordinal ? letters : end, ordinal ? Token.Kind.WORD : Token.Kind.NUMBER);
    return ordinal ? letters : end;
  }

  /**
   * A comma, an apostrophe or a space that does not break the line only before exactly three
   * digits, the latter two behind at most three; a point or a colon before any.
   */
  private boolean isSeparator(int group, int at) {
    char mark = text.charAt(at);
    boolean isSpace = mark == '\u00A0' || mark == '\u202F' || mark == '\u2009' || mark == '\u2007';
    if (mark == ',' || (isSpace || isApostrophe(mark)) && at - group <= 3) {
      int end = at + 1;
      while (end < text.length() && end < at + 6 && Character.isDigit(text.charAt(end))) {
        end++;
      }
      return end == at + 4;
    }
    return mark == '.' || mark == ':';
  }

  private int digits(int at) {
    int end = at;
    while (end < text.length()) {
      int code = text.codePointAt(end);
      if (!Character.isDigit(code)) {
        break;
      }
      end += Character.charCount(code);
    }
    return end;
  }

  /** "three-rocket": a number word before a hyphen and what it counts. */
  private boolean isCount(int start, int hyphen) {
    return hyphen - start <= LONGEST_COUNT
        && rules.is(TokenRules.Kind.COUNTING, lower(text.substring(start, hyphen)))
        && rules.is(
            TokenRules.Kind.COUNTED, lower(text.substring(hyphen + 1, letters(hyphen + 1))));
  }

  private int word(int start) {
    int end = letters(start);
    while (end + 1 < text.length()) {
      char mark = text.charAt(end);
      int next = text.codePointAt(end + 1);
      if (isApostrophe(mark) && isLetter(next)) {
        if (isClitic(end) || end - 1 > start && isClitic(end - 1)) {
          end = isClitic(end) ? end : end - 1;
          break;
        }
        end = letters(end + 1);
      } else if (isHyphen(mark) && isCount(start, end)) {
        break;
      } else if (isHyphen(mark) && (isLetter(next) || Character.isDigit(next))) {
        end = letters(end + 1);
      } else if (mark == '.' && end - start == 1 && isLetter(next) && isInitials(end + 1)) {
        end = initials(end + 1);
        break;
      } else {
        break;
      }
    }
    if (end < text.length()
        && text.charAt(end) == '.'
        && rules.isAbbreviation(lower(text.substring(start, end + 1)))) {
      end++;
    }
    add(start, end, Token.Kind.WORD);
    while (isClitic(end)) {
      int rest = cliticEnd(end);
      add(end, rest, isPossessive(end, rest) ? Token.Kind.CLITIC : Token.Kind.WORD);
      end = rest;
    }
    return end;
  }

  /** True if what leans on the word before begins here: "'s", or "n't" in "didn't". */
  private boolean isClitic(int at) {
    int end = cliticEnd(at);
    return end > at && (isPossessive(at, end) || rules.isClitic(lower(text.substring(at, end))));
  }

  /**
   * Behind an apostrophe and its letters, with at most one letter before it; else the beginning.
   */
  private int cliticEnd(int at) {
    int mark = at < text.length() && isApostrophe(text.charAt(at)) ? at : at + 1;
    if (mark + 1 >= text.length() || !isApostrophe(text.charAt(mark))) {
      return at;
    }
    int end = letters(mark + 1);
    return end > mark + 1 && end - at <= LONGEST_CLITIC ? end : at;
  }

  private boolean isPossessive(int start, int end) {
    return end > start
        && isApostrophe(text.charAt(start))
        && rules.is(TokenRules.Kind.POSSESSIVE, "'" + LowerCase.of(text.substring(start + 1, end)));
  }

  /** True at the second letter of "U.S." or "a.m.". */
  private boolean isInitials(int at) {
    return at + 1 < text.length() && text.charAt(at + 1) == '.' && !isWordBehind(at + 2);
  }

  /** True if letters follow that are no further initial. */
  private boolean isWordBehind(int at) {
    int letter = at;
    while (letter + 1 < Math.min(text.length(), at + LONGEST_INITIALS)
        && isLetter(text.codePointAt(letter))) {
      if (text.charAt(letter + 1) != '.') {
        return true;
      }
      letter += 2;
    }
    return letter < text.length() && isLetter(text.codePointAt(letter));
  }

  private int initials(int at) {
    int end = at + 2;
    while (end + 1 < Math.min(text.length(), at + LONGEST_INITIALS)
        && isLetter(text.codePointAt(end))
        && text.charAt(end + 1) == '.') {
      end += 2;
    }
    return end;
  }

  private int letters(int at) {
    int end = at;
    while (end < text.length()) {
      int code = text.codePointAt(end);
      boolean hidden =
          code == SOFT_HYPHEN && end + 1 < text.length() && isLetter(text.codePointAt(end + 1));
      if (!hidden && !isLetter(code) && !Character.isDigit(code)) {
        break;
      }
      end += Character.charCount(code);
    }
    return end;
  }

  private void add(int start, int end, Token.Kind kind) {
    KnownWords.Word word = isName(start, end) ? null : known.word(text, start, end);
    String part =
        word != null && text.startsWith(word.lower(), start)
            ? word.lower()
            : text.substring(start, end);
    if (word == null) {
      word = known.word(lower(part));
    }
    String lower = word.lower();
    tokens.add(new Token(start, end, part, lower, kind, word.number(), lower.hashCode()));
  }

  /** "US", which would be "us" in lower case. */
  private boolean isName(int start, int end) {
    return end - start <= LONGEST_NAME
        && isCapital(text.charAt(start))
        && isCapital(text.charAt(end - 1))
        && rules.is(TokenRules.Kind.NAME, text.substring(start, end));
  }

  private static boolean isCapital(char c) {
    return c < 0x80 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c);
  }

  private String lower(String word) {
    return LowerCase.of(rules.read(word))
        .replace('’', '\'')
        .replace('ʼ', '\'')
        .replace('‑', '-')
        .replace('‐', '-')
        .replace("\u00AD", "");
  }

  private static boolean isBlank(int code) {
    if (code > ' ' && code < 0x80) {
      return false;
    }
    return Character.isWhitespace(code)
        || code == '\u0085'
        || Character.isSpaceChar(code)
        || code == '\u200B'
        || code == '\uFEFF'
        || code == KEYCAP
        || code >= VARIATIONS && code <= LAST_VARIATION;
  }

  private static boolean isLetter(int code) {
    if (code < 0x80) {
      return code >= 'a' && code <= 'z' || code >= 'A' && code <= 'Z';
    }
    if (code >= VARIATIONS && code <= LAST_VARIATION) {
      return false;
    }
    int type = Character.getType(code);
    return Character.isLetter(code)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isApostrophe(char mark) {
    return mark == '\'' || mark == '’' || mark == 'ʼ' || mark == '`';
  }

  private static boolean isHyphen(char mark) {
    return mark == '-' || mark == '‑' || mark == '‐';
  }
}
