package org.sitrep.examples.audit;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the findings about a table go: a folder, or the standard output. */
final class FindingOutput {

  private static final Path SCREEN = Path.of("-");

  private final Path folder;
  private final PrintStream out;

  FindingOutput(Path folder, PrintStream out) {
    this.folder = folder;
    this.out = out;
  }

  boolean isScreen() {
    return folder.equals(SCREEN);
  }

  /** The file that is written; none if the findings go to the standard output. */
  Path file() {
    return folder.resolve(Audit.FINDINGS);
  }

  void makeFolder() throws IOException {
    if (!isScreen()) {
      Files.createDirectories(folder);
    }
  }

  void write(AuditResult result) throws IOException {
    if (isScreen()) {
      OutputTable.findings(out, result.findings());
    } else {
      OutputTable.findings(file(), result.findings());
    }
  }
}
