package org.sitrep.parsing.internal.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitrep.parsing.internal.text.KnownWords;

/**
 * Turns a pattern into nodes, from its end to its beginning. Patterns have no loops, so that every
 * reading of them ends after as many tokens as they have elements.
 */
final class TimePattern {

  private static final Set<String> SYMBOLS =
      Arrays.stream(TimeSymbol.values()).map(TimeSymbol::name).collect(Collectors.toSet());

  private final Map<String, String> shapes;
  private final KnownWords known;
  private final String pattern;
  private int at;

  private TimePattern(Map<String, String> shapes, KnownWords known, String pattern) {
    this.shapes = shapes;
    this.known = known;
    this.pattern = pattern;
  }

  /** Part of a pattern. */
  private interface Part {
    /** The nodes of this part with others behind it. */
    TimeNode before(TimeNode next);
  }

  /**
   * The nodes of a pattern.
   *
   * @param shapes patterns that have names
   * @param end where it ends
   * @throws IllegalStateException if brackets do not match
   */
  static TimeNode read(Map<String, String> shapes, KnownWords known, String pattern, TimeNode end) {
    return part(shapes, known, pattern).before(end);
  }

  private static Part part(Map<String, String> shapes, KnownWords known, String pattern) {
    TimePattern reading = new TimePattern(shapes, known, pattern);
    Part part = reading.alternatives();
    if (reading.at < pattern.length()) {
      throw new IllegalStateException("A bracket too many in the pattern " + pattern);
    }
    return part;
  }

  private Part alternatives() {
    List<Part> parts = new ArrayList<>(List.of(sequence()));
    while (isAt('|')) {
      at++;
      parts.add(sequence());
    }
    return next -> parts.stream().map(part -> part.before(next)).reduce(TimeNode::or).orElse(next);
  }

  private Part sequence() {
    List<Part> parts = new ArrayList<>();
    while (at < pattern.length() && !isAt('|') && !isAt(')')) {
      if (isAt(' ')) {
        at++;
      } else {
        parts.add(element());
      }
    }
    return next -> {
      TimeNode node = next;
      for (int i = parts.size() - 1; i >= 0; i--) {
        node = parts.get(i).before(node);
      }
      return node;
    };
  }

  private Part element() {
    boolean beside = isAt('@');
    if (beside) {
      at++;
    }
    Part part;
    if (isAt('(')) {
      at++;
      int start = at;
      part = beside ? besides(start) : alternatives();
      if (!isAt(')')) {
        throw new IllegalStateException("A bracket is missing in the pattern " + pattern);
      }
      at++;
    } else {
      part = word(name(), beside);
    }
    if (isAt('?')) {
      at++;
      Part given = part;
      return next -> given.before(next).or(next);
    }
    return part;
  }

  /** "@(a|b)": single words, each of which only stands beside. */
  private Part besides(int start) {
    at = pattern.indexOf(')', start);
    List<Part> parts = new ArrayList<>();
    for (String name : pattern.substring(start, Math.max(start, at)).split("\\|", -1)) {
      parts.add(word(name, true));
    }
    return next -> parts.stream().map(part -> part.before(next)).reduce(TimeNode::or).orElse(next);
  }

  private String name() {
    int start = at;
    while (at < pattern.length() && " ()|?".indexOf(pattern.charAt(at)) < 0) {
      at++;
    }
    return pattern.substring(start, at);
  }

  private Part word(String name, boolean beside) {
    String shape = shapes.get(name);
    if (shape != null) {
      return part(shapes, known, shape);
    }
    if (SYMBOLS.contains(name)) {
      TimeSymbol symbol = TimeSymbol.valueOf(name);
      return next -> TimeNode.step(new TimeNode.Step(symbol, 0, beside, next));
    }
    int number = known.add(name);
    return next -> TimeNode.step(new TimeNode.Step(null, number, beside, next));
  }

  private boolean isAt(char mark) {
    return at < pattern.length() && pattern.charAt(at) == mark;
  }
}
