package org.sitrep.tables;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;

/**
 * What the first line of a text says of its form.
 *
 * @param separator what stands between the cells
 * @param linesTaken how many lines were about the form and are no rows
 */
record TextTop(char separator, int linesTaken) {

  private static final char MARK = '\uFEFF';
  private static final int HEADER_LIMIT = 1 << 16;
  private static final char[] SEPARATORS = {',', ';', '\t', '|'};

  /** Excel's own line, by which it knows the separator: {@code sep=;}. */
  private static final String EXCEL = "sep=";

  /** Looks at the first line; the reader then stands at the header. */
  static TextTop of(BufferedReader reader) throws IOException {
    reader.mark(1);
    if (reader.read() != MARK) {
      reader.reset();
    }
    reader.mark(EXCEL.length() + 3);
    char[] start = new char[EXCEL.length()];
    int read = reader.read(start, 0, start.length);
    int separator = reader.read();
    int end = reader.read();
    if (read == start.length
        && new String(start).equalsIgnoreCase(EXCEL)
        && (end == '\n' || end == '\r')) {
      skipLineFeed(reader, end);
      return new TextTop((char) separator, 1);
    }
    reader.reset();
    return new TextTop(mostFrequent(reader), 0);
  }

  private static void skipLineFeed(BufferedReader reader, int end) throws IOException {
    reader.mark(1);
    if (end == '\r' && reader.read() != '\n') {
      reader.reset();
    }
  }

  /** The separator of which the first line with any has most, outside quotes; the reader stays. */
  private static char mostFrequent(BufferedReader reader) throws IOException {
    reader.mark(HEADER_LIMIT);
    int[] counts = new int[SEPARATORS.length];
    boolean found = false;
    boolean quoted = false;
    for (int read = 0; read < HEADER_LIMIT - 1; read++) {
      int c = reader.read();
      if (c < 0 || (found && !quoted && c == '\n')) {
        break;
      }
      quoted ^= c == '"';
      for (int i = 0; i < SEPARATORS.length; i++) {
        if (!quoted && c == SEPARATORS[i]) {
          counts[i]++;
          found = true;
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

  /** What was taken for granted. */
  List<String> notes() {
    return linesTaken == 0
        ? List.of()
        : List.of("Its first line names the separator, as Excel writes it: \"" + separator + "\"");
  }
}
