package org.sitrep.examples.shared;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import org.sitrep.tables.TableException;
import picocli.CommandLine;

/** How the programs for tables run: their version, and how they tell errors. */
public final class Program {

  private Program() {}

  /** Lets a command write to these streams, and tell what goes wrong. */
  public static CommandLine configured(CommandLine command, PrintStream out, PrintStream err) {
    command.getCommandSpec().version(version(command));
    return Programs.configured(command, out, err)
        .setExecutionExceptionHandler(
            (e, failed, parsed) -> {
              Exception cause = e.getCause() instanceof IOException io ? io : e;
              String name = failed.getCommandSpec().qualifiedName();
              err.println(name + ": " + Printable.line(told(cause)));
              return Programs.UNUSABLE;
            });
  }

  private static String version(CommandLine command) {
    Package program = command.getCommand().getClass().getPackage();
    return command.getCommandName()
        + " "
        + Optional.ofNullable(program.getImplementationVersion()).orElse("(unpackaged)")
        + ", Sitrep example";
  }

  /** What went wrong, and what to do. */
  private static String told(Exception e) {
    if (e instanceof RefusedException || e instanceof TableException) {
      return String.valueOf(e.getMessage());
    }
    if (e instanceof NoSuchFileException) {
      return e.getMessage() + " does not exist; name a file that does.";
    }
    if (e instanceof FileAlreadyExistsException) {
      return e.getMessage() + " is a file; name a folder.";
    }
    return e instanceof IOException
        ? e.getMessage() + " (may you read what is read, and write where it is written?)"
        : "This is a fault of the program: " + e;
  }
}
