package org.sitrep.examples.quickstart;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sitrep.examples.page.CheckedReport;
import org.sitrep.examples.page.HtmlPage;
import org.sitrep.examples.shared.Programs;
import org.sitrep.examples.shared.TextSource;
import org.sitrep.examples.shared.UnreadableInputException;
import org.sitrep.model.Issue;
import org.sitrep.model.ParsedReport;
import org.sitrep.model.Report;
import org.sitrep.parsing.ReportParser;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

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
      "Exit codes: 0 all read, 1 read although the text was damaged, 2 wrong usage or unreadable,"
          + " 3 in a language that is not read."
    })
public final class Quickstart implements Callable<Integer> {

  static final int OK = 0;
  static final int DAMAGED = 1;
  static final int UNREADABLE = Programs.UNUSABLE;
  static final int OTHER_LANGUAGE = 3;

  @Mixin private Options options = new Options();

  @Spec private CommandSpec spec = CommandSpec.create();

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

  /** The program on these streams. */
  public static CommandLine command(InputStream in, PrintStream out, PrintStream err) {
    return Programs.configured(new CommandLine(new Quickstart(in, out, err)), out, err);
  }

  /** Runs the program on these streams and returns its exit code. */
  static int run(InputStream in, PrintStream out, PrintStream err, String... args) {
    return Programs.run(command(in, out, err), out, err, args);
  }

  @Override
  public Integer call() {
    try {
      Input input = new InputReader(in).read(options);
      options.html().check(TextSource.files(options.file().stream()));
      return read(input);
    } catch (UnreadableInputException | IOException e) {
      err.println(spec.qualifiedName() + ": " + e.getMessage());
      return UNREADABLE;
    }
  }

  private int read(Input input) throws IOException {
    input.warning().ifPresent(warning -> err.println(spec.qualifiedName() + ": " + warning));
    ParsedReport parsed = ReportParser.standard().parse(input.report());
    CheckedReport checked = CheckedReport.of(parsed, options.policy(), options.checker());
    options.html().write(() -> page(checked, input));
    Optional<Issue> unread = parsed.unreadLanguage();
    unread.ifPresent(
        issue ->
            err.println(
                spec.qualifiedName()
                    + ": "
                    + issue.message()
                    + " If it is English, say --language en."));
    if (options.json()) {
      out.println(JsonDocument.of(parsed, checked.attacks(), options.policy()).text());
    } else if (unread.isEmpty()) {
      out.print(
          new ReportPage(Programs.style(), options.policy(), options.detail())
              .render(parsed, checked.attacks(), input.note()));
    }
    if (unread.isPresent()) {
      return OTHER_LANGUAGE;
    }
    return input.warning().isPresent() ? DAMAGED : OK;
  }

  private static HtmlPage page(CheckedReport checked, Input input) {
    Report report = input.report();
    HtmlPage page =
        HtmlPage.titled(report.title().or(report::outlet).orElse("A report")).report(checked);
    input.note().ifPresent(page::note);
    checked.parsed().unreadLanguage().ifPresent(issue -> page.note(issue.message()));
    input.warning().ifPresent(page::note);
    return page;
  }
}
