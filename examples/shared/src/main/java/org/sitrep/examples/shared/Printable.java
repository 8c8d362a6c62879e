package org.sitrep.examples.shared;

/** Text from a table, made safe for one line of a terminal. */
public final class Printable {

  private static final char REPLACEMENT = '\uFFFD';

  private Printable() {}

  /**
   * The text with U+FFFD for what would steer the terminal: control characters, turns of writing.
   */
  public static String line(String text) {
    StringBuilder line = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean turns = (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
      line.append(Character.isISOControl(c) || turns ? REPLACEMENT : c);
    }
    return line.toString();
  }
}
