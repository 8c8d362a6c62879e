package org.sitrep.examples.convert;

import java.io.BufferedWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.sitrep.examples.shared.TableOptions;

/**
 * Where the converted file goes.
 *
 * @param file the file; {@code -} for standard output
 * @param screen standard output
 */
record Output(Path file, PrintStream screen) {

  boolean isScreen() {
    return file.equals(TableOptions.STANDARD_INPUT);
  }

  /** Beside the file first, so that a run that ends early leaves the one before. */
  private Path part() {
    return file.resolveSibling(file.getFileName() + ".part");
  }

  Writer open() throws IOException {
    return isScreen()
        ? new BufferedWriter(new OutputStreamWriter(kept(screen), StandardCharsets.UTF_8))
        : Files.newBufferedWriter(part(), StandardCharsets.UTF_8);
  }

  /** The stream, which writers of documents do not close. */
  private static FilterOutputStream kept(PrintStream screen) {
    return new FilterOutputStream(screen) {
      @Override
      public void write(byte[] bytes, int offset, int length) {
        screen.write(bytes, offset, length);
      }

      @Override
      public void close() {
        screen.flush();
      }
    };
  }

  /** Puts what was written in its place. */
  void finish() throws IOException {
    if (!isScreen()) {
      Files.move(part(), file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Takes away what an early end left. */
  void cleanUp() throws IOException {
    if (!isScreen()) {
      Files.deleteIfExists(part());
    }
  }
}
