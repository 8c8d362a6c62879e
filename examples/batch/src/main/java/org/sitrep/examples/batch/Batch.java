package org.sitrep.examples.batch;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import org.sitrep.examples.shared.LineReader;
import org.sitrep.examples.shared.Programs;
import org.sitrep.model.ParsedReport;
import org.sitrep.model.Report;
import org.sitrep.parsing.ReportParser;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program: reads a file of reports and writes tables. */
@Command(
    name = "batch",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    exitCodeOnExecutionException = Batch.UNREADABLE,
    description = {
      "Reads a file of reports and writes what they say as tables: claims.csv, attacks.csv,"
          + " tallies.csv, findings.csv, and everything as reports.jsonl. Lines that are no"
          + " reports are listed in errors.csv.",
      ""
    },
    footer = {
      "",
      "Exit codes: 0 all read, 1 all but some lines read, 2 wrong usage or nothing written."
    })
public final class Batch implements Callable<Integer> {

  static final int OK = 0;
  static final int BAD_LINES = 1;
  static final int UNREADABLE = Programs.UNUSABLE;

  private static final String STANDARD_INPUT = "-";

  @Mixin private Options options = new Options();

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Streams streams;
  private final DoubleFunction<Function<Report, ParsedReport>> parser;
  private final int maxLine;

  /** Where the program reads and speaks. */
  record Streams(InputStream in, PrintStream out, PrintStream err) {}

  private Batch(
      Streams streams, DoubleFunction<Function<Report, ParsedReport>> parser, int maxLine) {
    this.streams = streams;
    this.parser = parser;
    this.maxLine = maxLine;
  }

  /** Runs the program and ends the process with its exit code. */
  public static void main(String[] args) {
    Programs.exit((out, err, given) -> run(new Streams(System.in, out, err), given), args);
  }

  /** The program on these streams. */
  public static CommandLine command(InputStream in, PrintStream out, PrintStream err) {
    return command(new Streams(in, out, err), Batch::parser, LineReader.MAX_LINE);
  }

  private static CommandLine command(
      Streams streams, DoubleFunction<Function<Report, ParsedReport>> parser, int maxLine) {
    return Programs.configured(
        new CommandLine(new Batch(streams, parser, maxLine)), streams.out(), streams.err());
  }

  /** Runs the program on these streams and returns its exit code. */
  static int run(Streams streams, String... args) {
    return run(streams, Batch::parser, LineReader.MAX_LINE, args);
  }

  private static Function<Report, ParsedReport> parser(double leastConfidence) {
    return ParserHolder.PARSER.withLeastConfidence(leastConfidence)::parse;
  }

  /** Runs the program with a parser and a bound on lines of one's own. */
  static int run(
      Streams streams,
      DoubleFunction<Function<Report, ParsedReport>> parser,
      int maxLine,
      String... args) {
    return Programs.run(command(streams, parser, maxLine), streams.out(), streams.err(), args);
  }

  @Override
  public Integer call() throws InterruptedException {
    if (options.threads() < 1) {
      return fail("--threads takes a number from 1, not " + options.threads() + ".");
    }
    if (options.in().equals(STANDARD_INPUT)) {
      return write(streams.in(), OptionalLong.empty());
    }
    Path file;
    try {
      file = Path.of(options.in());
    } catch (InvalidPathException e) {
      return fail(options.in() + " is not a name that a file can have.");
    }
    if (!Files.exists(file)) {
      return fail(file + " does not exist; name a file of reports, or - for standard input.");
    }
    if (Files.isDirectory(file)) {
      return fail(file + " is a folder; name a file of reports, one JSON object a line.");
    }
    try {
      if (wouldBeReplaced(file)) {
        return fail(file + " would be replaced by the output; choose another folder for it.");
      }
      OptionalLong size =
          Files.isRegularFile(file) ? OptionalLong.of(Files.size(file)) : OptionalLong.empty();
      try (InputStream in = Files.newInputStream(file)) {
        return write(in, size);
      }
    } catch (IOException e) {
      return fail(file + " cannot be read; is it yours to read? (" + e.getMessage() + ")");
    }
  }

  private int write(InputStream in, OptionalLong size) throws InterruptedException {
    boolean shown = options.progress().orElseGet(Terminal::isWatched);
    Progress progress = new Progress(streams.err(), shown, size, System::nanoTime);
    try (OutputFolder output = OutputFolder.open(options.out())) {
      Run run = new Run(output, progress);
      run.read(
          in,
          options.threads(),
          maxLine,
          new LineProcessor(parser.apply(options.leastConfidence()), options.checker()));
      output.complete();
      run.problems().print(spec.qualifiedName(), streams.err());
      streams.out().println(run.summary() + " in " + options.out());
      return run.problems().errors() > 0 ? BAD_LINES : OK;
    } catch (FileAlreadyExistsException e) {
      return fail(options.out() + " is a file; name a folder.");
    } catch (IOException | UncheckedIOException e) {
      progress.interrupt();
      return fail(
          "The run ended early and wrote nothing to "
              + options.out()
              + "; is there room, and may you write there? ("
              + e
              + ")");
    }
  }

  private boolean wouldBeReplaced(Path file) throws IOException {
    for (String name : OutputFolder.names()) {
      Path output = options.out().resolve(name);
      if (Files.exists(output) && Files.isSameFile(file, output)) {
        return true;
      }
    }
    return false;
  }

  private int fail(String message) {
    streams.err().println(spec.qualifiedName() + ": " + message);
    return UNREADABLE;
  }

  /** Loads the parser when the first report is there, not for --help. */
  private static final class ParserHolder {
    private static final ReportParser PARSER = ReportParser.standard();
  }
}
