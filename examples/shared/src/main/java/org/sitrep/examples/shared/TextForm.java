package org.sitrep.examples.shared;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** The ways in which a file holds the text of a report. */
enum TextForm {
  PLAIN,
  HTML,
  MARKDOWN;

  private static final Set<String> PAGES = Set.of("html", "htm", "xhtml");
  private static final Set<String> MARKED = Set.of("md", "markdown");

  /** So many bytes are looked at. */
  private static final int SAMPLE = 256;

  /** The form of a file, by the end of its name, else by its first bytes. */
  static TextForm of(String name, byte[] bytes) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (MARKED.contains(ending)) {
      return MARKDOWN;
    }
    return PAGES.contains(ending) || isPage(bytes) ? HTML : PLAIN;
  }

  private static boolean isPage(byte[] bytes) {
    // Without the zeros of UTF-16 and the marks of either.
    String start =
        new String(bytes, 0, Math.min(bytes.length, SAMPLE), StandardCharsets.ISO_8859_1)
            .replaceAll("[^!-~]+", "")
            .toLowerCase(Locale.ROOT);
    return start.startsWith("<!doctypehtml") || start.startsWith("<html");
  }
}
