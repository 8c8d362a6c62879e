package org.sitrep.examples.workbench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.sitrep.examples.shared.Programs;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program: serves the workbench until it is told to stop. */
@Command(
    name = "workbench",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    exitCodeOnExecutionException = Workbench.UNUSABLE,
    description = {
      "Serves a page on this machine: paste reports, see who says what, what cannot all be true,"
          + " and what it adds up to. No other machine can reach it.",
      ""
    },
    footer = {"", "Ctrl+C stops it. Exit code 2: wrong usage, or the port cannot be had."})
public final class Workbench implements Callable<Integer> {

  static final int STOPPED = 0;
  static final int UNUSABLE = Programs.UNUSABLE;

  private static final int GREATEST_PORT = 65535;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--port",
      paramLabel = "NUMBER",
      defaultValue = "8321",
      description = "The port to serve at; 0 takes one that is free. Default: ${DEFAULT-VALUE}.")
  private int port;

  private final Stop stop;

  private Workbench(Stop stop) {
    this.stop = stop;
  }

  /** Runs the program until it is stopped. */
  public static void main(String[] args) {
    Programs.exit((out, err, given) -> Programs.run(command(out, err), out, err, given), args);
  }

  /** The program on these streams, which runs until the process is told to end. */
  public static CommandLine command(PrintStream out, PrintStream err) {
    return Programs.configured(new CommandLine(new Workbench(new EndOfProcess(err))), out, err);
  }

  /** Runs the program until it is to stop, and returns its exit code. */
  static int run(Stop stop, PrintWriter out, PrintWriter err, String... args) {
    return Programs.configured(new CommandLine(new Workbench(stop)))
        .setOut(out)
        .setErr(err)
        .execute(args);
  }

  @Override
  public Integer call() throws InterruptedException {
    if (port < 0 || port > GREATEST_PORT) {
      throw new ParameterException(
          spec.commandLine(), "--port is from 0 to " + GREATEST_PORT + ", not " + port);
    }
    PrintWriter out = spec.commandLine().getOut();
    try (Server server = Server.start(port)) {
      out.println("The workbench is at " + server.address() + " (Ctrl+C stops it)");
      out.flush();
      stop.await();
    } catch (IOException e) {
      spec.commandLine()
          .getErr()
          .println(
              "%s: Port %d cannot be had (%s); choose another with --port, or --port 0."
                  .formatted(spec.qualifiedName(), port, e.getMessage()));
      return UNUSABLE;
    }
    out.println("Stopped.");
    out.flush();
    stop.done();
    return STOPPED;
  }
}
