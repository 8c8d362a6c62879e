package org.sitrep.examples.quickstart;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.sitrep.model.Report;

/** The report that the program brings along: an invented attack, told by people who disagree. */
final class BundledReport {

  private static final String RESOURCE = "example-report.txt";

  private BundledReport() {}

  /** Reads the resource: a comment, lines of {@code name: value}, a blank line, and the text. */
  static Report read() {
    String resource = resource().replace("\r\n", "\n");
    int blank = resource.indexOf("\n\n");
    Report.Builder report = Report.builder();
    report.id("example").text(resource.substring(blank + 2));
    for (String line : resource.substring(0, blank).split("\n", -1)) {
      String value = line.substring(line.indexOf(':') + 1).strip();
      if (line.startsWith("outlet:")) {
        report.outlet(value);
      } else if (line.startsWith("published:")) {
        report.published(LocalDate.parse(value));
      }
    }
    return report.build();
  }

  private static String resource() {
    try (InputStream stream = BundledReport.class.getResourceAsStream(RESOURCE)) {
      if (stream == null) {
        throw new IllegalStateException("The archive lacks " + RESOURCE);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
