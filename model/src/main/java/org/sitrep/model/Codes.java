package org.sitrep.model;

/** The form that every vocabulary code has. */
final class Codes {

  private static final int LONGEST = 64;

  private Codes() {}

  static void check(String code) {
    if (!isCode(code)) {
      throw new IllegalArgumentException(
          "A code is 1 to 64 upper-case letters, digits and underscores, beginning with a letter;"
              + " this is none: "
              + Excerpt.of(code));
    }
  }

  private static boolean isCode(String text) {
    boolean code = !text.isEmpty() && text.length() <= LONGEST && isLetter(text.charAt(0));
    for (int i = 1; code && i < text.length(); i++) {
      char c = text.charAt(i);
      code = isLetter(c) || c >= '0' && c <= '9' || c == '_';
    }
    return code;
  }

  private static boolean isLetter(char c) {
    return c >= 'A' && c <= 'Z';
  }
}
