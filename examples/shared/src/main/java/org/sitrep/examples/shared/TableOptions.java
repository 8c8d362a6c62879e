package org.sitrep.examples.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.sitrep.tables.TableFormat;
import org.sitrep.tables.TableReader;
import picocli.CommandLine.Option;

/** What a command line says of the format of tables. */
public final class TableOptions {

  /** What stands for standard input and output on the command line. */
  public static final Path STANDARD_INPUT = Path.of("-");

  @Option(
      names = "--format",
      paramLabel = "NAME",
      description =
          "The format of the table: missiles, acled, ged, gtd, tbij, airwars, ibc, who or hxl."
              + " Default: told by the header.")
  private Optional<String> format = Optional.empty();

  @Option(
      names = "--mapping",
      paramLabel = "FILE",
      description = "A mapping file for a table in a format of your own; see docs/exchange.md.")
  private Optional<Path> mapping = Optional.empty();

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      description =
          "The encoding of the table, such as windows-1251. Default: told by its first bytes.")
  private Optional<Charset> encoding = Optional.empty();

  /** Opens a table in the format that was asked for; see {@link TableReader#open}. */
  public TableReader open(Path table) throws IOException {
    return TableReader.open(
        STANDARD_INPUT.equals(table) ? System.in : Files.newInputStream(table), chosen(), encoding);
  }

  /** Opens a table whose bytes are at hand, in the format that was asked for. */
  public TableReader open(InputStream table) throws IOException {
    return TableReader.open(table, chosen(), encoding);
  }

  private Optional<TableFormat> chosen() throws IOException {
    if (mapping.isPresent()) {
      Path file = mapping.get();
      try {
        return Optional.of(
            TableFormat.read(
                String.valueOf(file.getFileName()),
                new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8)));
      } catch (IllegalArgumentException e) {
        throw new RefusedException("The mapping file is none: " + e.getMessage());
      }
    }
    if (format.isPresent() && TableFormat.named(format.get()).isEmpty()) {
      throw new RefusedException(
          "There is no format " + format.get() + "; there are " + TableFormat.standard());
    }
    return format.flatMap(TableFormat::named);
  }
}
