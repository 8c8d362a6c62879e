package org.sitrep.examples.shared;

import java.util.List;
import java.util.function.UnaryOperator;

/** A page of 80 columns that is filled from top to bottom. */
public final class Page {

  private static final int WIDTH = 80;

  private final StringBuilder text = new StringBuilder();

  /** An empty line. */
  public Page blank() {
    text.append('\n');
    return this;
  }

  /** Text that begins so many columns in, in a style. */
  public Page add(int indent, String words, UnaryOperator<String> style) {
    return add(indent, "", words, style);
  }

  /** Text that begins so many columns in. */
  public Page add(int indent, String words) {
    return add(indent, "", words, UnaryOperator.identity());
  }

  /** A label and beside it the text, whose further lines begin where the first does. */
  public Page add(int indent, String label, String words, UnaryOperator<String> style) {
    String margin = " ".repeat(indent);
    String hanging = " ".repeat(indent + Wrap.columns(label));
    List<String> lines = Wrap.lines(words, WIDTH - hanging.length());
    for (int i = 0; i < lines.size(); i++) {
      text.append(i == 0 ? margin + label : hanging).append(style.apply(lines.get(i))).append('\n');
    }
    return this;
  }

  /** A line across the page. */
  public Page rule() {
    text.append("-".repeat(WIDTH)).append('\n');
    return this;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
