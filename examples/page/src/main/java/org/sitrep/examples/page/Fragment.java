package org.sitrep.examples.page;

/**
 * HTML that goes into a page as it stands. Make it with a template that escapes; never from a text.
 *
 * @param html the markup of one or more block elements
 * @param script what the page runs beside its own script; empty for nothing
 */
public record Fragment(String html, String script) {

  /** Markup without a script. */
  public Fragment(String html) {
    this(html, "");
  }

  boolean hasScript() {
    return !script.isEmpty();
  }
}
