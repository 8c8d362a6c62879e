package org.sitrep.model;

/** A text from outside as a message shows it: quoted, and cut where it is long. */
final class Excerpt {

  /** The most UTF-16 units that a message repeats of a text. */
  static final int LONGEST = 80;

  private Excerpt() {}

  static String of(String text) {
    if (text.length() <= LONGEST) {
      return '"' + text + '"';
    }
    int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return '"' + text.substring(0, end) + "...\" (" + text.length() + " characters)";
  }
}
