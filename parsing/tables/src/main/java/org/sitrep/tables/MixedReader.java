package org.sitrep.tables;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads UTF-8 in which single bytes may be of Windows-1252, as when tables of two origins were
 * joined.
 */
final class MixedReader extends Reader {

  private final InputStream in;
  private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
  private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).flip();
  private final CharBuffer chars = CharBuffer.allocate(1 << 16).flip();
  private boolean ended;
  private long mended;

  MixedReader(InputStream in) {
    this.in = in;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    Objects.checkFromIndexSize(offset, length, buffer.length);
    if (!chars.hasRemaining() && !decode()) {
      return -1;
    }
    int read = Math.min(length, chars.remaining());
    chars.get(buffer, offset, read);
    return read;
  }

  /** Decodes what comes next; false at the end. */
  private boolean decode() throws IOException {
    chars.clear();
    while (chars.position() == 0) {
      CoderResult result = decoder.decode(bytes, chars, ended);
      if (result.isError()) {
        mend(result.length());
      } else if (chars.position() == 0 && !fill()) {
        break;
      }
    }
    chars.flip();
    return chars.hasRemaining();
  }

  private void mend(int length) {
    mended += length;
    ByteBuffer broken = bytes.slice().limit(length);
    bytes.position(bytes.position() + length);
    chars.put(Encoding.WINDOWS_1252.decode(broken));
  }

  /** Reads on; false at the end, once it was told to the decoder. */
  private boolean fill() throws IOException {
    if (ended) {
      return false;
    }
    bytes.compact();
    int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
    ended = read < 0;
    bytes.position(bytes.position() + Math.max(0, read)).flip();
    return true;
  }

  /** What was mended, if anything was. */
  Optional<String> note() {
    return mended == 0
        ? Optional.empty()
        : Optional.of(
            "It is UTF-8 but for "
                + mended
                + " bytes, which were read as Windows-1252; if that is wrong, name the encoding");
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
