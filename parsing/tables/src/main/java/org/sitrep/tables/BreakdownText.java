package org.sitrep.tables;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.sitrep.model.Quantity;

/** Breakdowns as Python and JSON write them: {@code {'Kyiv oblast': 3, 'Sumy oblast': NaN}}. */
final class BreakdownText {

  private static final char ESCAPE = '\\';

  private final String text;
  private int at;

  private BreakdownText(String text) {
    this.text = text;
  }

  /** True for a cell that can be nothing but a breakdown. */
  static boolean isOne(String cell) {
    return cell.length() > 1 && cell.charAt(0) == '{' && cell.charAt(cell.length() - 1) == '}';
  }

  static Breakdown read(String cell) throws CellException {
    String text = cell.strip();
    if (!isOne(text)) {
      throw new CellException("no breakdown; one is written {'Kyiv oblast': 3}");
    }
    return new BreakdownText(text).parts();
  }

  private Breakdown parts() throws CellException {
    Map<String, Optional<Quantity>> parts = new LinkedHashMap<>();
    at = 1;
    skipSpaces();
    while (at < text.length() - 1) {
      int start = at;
      String name = name(start);
      skipSpaces();
      if (at >= text.length() || text.charAt(at) != ':') {
        throw broken(start);
      }
      int end = valueEnd();
      String value = text.substring(at + 1, end).strip();
      if (value.isEmpty() || value.chars().anyMatch(c -> "{'\"".indexOf(c) >= 0)) {
        throw broken(start);
      }
      Optional<Quantity> number =
          Counts.isUnknown(value) ? Optional.empty() : Optional.of(Counts.quantity(value));
      if (parts.put(name, number) != null) {
        throw new CellException("\"" + name + "\" stands twice in the breakdown");
      }
      at = Math.min(end + 1, text.length());
      skipSpaces();
    }
    return new Breakdown(parts);
  }

  private String name(int start) throws CellException {
    char quote = text.charAt(at);
    if (quote != '\'' && quote != '"') {
      throw broken(start);
    }
    StringBuilder name = new StringBuilder();
    for (at++; at < text.length() && text.charAt(at) != quote; at++) {
      if (text.charAt(at) == ESCAPE && at + 1 < text.length()) {
        at++;
      }
      name.append(text.charAt(at));
    }
    if (at >= text.length()) {
      throw broken(start);
    }
    at++;
    return name.toString();
  }

  private int valueEnd() {
    int comma = text.indexOf(',', at);
    return comma < 0 ? text.length() - 1 : comma;
  }

  private void skipSpaces() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  private static CellException broken(int start) {
    return new CellException("no breakdown from character " + (start + 1) + " on");
  }

  static String write(Breakdown breakdown) {
    StringBuilder written = new StringBuilder("{");
    breakdown
        .parts()
        .forEach(
            (name, value) ->
                written
                    .append(written.length() > 1 ? ", " : "")
                    .append('\'')
                    .append(name.replace("\\", "\\\\").replace("'", "\\'"))
                    .append("': ")
                    .append(value.map(Counts::number).orElse("NaN")));
    return written.append('}').toString();
  }
}
