package org.sitrep.examples.checksources;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sitrep.examples.page.HtmlPage;
import org.sitrep.examples.shared.Programs;
import org.sitrep.examples.shared.UnreadableInputException;
import org.sitrep.model.ParsedReport;
import org.sitrep.model.SitrepJson;
import org.sitrep.parsing.ReportParser;
import org.sitrep.validation.incident.Incidents;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

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
    Programs.main((out, err) -> new CheckSources(System.in, out, err), args);
  }

  /** Runs the program on these streams and returns its exit code. */
  static int run(InputStream in, PrintStream out, PrintStream err, String... args) {
    return Programs.run((o, e) -> new CheckSources(in, o, e), out, err, args);
  }

  @Override
  public Integer call() {
    ReportReader reader = new ReportReader(in, options);
    try {
      reader.read();
    } catch (UnreadableInputException e) {
      err.println("check-sources: " + e.getMessage());
      return Programs.UNUSABLE;
    }
    reader.warnings().forEach(warning -> err.println("check-sources: " + warning));
    ReportParser parser = ReportParser.standard();
    List<ParsedReport> parsed = reader.reports().stream().map(parser::parse).toList();
    Incidents incidents = options.finder().find(parsed);
    Optional<String> problem =
        options.html().flatMap(file -> page(parsed, incidents).tryWriteTo(file));
    if (problem.isPresent()) {
      err.println("check-sources: " + problem.get());
      return Programs.UNUSABLE;
    }
    if (options.json()) {
      out.println(
          SitrepJson.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(incidents));
    } else {
      out.print(new EventPage(Programs.style(), options).render(parsed.size(), incidents));
    }
    if (out.checkError()) {
      err.println("check-sources: The output could not be written; is there room where it goes?");
      return Programs.UNUSABLE;
    }
    return reader.warnings().isEmpty() ? OK : DAMAGED;
  }

  /** The reports, and what cannot be true of them together. */
  private HtmlPage page(List<ParsedReport> parsed, Incidents incidents) {
    HtmlPage page = HtmlPage.titled("Sources compared");
    parsed.forEach(report -> page.report(report, options.policy()));
    incidents.incidents().forEach(incident -> page.across(incident.betweenSources()));
    return page;
  }
}
