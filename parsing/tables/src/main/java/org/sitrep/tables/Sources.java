package org.sitrep.tables;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Opens tables: encoding, byte order mark, separator. */
final class Sources {

  private static final char MARK = '\uFEFF';
  private static final int HEADER_LIMIT = 1 << 16;
  private static final char[] SEPARATORS = {',', ';', '\t', '|'};

  private Sources() {}

  /** A reader of a file in UTF-8, or in UTF-16 with a mark; what is not valid becomes U+FFFD. */
  static Reader open(InputStream file) throws IOException {
    InputStream in = new BufferedInputStream(file);
    in.mark(2);
    int first = in.read();
    int second = in.read();
    in.reset();
    boolean wide = (first == 0xFE && second == 0xFF) || (first == 0xFF && second == 0xFE);
    Charset charset = wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    return new InputStreamReader(in, charset);
  }

  static BufferedReader withoutMark(Reader source) throws IOException {
    BufferedReader reader =
        source instanceof BufferedReader buffered ? buffered : new BufferedReader(source);
    reader.mark(1);
    if (reader.read() != MARK) {
      reader.reset();
    }
    return reader;
  }

  /** The separator of which the first line has most, outside quotes; the reader stays there. */
  static char separator(BufferedReader reader) throws IOException {
    reader.mark(HEADER_LIMIT);
    int[] counts = new int[SEPARATORS.length];
    boolean quoted = false;
    for (int read = 0; read < HEADER_LIMIT - 1; read++) {
      int c = reader.read();
      if (c < 0 || (!quoted && c == '\n')) {
        break;
      }
      quoted ^= c == '"';
      for (int i = 0; i < SEPARATORS.length; i++) {
        if (!quoted && c == SEPARATORS[i]) {
          counts[i]++;
        }
      }
    }
    reader.reset();
    int best = 0;
    for (int i = 1; i < counts.length; i++) {
      best = counts[i] > counts[best] ? i : best;
    }
    return SEPARATORS[best];
  }
}
