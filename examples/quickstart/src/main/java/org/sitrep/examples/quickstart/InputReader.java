package org.sitrep.examples.quickstart;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.sitrep.model.Report;

/** Reads the report that the command line names. */
final class InputReader {

  /** The most bytes read: 16 MiB. */
  static final int MAX_BYTES = 16 << 20;

  private static final String STANDARD_INPUT = "-";
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final InputStream standardInput;

  InputReader(InputStream standardInput) {
    this.standardInput = standardInput;
  }

  Input read(Options options) throws UnreadableInputException {
    Input input = options.file().isPresent() ? named(options.file().get()) : bundled();
    Report.Builder report = Report.builder();
    report.from(input.report());
    options.published().ifPresent(report::published);
    options.outlet().ifPresent(report::outlet);
    return new Input(report.build(), input.note(), input.warning());
  }

  private static Input bundled() {
    return new Input(
        BundledReport.read(),
        Optional.of(
            "An invented report that this program brings along; name a file to read your own."),
        Optional.empty());
  }

  private Input named(String name) throws UnreadableInputException {
    if (name.equals(STANDARD_INPUT)) {
      try {
        return decoded("", "The standard input", limited(standardInput, "The standard input"));
      } catch (IOException e) {
        throw new UnreadableInputException("The standard input cannot be read: " + e.getMessage());
      }
    }
    Path path;
    try {
      path = Path.of(name);
    } catch (InvalidPathException e) {
      throw new UnreadableInputException(name + " is not a name that a file can have.");
    }
    if (!Files.exists(path)) {
      throw new UnreadableInputException(
          name + " does not exist; name a text file, or - for standard input.");
    }
    if (Files.isDirectory(path)) {
      throw new UnreadableInputException(name + " is a folder; name a text file in it.");
    }
    try (InputStream stream = Files.newInputStream(path)) {
      return decoded(String.valueOf(path.getFileName()), name, limited(stream, name));
    } catch (IOException e) {
      throw new UnreadableInputException(
          name + " cannot be read; is it yours to read? (" + e.getMessage() + ")");
    }
  }

  private static byte[] limited(InputStream stream, String name)
      throws IOException, UnreadableInputException {
    // Buffered, because a file stream asks for its length first, and a pipe has none.
    byte[] bytes = new BufferedInputStream(stream).readNBytes(MAX_BYTES + 1);
    if (bytes.length > MAX_BYTES) {
      throw new UnreadableInputException(
          name
              + " is longer than 16 MiB, the most that is read as one report; split it into its"
              + " reports, one a file, or give them to the batch example, one a line.");
    }
    return bytes;
  }

  private static Input decoded(String id, String name, byte[] bytes) {
    int start = startsWithMark(bytes) ? BYTE_ORDER_MARK.length : 0;
    int length = bytes.length - start;
    Report.Builder report = Report.builder();
    report.id(id);
    Optional<String> warning = Optional.empty();
    try {
      report.text(
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(bytes, start, length))
              .toString());
    } catch (CharacterCodingException e) {
      report.text(new String(bytes, start, length, StandardCharsets.UTF_8));
      warning =
          Optional.of(
              name
                  + " is not valid UTF-8: what could not be decoded stands as \uFFFD. Convert it to"
                  + " UTF-8 for a full reading.");
    }
    return new Input(report.build(), Optional.empty(), warning);
  }

  private static boolean startsWithMark(byte[] bytes) {
    return bytes.length >= BYTE_ORDER_MARK.length
        && bytes[0] == BYTE_ORDER_MARK[0]
        && bytes[1] == BYTE_ORDER_MARK[1]
        && bytes[2] == BYTE_ORDER_MARK[2];
  }
}
