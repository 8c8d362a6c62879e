package org.sitrep.examples.audit;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sitrep.examples.page.HtmlOption;
import org.sitrep.examples.shared.Outputs;
import org.sitrep.examples.shared.Program;
import org.sitrep.examples.shared.Programs;
import org.sitrep.validation.finding.Severity;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The program: finds records of a table that cannot be right, and compares two versions. */
@Command(
    name = "audit",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Finds records of a table of attacks that cannot be right, and those that deserve a look, and"
          + " writes them to findings.csv.",
      ""
    },
    footer = {
      "",
      "Exit codes: 0 no errors found, 1 errors found, 2 wrong usage or nothing read or written."
    })
public final class Audit implements Callable<Integer> {

  static final String FINDINGS = "findings.csv";

  private static final int CLEAN = 0;
  private static final int ERRORS = 1;

  @Mixin private AuditOptions options = new AuditOptions();

  // Optional for the parser, because the subcommand has parameters of its own.
  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "TABLE",
      description = "The table: CSV, packed or not, or .xlsx; - is standard input.")
  private Optional<Path> table = Optional.empty();

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "OUT_DIR",
      description =
          "The folder for findings.csv, which is made if need be; - writes it to standard output.")
  private Optional<Path> out = Optional.empty();

  @Mixin private HtmlOption html = new HtmlOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  private final PrintStream screen;

  private final PrintStream err;

  private Audit(PrintStream screen, PrintStream err) {
    this.screen = screen;
    this.err = err;
  }

  /** Runs the program and ends the process with its exit code. */
  public static void main(String[] args) {
    Programs.exit(Audit::run, args);
  }

  /** The program on these streams. */
  public static CommandLine command(PrintStream out, PrintStream err) {
    CommandLine audit = new CommandLine(new Audit(out, err)).addSubcommand(new Compare(out));
    return Program.configured(audit, out, err);
  }

  /** The comparison of two versions on these streams, as a program of its own. */
  public static CommandLine comparison(PrintStream out, PrintStream err) {
    return Program.configured(new CommandLine(new Compare(out)), out, err);
  }

  /** Runs the program on these streams and returns its exit code. */
  static int run(PrintStream out, PrintStream err, String... args) {
    return Programs.run(command(out, err), out, err, args);
  }

  @Override
  public Integer call() throws IOException {
    Path file = table.orElseThrow(() -> missing("TABLE"));
    FindingOutput output = new FindingOutput(out.orElseThrow(() -> missing("OUT_DIR")), screen);
    Outputs.refuseToReplace(file, output.file());
    html.check(List.of(file, output.file()));
    AuditResult result = options.audit(file);
    output.makeFolder();
    html.write(() -> AuditPage.of(file, result));
    output.write(result);
    (output.isScreen() ? err : screen).print(Summary.of(result));
    return code(result);
  }

  private ParameterException missing(String parameter) {
    return new ParameterException(spec.commandLine(), "Missing required parameter: " + parameter);
  }

  /** The exit code for what was found. */
  static int code(AuditResult result) {
    return result.count(Severity.ERROR) > 0 ? ERRORS : CLEAN;
  }
}
