package org.sitrep.examples.scale;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program: reads a large corpus on Flink, or makes one up to try that with. */
@Command(
    name = "scale",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    subcommands = {RunCommand.class, GenerateCommand.class},
    description = {"Reads a large corpus of reports on Apache Flink.", ""},
    footer = {"", "Exit codes: 0 done, 2 wrong usage or ended early."})
public final class Scale implements Callable<Integer> {

  static final int OK = 0;
  static final int FAILED = 2;

  private final PrintStream err;

  private Scale(PrintStream err) {
    this.err = err;
  }

  /** Runs the program; on a cluster it hands in the job and returns, as Flink expects. */
  public static void main(String[] args) {
    int code = run(System.out, System.err, args);
    if (code != OK) {
      System.exit(code);
    }
  }

  /** Runs the program on these streams and returns its exit code. */
  static int run(PrintStream out, PrintStream err, String... args) {
    return new CommandLine(new Scale(err))
        .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(Scale::wrongUsage)
        .execute(args);
  }

  @Override
  public Integer call() {
    err.println("scale: say what to do: run or generate; scale --help shows more.");
    return FAILED;
  }

  private static int wrongUsage(CommandLine.ParameterException e, String[] args) {
    e.getCommandLine().getErr().println("scale: " + e.getMessage());
    e.getCommandLine().getErr().println("scale --help shows what can be asked.");
    return FAILED;
  }
}
