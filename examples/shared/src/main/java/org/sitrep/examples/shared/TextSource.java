package org.sitrep.examples.shared;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/** Reads texts by the names that a command line gives. */
public final class TextSource {

  /** The most bytes read: 16 MiB. */
  public static final int MAX_BYTES = 16 << 20;

  private static final String STANDARD_INPUT = "-";
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final InputStream standardInput;

  /** A source whose {@code -} is this stream. */
  public TextSource(InputStream standardInput) {
    this.standardInput = standardInput;
  }

  /** The files among the names that a command line gives: all but the standard input. */
  public static List<Path> files(Stream<String> names) {
    return names.filter(name -> !name.equals(STANDARD_INPUT)).map(Path::of).toList();
  }

  /**
   * A text that was read.
   *
   * @param name the name of the file without its folder; empty for standard input
   * @param title the headline, if the file keeps it apart
   * @param text the text
   * @param warning what was wrong with the bytes, if anything was
   */
  public record Text(String name, Optional<String> title, String text, Optional<String> warning) {}

  /**
   * Reads a file or standard input: a text in UTF-8 or UTF-16, a page in HTML, or Markdown.
   *
   * @throws UnreadableInputException if there is nothing to read, or more than {@link #MAX_BYTES}
   */
  public Text read(String name) throws UnreadableInputException {
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

  /**
   * Reads the bytes of a file.
   *
   * @param name the name of the file without its folder; its ending tells what form it has
   * @throws UnreadableInputException if they hold no text of one report
   */
  public static Text read(String name, byte[] bytes) throws IOException, UnreadableInputException {
    return decoded(name, name, bytes);
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

  private static Text decoded(String id, String name, byte[] bytes)
      throws IOException, UnreadableInputException {
    if (TelegramExport.isExport(bytes)) {
      throw new UnreadableInputException(
          name
              + " is JSON, such as an export of many messages, and no text of one report; the"
              + " programs batch and check-sources take exports of Telegram.");
    }
    TextForm form = TextForm.of(id, bytes);
    if (form == TextForm.HTML) {
      // Without an encoding of ours, the one that the page names counts.
      String charset = WideText.charset(bytes).map(Charset::name).orElse(null);
      HtmlText page = HtmlText.of(Jsoup.parse(new ByteArrayInputStream(bytes), charset, ""));
      return new Text(id, page.title(), page.text(), Optional.empty());
    }
    Text plain = plain(id, name, bytes);
    if (form == TextForm.MARKDOWN) {
      HtmlText marked = MarkdownText.of(plain.text());
      return new Text(id, marked.title(), marked.text(), plain.warning());
    }
    return plain;
  }

  private static Text plain(String id, String name, byte[] bytes) {
    Optional<Charset> wide = WideText.charset(bytes);
    if (wide.isPresent()) {
      String text = new String(bytes, wide.get());
      boolean marked = text.startsWith("\uFEFF");
      return new Text(id, Optional.empty(), marked ? text.substring(1) : text, Optional.empty());
    }
    int start = startsWithMark(bytes) ? BYTE_ORDER_MARK.length : 0;
    int length = bytes.length - start;
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(bytes, start, length))
              .toString();
      return new Text(id, Optional.empty(), text, Optional.empty());
    } catch (CharacterCodingException e) {
      return new Text(
          id,
          Optional.empty(),
          new String(bytes, start, length, StandardCharsets.UTF_8),
          Optional.of(
              name
                  + " is not valid UTF-8: what could not be decoded stands as \uFFFD. Convert it to"
                  + " UTF-8 for a full reading."));
    }
  }

  private static boolean startsWithMark(byte[] bytes) {
    return bytes.length >= BYTE_ORDER_MARK.length
        && bytes[0] == BYTE_ORDER_MARK[0]
        && bytes[1] == BYTE_ORDER_MARK[1]
        && bytes[2] == BYTE_ORDER_MARK[2];
  }
}
