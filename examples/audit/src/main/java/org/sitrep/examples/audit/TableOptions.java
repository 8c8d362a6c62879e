package org.sitrep.examples.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.sitrep.examples.exchange.TableFormat;
import org.sitrep.examples.exchange.TableReader;
import picocli.CommandLine.Option;

/** What the command line says of the tables. */
final class TableOptions {

  @Option(
      names = "--format",
      paramLabel = "NAME",
      description =
          "The format of the table: missiles, acled, ged, gtd or hxl. Default: told by the header.")
  private Optional<String> format = Optional.empty();

  @Option(
      names = "--mapping",
      paramLabel = "FILE",
      description = "A mapping file for a format of your own; see docs/exchange.md.")
  private Optional<Path> mapping = Optional.empty();

  @Option(
      names = "--as-of",
      paramLabel = "DAY",
      description =
          "The day on which the table was made, such as 2024-11-30: later days are in the future."
              + " Without it no day is; the clock of the machine is never asked.")
  private Optional<LocalDate> asOf = Optional.empty();

  Optional<LocalDate> asOf() {
    return asOf;
  }

  TableReader open(Path table) throws IOException {
    return TableReader.open(table, TableFormat.chosen(format, mapping));
  }
}
