package org.sitrep.examples.shared;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines of a width, as a terminal counts it. */
public final class Wrap {

  private Wrap() {}

  /** Lines of at most {@code width} columns; a longer word is cut between characters. */
  public static List<String> lines(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int used = 0;
    for (String word : printable(text).split(" ", -1)) {
      for (String piece : pieces(word, width)) {
        int columns = columns(piece);
        boolean first = line.isEmpty();
        if (!first && used + 1 + columns > width) {
          lines.add(line.toString());
          line.setLength(0);
          used = 0;
          first = true;
        }
        if (!first) {
          line.append(' ');
          used++;
        }
        line.append(piece);
        used += columns;
      }
    }
    if (!line.isEmpty()) {
      lines.add(line.toString());
    }
    return lines;
  }

  /**
   * The text on one line, without what would move the cursor or turn the direction of writing: the
   * texts come from outside, and a terminal obeys what it is sent.
   */
  public static String printable(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    boolean space = true;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        if (!space) {
          clean.append(' ');
        }
        space = true;
      } else if (!turnsDirection(c)) {
        boolean harmless =
            !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE;
        clean.appendCodePoint(harmless ? c : 0xFFFD);
        space = false;
      }
    }
    return clean.toString().stripTrailing();
  }

  /** The columns that a terminal gives the text. */
  public static int columns(String text) {
    return text.codePoints().map(Wrap::columns).sum();
  }

  private static int columns(int c) {
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    return isWide(c) ? 2 : 1;
  }

  private static boolean isWide(int c) {
    return (c >= 0x1100 && c <= 0x115F)
        || (c >= 0x2E80 && c <= 0xA4CF)
        || (c >= 0xAC00 && c <= 0xD7A3)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0xFE30 && c <= 0xFE6F)
        || (c >= 0xFF00 && c <= 0xFF60)
        || (c >= 0x1F300 && c <= 0x1FAFF)
        || (c >= 0x20000 && c <= 0x3FFFD);
  }

  private static boolean turnsDirection(int c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  }

  private static List<String> pieces(String word, int width) {
    if (columns(word) <= width) {
      return List.of(word);
    }
    List<String> pieces = new ArrayList<>();
    int start = 0;
    int used = 0;
    for (int i = 0; i < word.length(); ) {
      int c = word.codePointAt(i);
      int columns = columns(c);
      if (used > 0 && used + columns > width) {
        pieces.add(word.substring(start, i));
        start = i;
        used = 0;
      }
      used += columns;
      i += Character.charCount(c);
    }
    pieces.add(word.substring(start));
    return pieces;
  }
}
