package org.sitrep.examples.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What a command line says of the format of tables. */
public final class TableOptions {

  @Option(
      names = "--format",
      paramLabel = "NAME",
      description =
          "The format of the table: missiles, acled, ged, gtd or hxl. Default: told by the header.")
  private Optional<String> format = Optional.empty();

  @Option(
      names = "--mapping",
      paramLabel = "FILE",
      description = "A mapping file for a table in a format of your own; see docs/exchange.md.")
  private Optional<Path> mapping = Optional.empty();

  /** Opens a table in the format that was asked for; see {@link TableReader#open}. */
  public TableReader open(Path table) throws IOException {
    return TableReader.open(table, TableFormat.chosen(format, mapping));
  }
}
