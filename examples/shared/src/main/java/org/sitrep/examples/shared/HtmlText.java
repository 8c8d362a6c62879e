package org.sitrep.examples.shared;

import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;
import org.jsoup.select.NodeVisitor;

/**
 * The words of a page.
 *
 * @param title its headline, else the title of its window
 * @param text what people read on it, an empty line between two blocks
 */
record HtmlText(Optional<String> title, String text) {

  private static final String UNREAD =
      "head, script, style, noscript, template, nav, footer, aside, form, svg, iframe, [hidden]";

  /** The posts of a channel of Telegram, as its pages and its exports have them. */
  private static final String POSTS = ".tgme_widget_message_text, .message .body > .text";

  /** What holds the words themselves, if there is one of it. */
  private static final String ARTICLE = "article";

  private static final String MAIN = "main, [role=main]";

  /** The words of a page; what nobody reads is taken out of it. */
  static HtmlText of(Document page) {
    String window = page.title().strip();
    page.select(UNREAD).remove();
    Elements headlines = page.select("h1");
    String title = headlines.size() == 1 ? headlines.text().strip() : window;
    Blocks blocks = new Blocks();
    parts(page).traverse(blocks);
    return new HtmlText(Optional.of(title).filter(it -> !it.isEmpty()), blocks.text.toString());
  }

  private static Elements parts(Document page) {
    Elements posts = page.select(POSTS);
    if (!posts.isEmpty()) {
      return posts;
    }
    Elements article = page.select(ARTICLE);
    if (article.size() == 1) {
      return article;
    }
    Elements main = page.select(MAIN);
    return main.size() == 1 ? main : new Elements(page.body());
  }

  /** Writes words, with the line breaks that blocks have before and behind them. */
  private static final class Blocks implements NodeVisitor {

    /** Blocks that stand in rows: a line each, without an empty one between. */
    private static final Set<String> ROWS = Set.of("li", "tr", "td", "th", "dt", "dd", "br");

    private final StringBuilder text = new StringBuilder();
    private int breaks;
    private boolean space;
    private boolean item;

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode words) {
        add(words.getWholeText());
      } else if (node instanceof Element element) {
        separate(element);
        item |= element.normalName().equals("li");
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element) {
        separate(element);
      }
    }

    private void separate(Element element) {
      boolean row = ROWS.contains(element.normalName());
      if (row || element.isBlock()) {
        breaks = Math.max(breaks, row ? 1 : 2);
        space = false;
      }
    }

    private void add(String words) {
      for (int i = 0; i < words.length(); i++) {
        char c = words.charAt(i);
        if (Character.isWhitespace(c)) {
          space = true;
        } else {
          begin();
          text.append(c);
        }
      }
    }

    /** What stands between the words before and the next. */
    private void begin() {
      if (!text.isEmpty()) {
        text.append(breaks > 0 ? "\n".repeat(breaks) : space ? " " : "");
      }
      text.append(item ? "- " : "");
      breaks = 0;
      space = false;
      item = false;
    }
  }
}
