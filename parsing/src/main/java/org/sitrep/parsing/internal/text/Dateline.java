package org.sitrep.parsing.internal.text;

/** Finds the end of a dateline such as "KYIV, Dec 25 - " at the beginning of a sentence. */
public final class Dateline {

  /** The longest dateline, in tokens. */
  private static final int LONGEST = 14;

  private Dateline() {}

  /** Index behind the dateline; the beginning of the sentence if there is none. */
  public static int end(Document document, Sentence sentence) {
    boolean capitals = false;
    int limit = Math.min(sentence.to() - 1, sentence.from() + LONGEST);
    for (int i = sentence.from(); i < limit; i++) {
      Token token = document.token(i);
      boolean dash = token.is("-") || token.is("–") || token.is("—");
      boolean spaced =
          dash && i > sentence.from() && document.token(i - 1).end() < token.start()
              || token.is("—");
      if (spaced) {
        return capitals && i + 1 < sentence.to() ? i + 1 : sentence.from();
      }
      boolean behindBracket = token.is(")") && capitals && hasDigit(document, sentence.from(), i);
      if (behindBracket && isOpener(document.token(i + 1))) {
        return i + 1;
      }
      if (token.is(":") && i <= sentence.from() + 1) {
        // a label such as "AREA:"
        return sentence.from();
      }
      if (token.isWord() && !token.isCapital() && !token.is("and") && !token.is("of")) {
        return sentence.from();
      }
      capitals |=
          token.isWord()
              && token.text().length() > 2
              && token.text().equals(token.text().toUpperCase(java.util.Locale.ROOT));
      capitals |=
          token.isWord()
              && i == sentence.from()
              && document.token(i + 1).isMark()
              && !document.token(i + 1).is(".");
    }
    return sentence.from();
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
