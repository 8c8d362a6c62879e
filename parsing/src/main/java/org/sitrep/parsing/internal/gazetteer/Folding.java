package org.sitrep.parsing.internal.gazetteer;

import java.text.Normalizer;

/** Brings spellings of one name together; {@link Gazetteer#fold} says how. */
final class Folding {

  static final Spellings SPELLINGS = new Spellings();

  /** Plain letters for the Latin letters below {@code END}; 0 where it takes another number. */
  private static final class Latin {
    static final int END = 0x250;
    static final char[] PLAIN = new char[END];

    static {
      for (int c = 0x80; c < END; c++) {
        String folded = Character.isLetter(c) ? plain(c) : "";
        PLAIN[c] = folded.length() == 1 ? folded.charAt(0) : 0;
      }
    }
  }

  private Folding() {}

  static String fold(CharSequence name) {
    StringBuilder letters = letters(name);
    int length = letters.length();
    if (letters.indexOf(" ") < 0 && letters.indexOf("-") < 0) {
      return respell(letters);
    }
    StringBuilder out = new StringBuilder(length + 4);
    StringBuilder word = new StringBuilder();
    boolean hyphenBefore = false;
    for (int at = 0; at < length; ) {
      int end = at;
      while (end < length && !isBreak(letters.charAt(end))) {
        end++;
      }
      boolean hyphenAfter = end < length && letters.charAt(end) == '-';
      int next = end;
      while (next < length && isBreak(letters.charAt(next))) {
        next++;
      }
      word.setLength(0);
      word.append(letters, at, end);
      String respelled = respell(word);
      boolean dropped =
          next < length
              && (SPELLINGS.isArticle(respelled)
                  || (hyphenAfter && SPELLINGS.isLooseArticle(respelled))
                  || (hyphenBefore && out.length() > 0 && SPELLINGS.isLink(respelled)));
      if (!dropped && !respelled.isEmpty()) {
        if (out.length() > 0) {
          out.append(' ');
        }
        out.append(respelled);
      }
      hyphenBefore = hyphenAfter;
      at = next;
    }
    return out.toString();
  }

  /** Returns a folded name without its inner loose articles and links, hyphens or not. */
  static String dropLoose(String folded) {
    if (folded.indexOf(' ') < 0) {
      return folded;
    }
    String[] words = folded.split(" ");
    StringBuilder out = new StringBuilder(folded.length());
    for (int i = 0; i < words.length; i++) {
      boolean inner = i > 0 && i < words.length - 1;
      if (!(inner && (SPELLINGS.isLooseArticle(words[i]) || SPELLINGS.isLink(words[i])))) {
        out.append(i == 0 ? "" : " ").append(words[i]);
      }
    }
    return out.toString();
  }

