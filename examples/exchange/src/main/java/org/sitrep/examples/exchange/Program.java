package org.sitrep.examples.exchange;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine;

/** How the programs for tables run: their streams, their version, and how they tell errors. */
public final class Program {

  /** The exit code for wrong usage, and for a run that has written nothing. */
  public static final int FAILED = 2;

  private Program() {}

  /** A program with its streams. */
  @FunctionalInterface
  public interface Main {
    /** Runs it and returns its exit code. */
    int run(PrintStream out, PrintStream err, String... args);
  }

  /** Runs a program on the streams of the process, in UTF-8, and ends the process. */
  public static void exit(Main program, String[] args) {
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    int code = program.run(out, err, args);
    out.flush();
    err.flush();
    System.exit(code);
  }

  /** Runs a command on streams and returns its exit code. */
  public static int run(CommandLine command, PrintStream out, PrintStream err, String... args) {
    String name = command.getCommandName();
    command.getCommandSpec().version(version(command));
    return command
        .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(
            (e, given) -> {
              err.println(name + ": " + e.getMessage());
              err.println(name + " --help shows what can be asked.");
              return FAILED;
            })
        .setExecutionExceptionHandler(
            (e, failed, parsed) -> {
              Exception cause = e.getCause() instanceof IOException io ? io : e;
              err.println(name + ": " + Printable.line(told(cause)));
              return FAILED;
            })
        .execute(args);
  }

  /**
   * Makes sure that a file that is read is not the one that is written.
   *
   * @throws RefusedException if it is
   */
  public static void refuseToReplace(Path read, Path written) throws IOException {
    if (Files.exists(written) && Files.isSameFile(read, written)) {
      throw new RefusedException(written + " would be replaced; choose another place to write to.");
    }
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
    if (e instanceof RefusedException) {
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

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }
}
