package org.sitrep.examples.shared;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
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

  /** A program with its streams. */
  @FunctionalInterface
  public interface Main {
    /** Runs it and returns its exit code. */
    int run(PrintStream out, PrintStream err, String... args);
  }

  /** Runs a program on the streams of the process, in UTF-8, and ends the process. */
  public static void exit(Main program, String... args) {
    quieten();
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    int code = program.run(out, err, args);
    out.flush();
    err.flush();
    System.exit(code);
  }

  /** Lets the libraries log warnings only. */
  public static void quieten() {
    VALIDATOR_LOG.setLevel(Level.WARNING);
  }

  /**
   * Runs a command that writes to these streams and returns its exit code: {@link #UNUSABLE} if
   * what it wrote does not get through.
   */
  public static int run(CommandLine command, PrintStream out, PrintStream err, String... args) {
    int code = command.execute(args);
    if (out.checkError()) {
      err.println(
          command.getCommandName()
              + ": The output could not be written; is there room where it goes?");
      return UNUSABLE;
    }
    return code;
  }

  /** Lets a command write to these streams, read days, and tell what was asked in a wrong way. */
  public static CommandLine configured(CommandLine command, PrintStream out, PrintStream err) {
    return configured(command)
        .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
  }

  /** Lets a command read days, and tell what was asked in a wrong way. */
  public static CommandLine configured(CommandLine command) {
    return command
        .setCaseInsensitiveEnumValuesAllowed(true)
        .registerConverter(LocalDate.class, Programs::date)
        .setParameterExceptionHandler(Programs::wrongUsage);
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
    String name = e.getCommandLine().getCommandSpec().qualifiedName();
    e.getCommandLine().getErr().println(name + ": " + e.getMessage());
    e.getCommandLine().getErr().println(name + " --help shows what can be asked.");
    return UNUSABLE;
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }
}
