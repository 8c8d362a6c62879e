package org.sitrep.examples.sitrep;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.Optional;
import org.sitrep.examples.audit.Audit;
import org.sitrep.examples.batch.Batch;
import org.sitrep.examples.checksources.CheckSources;
import org.sitrep.examples.convert.Convert;
import org.sitrep.examples.quickstart.Quickstart;
import org.sitrep.examples.shared.Programs;
import org.sitrep.examples.verifyclaims.VerifyClaims;
import org.sitrep.examples.workbench.Workbench;
import picocli.CommandLine;

/** The commands, each of which is a program of its own elsewhere. */
enum Commands {
  READ("read", Quickstart::command),
  BATCH("batch", Batch::command),
  CHECK_SOURCES("check-sources", CheckSources::command),
  VERIFY("verify", VerifyClaims::command),
  CONVERT("convert", (in, out, err) -> Convert.command(out, err)),
  AUDIT("audit", (in, out, err) -> Audit.command(out, err)),
  COMPARE("compare", (in, out, err) -> Audit.comparison(out, err)),
  WORKBENCH("workbench", (in, out, err) -> Workbench.command(out, err)),
  COMPLETION(
      "completion",
      (in, out, err) -> Programs.configured(new CommandLine(new Completion(out)), out, err));

  private final String label;
  private final Program program;

  /** A program on streams. */
  @FunctionalInterface
  private interface Program {
    CommandLine on(InputStream in, PrintStream out, PrintStream err);
  }

  Commands(String label, Program program) {
    this.label = label;
    this.program = program;
  }

  /** The command of this name. */
  static Optional<Commands> named(String label) {
    return Arrays.stream(values()).filter(command -> command.label.equals(label)).findFirst();
  }

  /** The name on the command line. */
  String label() {
    return label;
  }

  /** The command on these streams. */
  CommandLine on(InputStream in, PrintStream out, PrintStream err) {
    return program.on(in, out, err).setCommandName(label);
  }
}
