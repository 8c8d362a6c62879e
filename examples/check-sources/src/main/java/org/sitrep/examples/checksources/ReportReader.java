package org.sitrep.examples.checksources;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sitrep.examples.shared.BadLineException;
import org.sitrep.examples.shared.Line;
import org.sitrep.examples.shared.LineReader;
import org.sitrep.examples.shared.ReportLine;
import org.sitrep.examples.shared.TelegramExport;
import org.sitrep.examples.shared.TextSource;
import org.sitrep.examples.shared.UnreadableInputException;
import org.sitrep.model.Report;

/** Reads the reports that the command line names, and remembers what was wrong with them. */
final class ReportReader {

  private static final String BUNDLED = "example-reports.jsonl";
  private static final String STANDARD_INPUT = "-";

  private final InputStream standardInput;
  private final Options options;
  private final List<Report> reports = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();

  ReportReader(InputStream standardInput, Options options) {
    this.standardInput = standardInput;
    this.options = options;
  }

  List<Report> reports() {
    return reports;
  }

  /** What was set aside or damaged. */
  List<String> warnings() {
    return warnings;
  }

  void read() throws UnreadableInputException {
    if (options.files().isEmpty()) {
      try (InputStream stream = ReportReader.class.getResourceAsStream(BUNDLED)) {
        if (stream == null) {
          throw new IllegalStateException("The archive lacks " + BUNDLED);
        }
        lines(BUNDLED, stream);
      } catch (IOException e) {
        throw new UnreadableInputException(BUNDLED + " cannot be read: " + e.getMessage());
      }
    }
    for (String file : options.files()) {
      if (file.equals(STANDARD_INPUT)) {
        lines(file, standardInput);
      } else if (file.toLowerCase(Locale.ROOT).matches(".*\\.jsonl?")) {
        lines(file);
      } else {
        text(file);
      }
    }
  }

  private void text(String file) throws UnreadableInputException {
    TextSource.Text text = new TextSource(standardInput).read(file);
    Report.Builder report = Report.builder();
    report.id(text.name()).title(text.title()).text(text.text());
    report.published(options.published());
    reports.add(report.build());
    text.warning().ifPresent(warnings::add);
  }

  private void lines(String file) throws UnreadableInputException {
    try (InputStream stream = Files.newInputStream(Path.of(file))) {
      lines(file, stream);
    } catch (IOException | InvalidPathException e) {
      throw new UnreadableInputException(
          file + " cannot be read; is it there, and yours to read? (" + e.getMessage() + ")");
    }
  }

  private void lines(String file, InputStream stream) throws UnreadableInputException {
    try {
      LineReader reader = new LineReader(TelegramExport.lines(stream), TextSource.MAX_BYTES);
      for (Line line = reader.next(); line != null; line = reader.next()) {
        if (!line.isBlank()) {
          report(file, line);
        }
      }
    } catch (IOException | UncheckedIOException e) {
      throw new UnreadableInputException(file + " cannot be read: " + e.getMessage());
    }
  }

  private void report(String file, Line line) {
    String where = file + ", line " + line.number() + ": ";
    try {
      ReportLine read = ReportLine.read(line);
      reports.add(read.report());
      read.warnings().forEach(warning -> warnings.add(where + warning));
    } catch (BadLineException e) {
      warnings.add(where + "set aside: " + e.getMessage());
    }
  }
}
