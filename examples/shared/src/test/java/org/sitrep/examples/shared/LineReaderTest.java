package org.sitrep.examples.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class LineReaderTest {

  @Test
  void readsLinesLongerThanItsBuffer() throws IOException {
    String longLine = "x".repeat(200_000);

    LineReader reader = reader(longLine + "\r\nshort", 1 << 20);

    assertThat(text(reader.next())).isEqualTo(longLine);
    assertThat(text(reader.next())).isEqualTo("short");
    assertThat(reader.next()).isNull();
    assertThat(reader.bytesRead()).isEqualTo(200_007);
  }

  @Test
  void allowsALineOfExactlyTheBound() throws IOException {
    LineReader reader = reader("12345\r\n123456\n", 5);

    assertThat(text(reader.next())).isEqualTo("12345");
    Line tooLong = reader.next();
    assertThat(tooLong.length()).isEqualTo(6);
    assertThat(tooLong.bytes()).isEmpty();
    assertThat(tooLong.tooLong()).isTrue();
  }

  @Test
  void passesOverOneByteOrderMark() throws IOException {
    LineReader reader = reader("\uFEFFa\n\uFEFFb\n", 100);

    assertThat(text(reader.next())).isEqualTo("a");
    assertThat(text(reader.next())).isEqualTo("\uFEFFb");
  }

  @Test
  void hasNoLineInAnEmptyStream() throws IOException {
    assertThat(reader("", 100).next()).isNull();
    assertThat(reader("\uFEFF", 100).next()).isNull();
  }

  private static LineReader reader(String text, int maxLine) {
    return new LineReader(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), maxLine);
  }

  private static String text(Line line) {
    return new String(line.bytes(), StandardCharsets.UTF_8);
  }
}
