package org.sitrep.examples.shared;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Texts in UTF-16, with a byte order mark or without. */
final class WideText {

  private static final int SAMPLE = 1024;

  private WideText() {}

  /** The order of the bytes, if a text is in UTF-16: spaces, digits and Latin letters tell. */
  static Optional<Charset> charset(byte[] bytes) {
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    int pairs = Math.min(bytes.length, SAMPLE) / 2;
    int big = 0;
    int little = 0;
    for (int i = 0; i < pairs; i++) {
      big += bytes[2 * i] == 0 ? 1 : 0;
      little += bytes[2 * i + 1] == 0 ? 1 : 0;
    }
    if (pairs < 4 || Math.max(big, little) * 2 < pairs || Math.min(big, little) > 0) {
      return Optional.empty();
    }
    return Optional.of(big > little ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }
}
