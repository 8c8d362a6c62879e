package org.sitrep.examples.convert;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import org.sitrep.model.ParsedReport;
import org.sitrep.model.SitrepJson;
import tools.jackson.core.JacksonException;

/** Read reports, one a line, as {@code batch} writes them. */
final class ReportLines {

  /** The longest line read, in UTF-16 units: 64 million, several times the longest report. */
  static final int MAX_LINE = 1 << 26;

  private final Problems problems;

  ReportLines(Problems problems) {
    this.problems = problems;
  }

  /** Takes a report. */
  @FunctionalInterface
  interface Sink {
    void accept(long line, ParsedReport parsed) throws IOException;
  }

  /**
   * Hands the reports of a file on, one at a time, and closes it; lines that are none are kept
   * aside.
   */
  void read(InputStream file, Sink sink) throws IOException {
    // Bytes that are not UTF-8 become U+FFFD instead of ending the run.
    try (Reader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      StringBuilder line = new StringBuilder();
      long number = 1;
      int c = reader.read();
      while (c >= 0) {
        line.setLength(0);
        long length = 0;
        for (; c >= 0 && c != '\n'; c = reader.read()) {
          if (++length <= MAX_LINE) {
            line.append((char) c);
          }
        }
        if (length > MAX_LINE) {
          problems.add("line " + number, "it is longer than " + MAX_LINE + " characters");
        } else if (!line.toString().isBlank()) {
          read(number, line.toString(), sink);
        }
        number++;
        c = c < 0 ? c : reader.read();
      }
    }
  }

  private void read(long number, String line, Sink sink) throws IOException {
    ParsedReport parsed;
    try {
      parsed = SitrepJson.mapper().readValue(line, ParsedReport.class);
    } catch (JacksonException e) {
      problems.add(
          "line " + number, "no read report, as batch writes them: " + e.getOriginalMessage());
      return;
    }
    sink.accept(number, parsed);
  }
}
