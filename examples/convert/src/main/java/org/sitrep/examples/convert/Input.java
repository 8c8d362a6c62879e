package org.sitrep.examples.convert;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sitrep.examples.shared.TableOptions;

/**
 * What is read: a table, or read reports.
 *
 * @param bytes its bytes
 * @param reports true for read reports, one on each line
 */
record Input(InputStream bytes, boolean reports) implements Closeable {

  /** White space before the first word of standard input, at the most. */
  private static final int SAMPLE = 1 << 10;

  /** Opens a file, or standard input for {@code -}, which tells by its first character. */
  static Input open(Path file) throws IOException {
    if (!file.equals(TableOptions.STANDARD_INPUT)) {
      return new Input(Files.newInputStream(file), file.toString().endsWith(".jsonl"));
    }
    BufferedInputStream bytes = new BufferedInputStream(System.in);
    bytes.mark(SAMPLE);
    int first = bytes.read();
    for (int i = 1; i < SAMPLE && first >= 0 && first <= ' '; i++) {
      first = bytes.read();
    }
    bytes.reset();
    return new Input(bytes, first == '{');
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
