package org.sitrep.examples.shared;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;

/** The words of a text in Markdown. */
final class MarkdownText {

  private MarkdownText() {}

  /** The words, without what marks them up. */
  static HtmlText of(String markdown) {
    String page = HtmlRenderer.builder().build().render(Parser.builder().build().parse(markdown));
    return HtmlText.of(Jsoup.parse(page));
  }
}
