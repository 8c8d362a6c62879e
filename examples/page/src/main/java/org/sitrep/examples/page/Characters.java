package org.sitrep.examples.page;

/** What a file of HTML in UTF-8 can hold. */
final class Characters {

  private static final char REPLACEMENT = '\uFFFD';

  private Characters() {}

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