  /** Lower-case letters and digits without marks; words end with a space or a hyphen. */
  private static StringBuilder letters(CharSequence name) {
    int length = name.length();
    StringBuilder out = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      char c = name.charAt(i);
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        out.append(c);
      } else if (c >= 'A' && c <= 'Z') {
        out.append((char) (c + ('a' - 'A')));
      } else if (c == ' ') {
        out.append(c);
      } else if (isApostrophe(c)) {
        if (isPossessive(name, i)) {
          i++;
        }
      } else if (c >= 0x80 && c < Latin.END && Latin.PLAIN[c] != 0) {
        out.append(Latin.PLAIN[c]);
      } else if (c >= 0x80) {
        int codePoint = Character.codePointAt(name, i);
        i += Character.charCount(codePoint) - 1;
        if (isHyphen(c)) {
          out.append('-');
        } else if (isMark(codePoint)) {
          // carried by the letter before
        } else if (Character.isLetterOrDigit(codePoint)) {
          out.append(plain(codePoint));
        } else if (Character.getType(codePoint) != Character.FORMAT) {
          out.append(' ');
        }
      } else if (c == '-') {
        out.append('-');
      } else if (c != '.') {
        out.append(' ');
      }
    }
    return out;
  }

  private static boolean isBreak(char c) {
    return c == ' ' || c == '-';
  }

  private static boolean isHyphen(char c) {
    return c >= '\u2010' && c <= '\u2015';
  }

  private static boolean isMark(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  private static boolean isApostrophe(char c) {
    return switch (c) {
      case '\'', '`', '´', '‘', '’', '‛', '′', 'ʹ', 'ʻ', 'ʼ', 'ʽ', 'ʾ', 'ʿ', 'ˈ' -> true;
      default -> false;
    };
  }

  /** Whether the apostrophe there starts an English possessive at a word's end. */
  private static boolean isPossessive(CharSequence name, int apostrophe) {
    int s = apostrophe + 1;
    return s < name.length()
        && (name.charAt(s) == 's' || name.charAt(s) == 'S')
        && (s + 1 == name.length() || !Character.isLetterOrDigit(name.charAt(s + 1)));
  }

  /** Returns a letter in lower case, without marks. */
  private static String plain(int letter) {
    String special = SPELLINGS.plain(Character.toLowerCase(letter));
    if (!special.isEmpty()) {
      return special;
    }
    String parts =
        Normalizer.normalize(
            Character.toString(Character.toLowerCase(letter)), Normalizer.Form.NFD);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < parts.length(); ) {
      int part = parts.codePointAt(i);
      if (Character.isLetterOrDigit(part) && !(part < 0x10000 && isApostrophe((char) part))) {
        int lower = Character.toLowerCase(part);
        String more = SPELLINGS.plain(lower);
        if (more.isEmpty()) {
          out.appendCodePoint(lower);
        } else {
          out.append(more);
        }
      }
      i += Character.charCount(part);
    }
    return out.toString();
  }

  /** Takes one spelling for the several that transliterations have. */
  private static String respell(StringBuilder word) {
    boolean changed = word.length() > 2;
    while (changed) { // one rule may make way for another; each shortens, or turns y and e into i
      changed = respellEnd(word);
      for (int i = word.length() - 1; i > 0; i--) {
        changed |= respellAt(word, i);
      }
    }
    return SPELLINGS.usual(word.toString());
  }

  /** Sanaah, Taizz, Khmelnytskyi. */
  private static boolean respellEnd(StringBuilder word) {
    int length = word.length();
    if (length > 3 && word.charAt(length - 2) == 'a' && word.charAt(length - 1) == 'h') {
      word.setLength(length - 1);
      return true;
    }
    if (length > 2 && word.charAt(length - 1) == 'z' && word.charAt(length - 2) == 'z') {
      word.setLength(length - 1);
      return true;
    }
    if (length > 4 && word.charAt(length - 4) == 's' && word.charAt(length - 3) == 'k') {
      char before = word.charAt(length - 2);
      char last = word.charAt(length - 1);
      if ((before == 'i' || before == 'y') && (last == 'i' || last == 'y')) {
        word.setLength(length - 2);
        word.append('y');
        return true;
      }
    }
    return false;
  }

  /** Daraa, Qayyarah; Younis; Hodeidah, Hudaydah; Jabalya, Jabaliya. */
  private static boolean respellAt(StringBuilder word, int i) {
    if (i >= word.length()) {
      return false;
    }
    char c = word.charAt(i);
    char before = word.charAt(i - 1);
    if (c == before && (c == 'a' || c == 'y')) {
      word.deleteCharAt(i);
      return true;
    }
    if (c == 'u' && before == 'o') {
      word.deleteCharAt(i - 1);
      return true;
    }
    if (c == 'i' && before == 'e') {
      word.setCharAt(i - 1, 'a');
      return true;
    }
    if (c != 'y' || i + 1 >= word.length()) {
      return false;
    }
    boolean vowelAfter = isVowel(word.charAt(i + 1));
    if (before == 'a' && !vowelAfter && word.charAt(i + 1) != 'y') {
      word.setCharAt(i, 'i');
      return true;
    }
    if (before == 'i' && vowelAfter) {
      word.deleteCharAt(i);
      return true;
    }
    if (i > 1 && !isVowel(before) && vowelAfter) {
      word.setCharAt(i, 'i');
      return true;
    }
    return false;
  }

  private static boolean isVowel(char c) {
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
  }
}
