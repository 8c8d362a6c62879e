package org.sitrep.parsing.internal.text;

import java.util.List;

/** A text as tokens, sentences and quotations. */
public final class Document {

  private final String text;
  private final TokenRules rules;
  private final Token[] tokenAt;
  private final Token outside;
  private final List<Token> tokens;
  private final List<Sentence> sentences;
  private final int[] quotations;

  private Document(
      String text,
      TokenRules rules,
      List<Token> tokens,
      List<Sentence> sentences,
      int[] quotations) {
    this.text = text;
    this.rules = rules;
    this.tokenAt = tokens.toArray(new Token[0]);
    this.outside = Token.none(text.length());
    this.tokens = tokens;
    this.sentences = sentences;
    this.quotations = quotations;
  }

  /**
   * Reads a text.
   *
   * @param known the words that the language knows
   * @param rules how the language writes its words
   */
  public static Document of(String text, KnownWords known, TokenRules rules) {
    List<Token> tokens = List.copyOf(new Tokenizer(text, known, rules).tokens());
    List<Sentence> sentences = new SentenceSplitter(text, tokens, rules).sentences();
    return new Document(text, rules, tokens, sentences, quotations(text, tokens));
  }

  /** The characters. */
  public String text() {
    return text;
  }

  /** How its language writes words. */
  TokenRules rules() {
    return rules;
  }

  /** All tokens in order. */
  public List<Token> tokens() {
    return tokens;
  }

  /** The token with an index; one of kind {@link Token.Kind#NONE} for any other index. */
  public Token token(int index) {
    return index >= 0 && index < tokenAt.length ? tokenAt[index] : outside;
  }

  /** All sentences in order. */
  public List<Sentence> sentences() {
    return sentences;
  }

  /** The number of the quotation that a token stands in, from 1; 0 outside quotations. */
  public int quotation(int index) {
    return quotations[index];
  }

  /** The characters from the first of these tokens to the end of the last. */
  public String slice(int from, int to) {
    return from >= to ? "" : text.substring(token(from).start(), token(to - 1).end());
  }

  /** True if the token is a double quotation mark. */
  public static boolean isQuote(Token token) {
    if (!token.isMark()) {
      return false;
    }
    char mark = token.text().charAt(0);
    return mark == '"' || mark == '“' || mark == '”' || mark == '„' || mark == '«' || mark == '»';
  }

  /** True if a line ends between two offsets. */
  public boolean isLineBreak(int from, int to) {
    for (int i = from; i < to; i++) {
      if (isLineBreak(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** True if a blank line stands between two offsets. */
  static boolean isParagraphBreak(String text, int from, int to) {
    int lines = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean isPair = c == '\r' && i + 1 < to && text.charAt(i + 1) == '\n';
      if (c == '\u2029') {
        return true;
      }
      if (isLineBreak(c) && !isPair) {
        lines++;
      }
    }
    return lines > 1;
  }

  /** True for every character that ends a line by Unicode's line breaking rules. */
  static boolean isLineBreak(char c) {
    return c >= '\n' && c <= '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  private static int[] quotations(String text, List<Token> tokens) {
    int[] result = new int[tokens.size()];
    int count = 0;
    boolean open = false;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (open && i > 0 && isParagraphBreak(text, tokens.get(i - 1).end(), token.start())) {
        open = false;
      }
      if (isQuote(token)) {
        char mark = token.text().charAt(0);
        boolean opens = mark == '“' || mark == '„' || mark == '«' || (mark == '"' && !open);
        if (opens && !open) {
          open = true;
          count++;
        } else {
          open = false;
        }
      } else if (open) {
        result[i] = count;
      }
    }
    return result;
  }
}
