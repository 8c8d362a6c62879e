package org.sitrep.examples.sitrep;

import java.io.PrintStream;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints what a shell needs to complete commands and options. */
@Command(
    name = "completion",
    mixinStandardHelpOptions = true,
    description = {
      "Prints a script by which bash and zsh complete the commands and options of this program:"
          + " source <(sitrep completion)",
      ""
    })
final class Completion implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  private final PrintStream out;

  Completion(PrintStream out) {
    this.out = out;
  }

  @Override
  public void run() {
    CommandLine all = spec.root().commandLine();
    out.print(AutoComplete.bash(all.getCommandName(), all));
  }
}
