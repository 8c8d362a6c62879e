package org.sitrep.examples.page;

import io.jstach.jstache.JStacheContentType;
import io.jstach.jstachio.Escaper;
import io.jstach.jstachio.escapers.Html;

/** How the templates of this package escape: as HTML, with what cannot be seen made visible. */
@JStacheContentType(mediaType = "text/html")
public final class VisibleHtml {

  private static final Escaper ESCAPER =
      Escaper.of(text -> Html.of().apply(Characters.visible(text)));

  private VisibleHtml() {}

  /** What escapes. */
  public static Escaper provider() {
    return ESCAPER;
  }
}
