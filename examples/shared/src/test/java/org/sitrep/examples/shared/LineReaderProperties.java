package org.sitrep.examples.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;

class LineReaderProperties {

  @Property
  void cutsWhereALineEnds(
      @ForAll @AlphaChars @Chars({'\n', '\r'}) String text,
      @ForAll @IntRange(min = 1, max = 9) int chunk)
      throws IOException {
    List<String> expected = new ArrayList<>();
    String rest = text;
    while (!rest.isEmpty()) {
      int end = rest.indexOf('\n');
      String line = end < 0 ? rest : rest.substring(0, end);
      expected.add(line.endsWith("\r") ? line.substring(0, line.length() - 1) : line);
      rest = end < 0 ? "" : rest.substring(end + 1);
    }

    assertThat(read(text, chunk, 1 << 20))
        .extracting(line -> new String(line.bytes(), StandardCharsets.UTF_8))
        .isEqualTo(expected);
  }

  @Property
  void keepsNoMoreOfALineThanAllowed(
      @ForAll @AlphaChars @Chars('\n') String text,
      @ForAll @IntRange(min = 1, max = 20) int maxLine)
      throws IOException {
    assertThat(read(text, 3, maxLine))
        .allSatisfy(
            line -> {
              assertThat(line.tooLong()).isEqualTo(line.length() > maxLine);
              assertThat((long) line.bytes().length)
                  .isEqualTo(line.length() > maxLine ? 0 : line.length());
            });
  }

  private static List<Line> read(String text, int chunk, int maxLine) throws IOException {
    LineReader reader =
        new LineReader(chunked(text.getBytes(StandardCharsets.UTF_8), chunk), maxLine);
    List<Line> lines = new ArrayList<>();
    for (Line line = reader.next(); line != null; line = reader.next()) {
      lines.add(line);
      assertThat(line.number()).isEqualTo(lines.size());
    }
    return lines;
  }

  /** A stream that gives a few bytes at a time, as a pipe does. */
  private static InputStream chunked(byte[] bytes, int chunk) {
    return new ByteArrayInputStream(bytes) {
      @Override
      public synchronized int read(byte[] into, int offset, int length) {
        return super.read(into, offset, Math.min(length, chunk));
      }
    };
  }
}
