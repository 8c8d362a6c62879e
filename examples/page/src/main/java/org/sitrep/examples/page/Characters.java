package org.sitrep.examples.page;

/** What a file of HTML in UTF-8 can hold. */
final class Characters {

  private static final char REPLACEMENT = '\uFFFD';

  /** The picture of NUL; those of the other controls below the space stand behind it. */
  private static final char PICTURES = '\u2400';

  private Characters() {}

  /**
   * The text with pictures of control characters in place of these, and with the code points of
   * what turns the direction of writing or is not there to see, such as {@code [U+202E]}. Tabs,
   * ends of lines and what joins or parts letters stay as they are.
   */
  static String visible(String text) {
    if (text.chars().noneMatch(unit -> isHidden((char) unit))) {
      return text;
    }
    StringBuilder visible = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (!isHidden(unit)) {
        visible.append(unit);
      } else if (unit < ' ') {
        visible.append((char) (PICTURES + unit));
      } else {
        visible.append(String.format("[U+%04X]", (int) unit));
      }
    }
    return visible.toString();
  }

  private static boolean isHidden(char unit) {
    return Character.isISOControl(unit) && !isAllowed(unit)
        || unit >= '\u202A' && unit <= '\u202E'
        || unit >= '\u2066' && unit <= '\u2069'
        || unit == '\u200B'
        || unit == '\uFEFF';
  }

  /** The text with U+FFFD for halves of surrogate pairs and for control characters. */
  static String valid(String text) {
    StringBuilder valid = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (Character.isHighSurrogate(unit)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        valid.append(unit).append(text.charAt(++i));
      } else {
        valid.append(isAllowed(unit) ? unit : REPLACEMENT);
      }
    }
    return valid.toString();
  }

  private static boolean isAllowed(char unit) {
    return unit == '\t'
        || unit == '\n'
        || unit == '\r'
        || !Character.isISOControl(unit) && !Character.isSurrogate(unit);
  }
}
