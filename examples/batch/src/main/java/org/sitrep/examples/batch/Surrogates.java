package org.sitrep.examples.batch;

import java.util.Locale;
import java.util.function.IntFunction;

/** Deals with lone surrogates: halves of a character that JSON can escape and UTF-8 cannot hold. */
public final class Surrogates {

  private Surrogates() {}

  /** A JSON text that keeps them as escapes; they can only stand inside its strings. */
  public static String escaped(String json) {
    return mapped(json, unit -> "\\u" + Integer.toHexString(unit).toUpperCase(Locale.ROOT));
  }

  /** A text with the replacement character, which is as long, in their place. */
  public static String replaced(String text) {
    return mapped(text, unit -> "\uFFFD");
  }

  private static String mapped(String text, IntFunction<String> mapping) {
    int i = firstLone(text);
    if (i < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length() + 16).append(text, 0, i);
    while (i < text.length()) {
      int c = text.codePointAt(i);
      if (isLone(c)) {
        out.append(mapping.apply(c));
      } else {
        out.appendCodePoint(c);
      }
      i += Character.charCount(c);
    }
    return out.toString();
  }

  private static int firstLone(String text) {
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (isLone(c)) {
        return i;
      }
      i += Character.charCount(c);
    }
    return -1;
  }

  private static boolean isLone(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }
}
