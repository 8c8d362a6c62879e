package org.sitrep.examples.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.sitrep.examples.shared.TableOptions;
import org.sitrep.tables.TableReader;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the command line says of the tables and of the day. */
final class AuditOptions {

  @Mixin private TableOptions tables = new TableOptions();

  @Option(
      names = "--as-of",
      paramLabel = "DAY",
      description =
          "The day on which the table was made, such as 2024-11-30: later days are in the future."
              + " Without it no day is; the clock of the machine is never asked.")
  private Optional<LocalDate> asOf = Optional.empty();

  AuditResult audit(Path table) throws IOException {
    try (TableReader reader = tables.open(table)) {
      return Auditor.audit(reader, asOf);
    }
  }

  TableVersion read(Path table) throws IOException {
    try (TableReader reader = tables.open(table)) {
      return TableVersion.read(reader);
    }
  }
}
