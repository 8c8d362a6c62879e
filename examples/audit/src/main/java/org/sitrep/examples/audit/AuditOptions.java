package org.sitrep.examples.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.examples.shared.TableOptions;
import org.sitrep.tables.TableReader;
import org.sitrep.tables.TableRecord;
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

  @Option(
      names = "--read-notes",
      description =
          "Reads the notes of every record as a report and holds them against its columns, however"
              + " many there are. Default: up to 1,000.")
  private boolean readNotes;

  /** A version of a table with what was found in it. */
  record Audited(AuditResult result, TableVersion version) {}

  AuditResult audit(Path table) throws IOException {
    try (TableReader reader = tables.open(table)) {
      return Auditor.audit(reader, settings());
    }
  }

  /** Audits a table and keeps its records. */
  Audited audited(Path table) throws IOException {
    List<TableRecord> records = new ArrayList<>();
    try (TableReader reader = tables.open(table)) {
      AuditResult result = Auditor.audit(reader, settings(), records::add);
      return new Audited(result, new TableVersion(reader.header(), records));
    }
  }

  private AuditSettings settings() {
    return new AuditSettings(asOf, readNotes);
  }
}
