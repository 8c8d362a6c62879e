package org.sitrep.parsing.internal.text;

/**
 * A word, a number or a mark of a text.
 *
 * @param start offset of its first UTF-16 unit in the report
 * @param end offset behind its last UTF-16 unit
 * @param text its characters
 * @param lower its characters in lower case, with straight apostrophes
 * @param kind what it is made of
 * @param number the number of its lower-case form among the words that the language knows
 * @param hash the hash of its lower-case form, by which most words are told apart
 */
public record Token(
    int start, int end, String text, String lower, Kind kind, int number, int hash) {

  /** Where a name begins behind an article and its hyphen. */
  private static final int ARTICLE = 3;

  /** What a token is made of. */
  public enum Kind {
    /** Letters, perhaps with digits behind them. */
    WORD,
    /** Digits, perhaps with separators. */
    NUMBER,
    /** A possessive ending. */
    CLITIC,
    /** Anything else that is not white space. */
    MARK,
    /** What stands outside a text. */
    NONE
  }

  /** No token, at an offset. */
  static Token none(int at) {
    return new Token(at, at, "", "", Kind.NONE, KnownWords.UNKNOWN, "".hashCode());
  }

  /** True if the token is this word or mark, in any case of letters. */
  public boolean is(String word) {
    return hash == word.hashCode() && lower.equals(word);
  }

  /** True for letters, perhaps with digits behind them. */
  public boolean isWord() {
    return kind == Kind.WORD;
  }

  /** True for digits. */
  public boolean isNumber() {
    return kind == Kind.NUMBER;
  }

  /** True for punctuation and symbols. */
  public boolean isMark() {
    return kind == Kind.MARK;
  }

  /** True if it begins with a capital letter, be it behind an article as in "al-Shabaab". */
  public boolean isCapital() {
    if (text.isEmpty()) {
      return false;
    }
    int first = text.codePointAt(0);
    return isUpper(first)
        || text.length() > ARTICLE
            && text.charAt(ARTICLE - 1) == '-'
            && isUpper(text.charAt(ARTICLE));
  }

  private static boolean isUpper(int letter) {
    return letter < 0x80
        ? letter >= 'A' && letter <= 'Z'
        : Character.isUpperCase(letter) || Character.isTitleCase(letter);
  }
}
