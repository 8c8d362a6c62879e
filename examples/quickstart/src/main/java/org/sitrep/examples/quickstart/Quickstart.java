package org.sitrep.examples.quickstart;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sitrep.examples.page.CheckedReport;
import org.sitrep.examples.page.HtmlPage;
import org.sitrep.examples.shared.Programs;
import org.sitrep.examples.shared.UnreadableInputException;
import org.sitrep.model.ParsedReport;
import org.sitrep.model.Report;
import org.sitrep.parsing.ReportParser;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The program: reads a report, checks what it says, prints both. */
@Command(
    name = "quickstart",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    exitCodeOnExecutionException = Quickstart.UNREADABLE,
    description = {
      "Reads a report of armed attacks and prints what it says, who says it, and which of it"
          + " cannot all be true.",
      ""
    },
    footer = {
      "",
      "Exit codes: 0 all read, 1 read although the text was damaged, 2 wrong usage or unreadable."
    })
public final class Quickstart implements Callable<Integer> {

  static final int OK = 0;
  static final int DAMAGED = 1;
  static final int UNREADABLE = Programs.UNUSABLE;

  @Mixin private Options options = new Options();

  private final InputStream in;
  private final PrintStream out;
  private final PrintStream err;

  private Quickstart(InputStream in, PrintStream out, PrintStream err) {
    this.in = in;
    this.out = out;
    this.err = err;
  }

  /** Runs the program and ends the process with its exit code. */
  public static void main(String[] args) {
    Programs.exit((out, err, given) -> run(System.in, out, err, given), args);
  }

  /** Runs the program on these streams and returns its exit code. */
  static int run(InputStream in, PrintStream out, PrintStream err, String... args) {
    return Programs.run((o, e) -> new Quickstart(in, o, e), out, err, args);
  }

  @Override
  public Integer call() {
    Input input;
    try {
      input = new InputReader(in).read(options);
    } catch (UnreadableInputException e) {
      err.println("quickstart: " + e.getMessage());
      return UNREADABLE;
    }
    input.warning().ifPresent(warning -> err.println("quickstart: " + warning));

    ParsedReport parsed = ReportParser.standard().parse(input.report());
    CheckedReport checked = CheckedReport.of(parsed, options.policy());
    if (!writeHtml(checked, input)) {
      return UNREADABLE;
    }
    if (options.json()) {
      out.println(JsonDocument.of(parsed, checked.attacks(), options.policy()).text());
    } else {
      out.print(
          new ReportPage(Programs.style(), options.policy(), options.explain())
              .render(parsed, checked.attacks(), input.note()));
    }
    return input.warning().isPresent() ? DAMAGED : OK;
  }

  /** Writes the page if one is asked for; false if it could not be written. */
  private boolean writeHtml(CheckedReport checked, Input input) {
    if (options.html().isEmpty()) {
      return true;
    }
    Path file = options.html().get();
    Report report = input.report();
    HtmlPage page =
        HtmlPage.titled(report.title().or(report::outlet).orElse("A report")).report(checked);
    input.note().ifPresent(page::note);
    Optional<String> problem = page.tryWriteTo(file);
    problem.ifPresent(words -> err.println("quickstart: " + words));
    return problem.isEmpty();
  }
}
