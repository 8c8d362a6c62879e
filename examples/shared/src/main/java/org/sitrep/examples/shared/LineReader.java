package org.sitrep.examples.shared;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a stream of bytes into lines, and holds no more of it than one line and a buffer.
 *
 * <p>A line ends with LF or CR LF; the last may have no end. A byte order mark at the very
 * beginning is passed over. Of a line that is longer than allowed only the length is kept.
 */
public final class LineReader {

  /** The longest line read: 64 MiB. */
  public static final int MAX_LINE = 64 << 20;

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final InputStream in;
  private final int maxLine;
  private final byte[] buffer = new byte[1 << 16];
  private int position;
  private int limit;
  private long number;
  private long bytesRead;

  public LineReader(InputStream in, int maxLine) {
    this.in = in;
    this.maxLine = maxLine;
  }

  /** The next line, or null after the last. */
  public @Nullable Line next() throws IOException {
    Collector collector = new Collector(maxLine);
    boolean begun = false;
    while (position < limit || fill()) {
      begun = true;
      int end = position;
      while (end < limit && buffer[end] != '\n') {
        end++;
      }
      collector.add(buffer, position, end);
      boolean ended = end < limit;
      position = ended ? end + 1 : end;
      if (ended) {
        break;
      }
    }
    return begun ? collector.line(++number) : null;
  }

  /** How many bytes have been taken from the stream. */
  public long bytesRead() {
    return bytesRead;
  }

  private boolean fill() throws IOException {
    boolean beginning = bytesRead == 0;
    // The mark may come in pieces, so the beginning is read to the end of the buffer.
    int read = beginning ? in.readNBytes(buffer, 0, buffer.length) : in.read(buffer);
    position = 0;
    limit = Math.max(0, read);
    bytesRead += limit;
    if (beginning && startsWithMark()) {
      position = BYTE_ORDER_MARK.length;
    }
    return position < limit;
  }

  private boolean startsWithMark() {
    return limit >= BYTE_ORDER_MARK.length
        && buffer[0] == BYTE_ORDER_MARK[0]
        && buffer[1] == BYTE_ORDER_MARK[1]
        && buffer[2] == BYTE_ORDER_MARK[2];
  }

  /** Gathers the bytes of one line. */
  private static final class Collector {

    private final int maxLine;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 12);
    private long length;
    private boolean endsWithReturn;

    Collector(int maxLine) {
      this.maxLine = maxLine;
    }

    void add(byte[] from, int start, int end) {
      if (end == start) {
        return;
      }
      length += end - start;
      endsWithReturn = from[end - 1] == '\r';
      // One byte more than allowed, because the last may be the CR of the line end.
      if (length <= maxLine + 1L) {
        bytes.write(from, start, end - start);
      } else {
        bytes.reset();
      }
    }

    Line line(long number) {
      long own = endsWithReturn ? length - 1 : length;
      if (own > maxLine) {
        return new Line(number, new byte[0], own);
      }
      byte[] all = bytes.toByteArray();
      return new Line(number, own == all.length ? all : Arrays.copyOf(all, (int) own), own);
    }
  }
}
