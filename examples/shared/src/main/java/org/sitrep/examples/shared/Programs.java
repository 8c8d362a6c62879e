package org.sitrep.examples.shared;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** Runs a program of the command line. */
public final class Programs {

  /** The exit code of a program that was asked in a wrong way, or cannot read or write. */
  public static final int UNUSABLE = 2;

  // Held, because a logger nobody holds forgets its level. Hibernate Validator greets at INFO.
  private static final Logger VALIDATOR_LOG = Logger.getLogger("org.hibernate.validator");

  private Programs() {}

  /** A program that writes to these streams. */
  public interface Factory {
    /** Makes the program. */
    Callable<Integer> create(PrintStream out, PrintStream err);
  }

  /** Runs a program and ends the process with its exit code. */
  public static void main(Factory factory, String... args) {
    VALIDATOR_LOG.setLevel(Level.WARNING);
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    int code = run(factory, out, err, args);
    out.flush();
    err.flush();
    System.exit(code);
  }

  /** Runs a program on these streams and returns its exit code. */
  public static int run(Factory factory, PrintStream out, PrintStream err, String... args) {
    return new CommandLine(factory.create(out, err))
        .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .registerConverter(LocalDate.class, Programs::date)
        .setParameterExceptionHandler(Programs::wrongUsage)
        .execute(args);
  }

  /** How output stands out: in colour on a terminal only. */
  public static Style style() {
    return CommandLine.Help.Ansi.AUTO.enabled() ? Style.COLOURED : Style.PLAIN;
  }

  /** Reads a day. */
  public static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException(
          "\"" + text + "\" is no day; write it as year-month-day, such as 2025-03-10");
    }
  }

  private static int wrongUsage(CommandLine.ParameterException e, String[] args) {
    String name = e.getCommandLine().getCommandName();
    e.getCommandLine().getErr().println(name + ": " + e.getMessage());
    e.getCommandLine().getErr().println(name + " --help shows what can be asked.");
    return UNUSABLE;
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }
}
