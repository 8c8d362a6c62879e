package org.sitrep.examples.sitrep;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sitrep.examples.shared.ProgramVersion;
import org.sitrep.examples.shared.Programs;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program that has all others as its commands. */
@Command(
    name = "sitrep",
    mixinStandardHelpOptions = true,
    versionProvider = Sitrep.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "Reads reports of armed attacks, says who claims what and what of it cannot all be true, and"
          + " audits tables of attacks.",
      ""
    },
    footer = {"", "sitrep COMMAND --help tells more of a command."})
public final class Sitrep implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  /** The version of this program. */
  static final class Version extends ProgramVersion {
    Version() {
      super("sitrep");
    }
  }

  private Sitrep() {}

  /** Runs the program and ends the process with its exit code. */
  public static void main(String[] args) {
    Programs.exit((out, err, given) -> run(System.in, out, err, given), args);
  }

  /** Runs the program on these streams and returns its exit code. */
  static int run(InputStream in, PrintStream out, PrintStream err, String... args) {
    Optional<Commands> asked = Arrays.stream(args).findFirst().flatMap(Commands::named);
    // To set up all of them takes longer than to read a report; completion needs them.
    List<Commands> needed =
        asked
            .filter(command -> command != Commands.COMPLETION)
            .map(List::of)
            .orElse(List.of(Commands.values()));
    return Programs.run(command(needed, in, out, err), out, err, args);
  }

  /** The program with these commands, on these streams. */
  static CommandLine command(
      List<Commands> commands, InputStream in, PrintStream out, PrintStream err) {
    CommandLine sitrep =
        Programs.configured(new CommandLine(new Sitrep()), out, err)
            .setExecutionExceptionHandler(
                (e, failed, parsed) ->
                    failed
                        .getExecutionExceptionHandler()
                        .handleExecutionException(e, failed, parsed));
    for (Commands command : commands) {
      sitrep.addSubcommand(command.label(), command.on(in, out, err));
    }
    return sitrep;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Name a command");
  }
}
