package org.sitrep.examples.quickstart;

import java.io.InputStream;
import java.util.Optional;
import org.sitrep.examples.shared.TextSource;
import org.sitrep.examples.shared.UnreadableInputException;
import org.sitrep.model.Report;

/** Reads the report that the command line names. */
final class InputReader {

  private final TextSource source;

  InputReader(InputStream standardInput) {
    source = new TextSource(standardInput);
  }

  Input read(Options options) throws UnreadableInputException {
    Input input = options.file().isPresent() ? named(options.file().get()) : bundled();
    Report.Builder report = Report.builder();
    report.from(input.report());
    options.published().ifPresent(report::published);
    options.outlet().ifPresent(report::outlet);
    options.language().ifPresent(report::language);
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
    TextSource.Text text = source.read(name);
    Report.Builder report = Report.builder();
    report.id(text.name()).title(text.title()).text(text.text());
    return new Input(report.build(), Optional.empty(), text.warning());
  }
}
