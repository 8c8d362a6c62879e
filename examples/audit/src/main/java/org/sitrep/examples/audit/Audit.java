package org.sitrep.examples.audit;

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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sitrep.examples.exchange.Printable;
import org.sitrep.examples.exchange.TableException;
import org.sitrep.examples.exchange.TableReader;
import org.sitrep.validation.Severity;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The program: finds records of a table that cannot be right, and compares two versions. */
@Command(
    name = "audit",
    mixinStandardHelpOptions = true,
    versionProvider = Audit.Version.class,
    sortOptions = false,
    exitCodeOnExecutionException = Audit.FAILED,
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

  static final int CLEAN = 0;
  static final int ERRORS = 1;
  static final int FAILED = 2;

  private static final String FINDINGS = "findings.csv";
  private static final String CHANGES = "changes.csv";
  private static final String FATES = "fates.csv";

  @Mixin private TableOptions options = new TableOptions();

  // Optional for the parser, because the subcommand has parameters of its own.
  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "TABLE",
      description = "The table, a CSV file.")
  private Optional<Path> table = Optional.empty();

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "OUT_DIR",
      description = "The folder for findings.csv. It is made if need be.")
  private Optional<Path> out = Optional.empty();

  @Spec private CommandSpec spec = CommandSpec.create();

  private final PrintStream screen;

  private Audit(PrintStream screen) {
    this.screen = screen;
  }

  /** Runs the program and ends the process with its exit code. */
  public static void main(String[] args) {
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    int code = run(out, err, args);
    out.flush();
    err.flush();
    System.exit(code);
  }

  /** Runs the program on these streams and returns its exit code. */
  static int run(PrintStream out, PrintStream err, String... args) {
    return new CommandLine(new Audit(out))
        .addSubcommand(new Compare(out))
        .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
        .setParameterExceptionHandler(Audit::wrongUsage)
        .setExecutionExceptionHandler(
            (e, command, parsed) -> {
              err.println("audit: " + Printable.line(told(e)));
              return FAILED;
            })
        .execute(args);
  }

  @Override
  public Integer call() throws IOException {
    Path file = table.orElseThrow(() -> missing("TABLE"));
    Path folder = out.orElseThrow(() -> missing("OUT_DIR"));
    refuseToReplace(file, folder, FINDINGS);
    AuditResult result = audit(file, options);
    OutputTable.findings(Files.createDirectories(folder).resolve(FINDINGS), result.findings());
    screen.print(Summary.of(result));
    return code(result);
  }

  private static void refuseToReplace(Path table, Path folder, String output) throws IOException {
    Path file = folder.resolve(output);
    if (Files.exists(file) && Files.isSameFile(table, file)) {
      throw new ReplacedException(file + " would be replaced; choose another folder.");
    }
  }

  private ParameterException missing(String parameter) {
    return new ParameterException(spec.commandLine(), "Missing required parameter: " + parameter);
  }

  private static AuditResult audit(Path file, TableOptions options) throws IOException {
    try (TableReader reader = options.open(file)) {
      return Auditor.audit(reader, options.asOf());
    }
  }

  private static int code(AuditResult result) {
    return result.count(Severity.ERROR) > 0 ? ERRORS : CLEAN;
  }

  /** The subcommand that compares two versions. */
  @Command(
      name = "compare",
      mixinStandardHelpOptions = true,
      sortOptions = false,
      description = {
        "Compares two versions of a table: writes what was added, removed and corrected to"
            + " changes.csv, what became of the findings about the older version to fates.csv, and"
            + " the findings about the newer one, totals that changed among them, to findings.csv.",
        ""
      },
      footer = {
        "",
        "Exit codes: 0 no errors in the newer version, 1 errors, 2 wrong usage or nothing read or"
            + " written."
      })
  static final class Compare implements Callable<Integer> {

    @Mixin private TableOptions options = new TableOptions();

    @Parameters(index = "0", paramLabel = "OLD", description = "The older version, a CSV file.")
    private Path older = Path.of("");

    @Parameters(index = "1", paramLabel = "NEW", description = "The newer version, a CSV file.")
    private Path newer = Path.of("");

    @Parameters(
        index = "2",
        paramLabel = "OUT_DIR",
        description = "The folder for the tables. It is made if need be.")
    private Path out = Path.of("");

    private final PrintStream screen;

    Compare(PrintStream screen) {
      this.screen = screen;
    }

    @Override
    public Integer call() throws IOException {
      for (String output : List.of(CHANGES, FATES, FINDINGS)) {
        refuseToReplace(older, out, output);
        refuseToReplace(newer, out, output);
      }
      AuditResult before = audit(older, options);
      AuditResult after = audit(newer, options);
      Comparison comparison =
          Comparison.of(read(older), before.findings(), read(newer), after.findings());
      Files.createDirectories(out);
      OutputTable.changes(out.resolve(CHANGES), comparison.changes());
      OutputTable.fates(out.resolve(FATES), comparison.fates());
      List<AuditFinding> findings = new ArrayList<>(after.findings());
      findings.addAll(comparison.totals());
      findings.sort(Comparator.comparingLong(AuditFinding::line));
      OutputTable.findings(out.resolve(FINDINGS), findings);
      screen.print(Summary.of(comparison));
      return code(after);
    }

    private TableVersion read(Path file) throws IOException {
      try (TableReader reader = options.open(file)) {
        return TableVersion.read(reader);
      }
    }
  }

  /** A table would be replaced by what is written. */
  private static final class ReplacedException extends IOException {
    ReplacedException(String message) {
      super(message);
    }
  }

  /** What went wrong, and what to do. */
  private static String told(Exception e) {
    if (e instanceof TableException || e instanceof ReplacedException) {
      return String.valueOf(e.getMessage());
    }
    if (e instanceof NoSuchFileException) {
      return e.getMessage() + " does not exist; name a table, a CSV file.";
    }
    if (e instanceof FileAlreadyExistsException) {
      return e.getMessage() + " is a file; name a folder.";
    }
    return e instanceof IOException
        ? e.getMessage() + " (is it a file that you may read, and a folder that you may write to?)"
        : "This is a fault of the program: " + e;
  }

  private static int wrongUsage(ParameterException e, String[] args) {
    e.getCommandLine().getErr().println("audit: " + e.getMessage());
    e.getCommandLine().getErr().println("audit --help shows what can be asked.");
    return FAILED;
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }

  /** The version in the manifest of the program's archive. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      Package program = Audit.class.getPackage();
      return new String[] {
        "audit "
            + Optional.ofNullable(program.getImplementationVersion()).orElse("(unpackaged)")
            + ", Sitrep example"
      };
    }
  }
}
