package org.sitrep.parsing.internal.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the sentences of a text: at full stops, blank lines, bullets and the ends of short lines.
 */
final class SentenceSplitter {

  /** The longest sentence, in tokens; longer ones are cut. */
  private static final int LONGEST = 150;

  /** A line shorter than this, in UTF-16 units, ends a sentence if the next begins like one. */
  private static final int SHORT_LINE = 60;

  private final String text;
  private final List<Token> tokens;
  private final TokenRules rules;

  SentenceSplitter(String text, List<Token> tokens, TokenRules rules) {
    this.text = text;
    this.tokens = tokens;
    this.rules = rules;
  }

  List<Sentence> sentences() {
    List<Sentence> sentences = new ArrayList<>();
    int from = 0;
    int paragraph = 0;
    for (int i = 0; i < tokens.size(); i++) {
      boolean last = i + 1 == tokens.size();
      boolean blank = !last && isParagraph(i);
      if (last || blank || endsSentence(i) || endsLine(i) || isTooLong(from, i)) {
        sentences.add(new Sentence(from, i + 1, paragraph));
        from = i + 1;
      }
      if (blank) {
        paragraph++;
      }
    }
    return List.copyOf(sentences);
  }

  /**
   * A sentence without an end is cut, at a comma if one comes, so that every stage stays linear.
   */
  private boolean isTooLong(int from, int index) {
    int length = index + 1 - from;
    return length >= LONGEST || length >= LONGEST / 2 && tokens.get(index).is(",");
  }

  private boolean isParagraph(int index) {
    return Document.isParagraphBreak(text, tokens.get(index).end(), tokens.get(index + 1).start());
  }

  /** A full stop with any closing marks behind it, before something that begins a sentence. */
  private boolean endsSentence(int index) {
    Token next = tokens.get(index + 1);
    Token token = tokens.get(index);
    if (token.isWord() && !token.text().endsWith(".")) {
      return false;
    }
    if (isCloser(next) && next.start() == token.end()) {
      return false;
    }
    int stop = index;
    while (stop > 0
        && isCloser(tokens.get(stop))
        && tokens.get(stop).start() == tokens.get(stop - 1).end()) {
      stop--;
    }
    Token end = tokens.get(stop);
    if (end.isWord() && end.text().endsWith(".")) {
      return end.text().indexOf('.') < end.text().length() - 1
          && next.isCapital()
          && isOpener(next);
    }
    if (!end.isMark()) {
      return false;
    }
    if (end.is("!") || end.is("?")) {
      return isOpening(next);
    }
    if (!end.is(".") && !end.is("…") || continues(index + 1)) {
      return false;
    }
    boolean initial =
        stop > 0
            && tokens.get(stop - 1).isWord()
            && tokens.get(stop - 1).text().length() == 1
            && tokens.get(stop - 1).end() == end.start();
    boolean apart = next.start() > token.end() || Document.isQuote(next);
    return isOpening(next) && (!initial || isOpener(next)) && (apart || next.isCapital());
  }

  /** True for a word that begins a sentence wherever it has a capital. */
  private boolean isOpener(Token next) {
    return rules.is(TokenRules.Kind.OPENER, next.lower());
  }

  /** True for words that point back to the sentence before, as its last clause. */
  private boolean continues(int index) {
    return index + 1 < tokens.size()
        && rules.is(
            TokenRules.Kind.CONTINUER,
            tokens.get(index).lower() + ' ' + tokens.get(index + 1).lower());
  }

  private static boolean isOpening(Token next) {
    return next.isCapital()
        || next.isNumber()
        || next.isMark()
        || Character.isLetter(next.text().codePointAt(0))
            && !Character.isLowerCase(next.text().codePointAt(0));
  }

  private boolean isCloser(Token token) {
    return token.isMark()
        && (Document.isQuote(token)
            || token.is(")")
            || token.is("]")
            || token.is("'")
            || token.is("’")
            || rules.is(TokenRules.Kind.CLOSER, token.text()));
  }

  /**
   * A single line break before a bullet, or behind a short line that the next does not continue.
   */
  private boolean endsLine(int index) {
    int end = tokens.get(index).end();
    Token next = tokens.get(index + 1);
    int line = -1;
    for (int i = end; i < next.start(); i++) {
      if (Document.isLineBreak(text.charAt(i))) {
        line = i;
        break;
      }
    }
    if (line < 0) {
      return false;
    }
    if (isBullet(next)) {
      return true;
    }
    Token token = tokens.get(index);
    if (token.is(",") || token.is("-") || !isOpening(next)) {
      return false;
    }
    return token.is(":") || end - lineStart(index) < SHORT_LINE;
  }

  /** A mark that opens an item of a list, or a pictogram that does in the language. */
  private boolean isBullet(Token token) {
    int mark = token.text().codePointAt(0);
    return token.isMark()
        && ("•-*–—·▪‣".indexOf(mark) >= 0
            || rules.is(TokenRules.Kind.BULLET, Character.toString(mark)));
  }

  private int lineStart(int index) {
    int limit = Math.max(0, tokens.get(index).end() - SHORT_LINE);
    int at = tokens.get(index).start();
    while (at > limit && !Document.isLineBreak(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }
}
