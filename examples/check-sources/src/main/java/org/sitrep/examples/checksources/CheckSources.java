package org.sitrep.examples.checksources;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Callable;
import org.sitrep.examples.page.CheckedReport;
import org.sitrep.examples.page.HtmlPage;
import org.sitrep.examples.shared.Programs;
import org.sitrep.examples.shared.TextSource;
import org.sitrep.examples.shared.UnreadableInputException;
import org.sitrep.model.ParsedReport;
import org.sitrep.model.Report;
import org.sitrep.model.SitrepJson;
import org.sitrep.parsing.ReportParser;
import org.sitrep.validation.incident.Incidents;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program: reads reports, finds which tell of the same events, prints what they say. */
@Command(
    name = "check-sources",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    exitCodeOnExecutionException = Programs.UNUSABLE,
    description = {
      "Reads several reports, finds which of them tell of the same event, and prints who says what,"
          + " what agrees, and what cannot all be true.",
      ""
    },
    footer = {
      "",
      "Exit codes: 0 all read, 1 some reports damaged or set aside, 2 wrong usage or unreadable."
    })
public final class CheckSources implements Callable<Integer> {

  private static final int OK = 0;
  private static final int DAMAGED = 1;

  @Mixin private Options options = new Options();

  @Spec private CommandSpec spec = CommandSpec.create();

  private final InputStream in;
  private final PrintStream out;
  private final PrintStream err;

  private CheckSources(InputStream in, PrintStream out, PrintStream err) {
    this.in = in;
    this.out = out;
    this.err = err;
  }

  /** Runs the program and ends the process with its exit code. */
  public static void main(String[] args) {
    Programs.exit((out, err, given) -> run(System.in, out, err, given), args);
  }

  /** The program on these streams. */
  public static CommandLine command(InputStream in, PrintStream out, PrintStream err) {
    return Programs.configured(new CommandLine(new CheckSources(in, out, err)), out, err);
  }

  /** Runs the program on these streams and returns its exit code. */
  static int run(InputStream in, PrintStream out, PrintStream err, String... args) {
    return Programs.run(command(in, out, err), out, err, args);
  }

  @Override
  public Integer call() {
    try {
      ReportReader reader = new ReportReader(in, options);
      reader.read();
      options.html().check(TextSource.files(options.files().stream()));
      return compare(reader.reports(), reader.warnings());
    } catch (UnreadableInputException | IOException e) {
      err.println(spec.qualifiedName() + ": " + e.getMessage());
      return Programs.UNUSABLE;
    }
  }

  private int compare(List<Report> reports, List<String> warnings) throws IOException {
    warnings.forEach(warning -> err.println(spec.qualifiedName() + ": " + warning));
    ReportParser parser = ReportParser.standard();
    List<ParsedReport> parsed = reports.stream().map(parser::parse).toList();
    Incidents incidents = options.finder().find(parsed);
    options.html().write(() -> page(parsed, incidents, warnings));
    if (options.json()) {
      out.println(
          SitrepJson.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(incidents));
    } else {
      out.print(new EventPage(Programs.style(), options).render(parsed.size(), incidents));
    }
    return warnings.isEmpty() ? OK : DAMAGED;
  }

  /** The reports, what cannot be true of them together, and what was set aside. */
  private HtmlPage page(List<ParsedReport> parsed, Incidents incidents, List<String> warnings) {
    HtmlPage page =
        HtmlPage.titled("Sources compared")
            .note(EventPage.counted(parsed.size(), incidents.incidents()));
    warnings.forEach(page::note);
    parsed.forEach(
        report -> page.report(CheckedReport.of(report, options.policy(), options.checker())));
    return page.incidents(incidents);
  }
}
