package org.sitrep.model;

import java.util.regex.Pattern;

/** The form that every vocabulary code has. */
final class Codes {

  private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9_]{0,63}");

  private Codes() {}

  static void check(String code) {
    if (!FORM.matcher(code).matches()) {
      throw new IllegalArgumentException(
          "A code is 1 to 64 upper-case letters, digits and underscores, beginning with a letter;"
              + " this is none: "
              + Excerpt.of(code));
    }
  }
}
