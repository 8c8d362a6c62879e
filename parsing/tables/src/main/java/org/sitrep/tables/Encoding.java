package org.sitrep.tables;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The encoding of a text, told by its first bytes: a byte order mark, the zeros of UTF-16, valid
 * UTF-8, or else Windows-1252, if the letters beyond ASCII are as sparse as in the languages that
 * it is for.
 */
final class Encoding {

  static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private static final int WIDE_SAMPLE = 4096;

  /** So many letters beyond ASCII in a row are of another script than Windows-1252 has. */
  private static final int FOREIGN_RUN = 4;

  private static final int FIRST_LETTER = 0xC0;

  private Encoding() {}

  /**
   * The encoding of a text that begins so; empty if it is neither UTF nor Windows-1252.
   *
   * @param whole true if these are all bytes of the text
   */
  static Optional<Charset> of(byte[] start, boolean whole) {
    return marked(start)
        .or(() -> wide(start))
        .or(() -> isUtf8(start, whole) ? Optional.of(StandardCharsets.UTF_8) : Optional.empty())
        .or(() -> isForeign(start) ? Optional.empty() : Optional.of(WINDOWS_1252));
  }

  /** True for bytes of which one in ten says nothing in any text. */
  static boolean isBinary(byte[] start) {
    int length = Math.min(start.length, WIDE_SAMPLE);
    int controls = 0;
    for (int i = 0; i < length; i++) {
      byte b = start[i];
      controls += b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' ? 1 : 0;
    }
    return controls * 10 > length && marked(start).isEmpty() && wide(start).isEmpty();
  }

  private static Optional<Charset> marked(byte[] start) {
    int first = start.length < 2 ? 0 : (start[0] & 0xFF) << 8 | (start[1] & 0xFF);
    return switch (first) {
      case 0xFEFF -> Optional.of(StandardCharsets.UTF_16BE);
      case 0xFFFE -> Optional.of(StandardCharsets.UTF_16LE);
      default -> Optional.empty();
    };
  }

  /** UTF-16 without a mark: of the commas, digits and Latin letters every second byte is zero. */
  private static Optional<Charset> wide(byte[] start) {
    int length = Math.min(start.length, WIDE_SAMPLE) & ~1;
    int[] zeros = new int[2];
    for (int i = 0; i < length; i++) {
      zeros[i & 1] += start[i] == 0 ? 1 : 0;
    }
    int many = length * 3 / 10;
    int few = length / 100;
    if (length < 8) {
      return Optional.empty();
    } else if (zeros[1] > many && zeros[0] <= few) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return zeros[0] > many && zeros[1] <= few
        ? Optional.of(StandardCharsets.UTF_16BE)
        : Optional.empty();
  }

  private static boolean isUtf8(byte[] start, boolean whole) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CharBuffer sink = CharBuffer.allocate(1 << 13);
    ByteBuffer source = ByteBuffer.wrap(start);
    CoderResult result = CoderResult.OVERFLOW;
    while (result.isOverflow()) {
      sink.clear();
      result = decoder.decode(source, sink, whole);
    }
    return !result.isError();
  }

  private static boolean isForeign(byte[] start) {
    int run = 0;
    for (byte b : start) {
      run = (b & 0xFF) >= FIRST_LETTER ? run + 1 : 0;
      if (run >= FOREIGN_RUN) {
        return true;
      }
    }
    return false;
  }
}
