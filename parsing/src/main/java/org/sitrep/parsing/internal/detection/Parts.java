package org.sitrep.parsing.internal.detection;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The parts of a text that is written in two scripts: lines in Ukrainian and, below them, the same
 * in English. Each part is the whole text with blanks in place of the other, so that offsets hold.
 */
final class Parts {

  /** A line of so many letters, or a part of so many, is surely in its script. */
  private static final int LEAST_LETTERS = 30;

  /** So many of a hundred letters of such a line are of its script. */
  private static final int LETTERS_IN_HUNDRED = 80;

  /** Letters below it are Latin. */
  private static final int ASCII = 0x80;

  private Parts() {}

  /** The script of a letter. */
  static UnicodeScript script(int letter) {
    return letter < ASCII ? UnicodeScript.LATIN : UnicodeScript.of(letter);
  }

  /**
   * The text of each script, in the order in which they come; the text itself if it has one script.
   */
  static List<String> of(String text, KnownLanguages known) {
    Map<UnicodeScript, int[]> letters = new TreeMap<>();
    List<Line> lines = lines(text, known);
    for (Line line : lines) {
      if (line.script() != UnicodeScript.COMMON) {
        letters.computeIfAbsent(line.script(), key -> new int[1])[0] += line.letters();
      }
    }
    letters.values().removeIf(count -> count[0] < LEAST_LETTERS);
    if (letters.size() < 2) {
      return List.of(text);
    }
    UnicodeScript main =
        lines.stream()
            .map(Line::script)
            .filter(letters::containsKey)
            .findFirst()
            .orElse(UnicodeScript.COMMON);
    List<String> parts = new ArrayList<>();
    parts.add(part(text, lines, line -> line == main || !letters.containsKey(line)));
    letters.keySet().stream()
        .filter(script -> script != main)
        .forEach(script -> parts.add(part(text, lines, line -> line == script)));
    return parts;
  }

  /** A line, the script that it is surely in, and its letters of that script. */
  private record Line(int from, int to, UnicodeScript script, int letters) {}

  /** Which scripts belong to a part. */
  private interface Belongs {
    boolean test(UnicodeScript script);
  }

  private static List<Line> lines(String text, KnownLanguages known) {
    List<Line> lines = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int end = text.indexOf('\n', from);
      int to = end < 0 ? text.length() : end + 1;
      lines.add(line(text, from, to, known));
      from = to;
    }
    return lines;
  }

  private static Line line(String text, int from, int to, KnownLanguages known) {
    Map<UnicodeScript, Integer> letters = new TreeMap<>();
    int all = 0;
    int latin = 0;
    int next;
    for (int i = from; i < to; i = next) {
      int letter = text.codePointAt(i);
      next = i + Character.charCount(letter);
      if (Character.isLetter(letter)) {
        all++;
        if (letter < ASCII) {
          latin++;
        } else {
          letters.merge(script(letter), 1, Integer::sum);
        }
      }
    }
    if (latin > 0) {
      letters.merge(UnicodeScript.LATIN, latin, Integer::sum);
    }
    for (Map.Entry<UnicodeScript, Integer> script : letters.entrySet()) {
      boolean sure =
          known.isRead(script.getKey())
              && script.getValue() >= LEAST_LETTERS
              && script.getValue() * 100 >= all * LETTERS_IN_HUNDRED;
      if (sure) {
        return new Line(from, to, script.getKey(), script.getValue());
      }
    }
    return new Line(from, to, UnicodeScript.COMMON, 0);
  }

  private static String part(String text, List<Line> lines, Belongs belongs) {
    StringBuilder part = new StringBuilder(text);
    for (Line line : lines) {
      for (int i = line.from(); i < line.to() && !belongs.test(line.script()); i++) {
        if (text.charAt(i) != '\n' && text.charAt(i) != '\r') {
          part.setCharAt(i, ' ');
        }
      }
    }
    return part.toString();
  }
}
