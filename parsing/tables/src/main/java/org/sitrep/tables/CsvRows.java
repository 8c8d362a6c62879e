package org.sitrep.tables;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rows of a text with separators. */
final class CsvRows implements RawRows {

  private final TextTop top;
  private final CsvReader<CsvRecord> csv;
  private final CloseableIterator<CsvRecord> records;
  private final Reader source;
  private final List<String> taken;

  CsvRows(Reader source) throws IOException {
    this(source, List.of());
  }

  /**
   * The rows of a text.
   *
   * @param taken what was taken for granted of the text
   */
  CsvRows(Reader source, List<String> taken) throws IOException {
    this.source = source;
    this.taken = List.copyOf(taken);
    BufferedReader reader =
        source instanceof BufferedReader buffered ? buffered : new BufferedReader(source);
    top = TextTop.of(reader);
    csv =
        CsvReader.builder()
            .fieldSeparator(top.separator())
            .allowExtraFields(true)
            .allowMissingFields(true)
            .allowExtraCharsAfterClosingQuote(true)
            .allowUnclosedQuote(true)
            .skipEmptyLines(true)
            .maxBufferSize(TableReader.MAX_ROW)
            .ofCsvRecord(reader);
    records = csv.iterator();
  }

  @Override
  public Optional<RawRow> next() throws TableException {
    try {
      if (!records.hasNext()) {
        return Optional.empty();
      }
      CsvRecord record = records.next();
      return Optional.of(
          new RawRow(record.getStartingLineNumber() + top.linesTaken(), record.getFields()));
    } catch (CsvParseException | UncheckedIOException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      throw new TableException(String.valueOf(cause.getMessage()));
    }
  }

  @Override
  public List<String> notes() {
    List<String> notes = new ArrayList<>(taken);
    notes.addAll(top.notes());
    if (source instanceof MixedReader mixed) {
      mixed.note().ifPresent(notes::add);
    }
    return notes;
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
