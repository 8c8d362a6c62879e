package org.sitrep.tables;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.sitrep.tables.Header.Bound;
import org.sitrep.tables.TableFormat.Column;
import org.sitrep.tables.TableFormat.Need;

/**
 * Reads a table row by row, in memory that does not grow with the file.
 *
 * <p>A cell that cannot be read is a {@link CellProblem} of its record. A row that has too few or
 * too many cells, or lacks what every row needs, is a {@link BadRow}. Nothing is left out: each row
 * below the header is one or the other.
 */
public final class TableReader implements Iterator<Row>, Closeable {

  /** The longest row, in UTF-16 units: 4 million. */
  public static final int MAX_ROW = 4 << 20;

  private static final char REPLACEMENT = '\uFFFD';

  private final CsvReader<CsvRecord> csv;
  private final CloseableIterator<CsvRecord> records;
  private final TableFormat format;
  private final Header header;
  private Optional<Row> next = Optional.empty();
  private long line;
  private boolean broken;

  private TableReader(Reader source, Optional<TableFormat> wanted) throws IOException {
    BufferedReader reader = Sources.withoutMark(source);
    csv =
        CsvReader.builder()
            .fieldSeparator(Sources.separator(reader))
            .allowExtraFields(true)
            .allowMissingFields(true)
            .allowExtraCharsAfterClosingQuote(true)
            .allowUnclosedQuote(true)
            .skipEmptyLines(true)
            .maxBufferSize(MAX_ROW)
            .ofCsvRecord(reader);
    try {
      records = csv.iterator();
      List<String> names = first();
      Optional<CsvRecord> second = record();
      List<String> tags =
          second.map(CsvRecord::getFields).filter(TableReader::areTags).orElse(names);
      boolean tagged = tags.size() == names.size() && !tags.equals(names);
      List<String> keys = tagged ? tags : names;
      format = wanted.or(() -> TableFormat.detect(keys)).orElseThrow(() -> unknownFormat(keys));
      List<String> missing = format.missing(keys);
      if (!missing.isEmpty()) {
        throw new TableException(
            "The table lacks what the format " + format + " needs: " + missing);
      }
      header = Header.of(format, names, keys);
      if (!tagged) {
        next = second.map(this::row);
      }
    } catch (CsvParseException | TableException e) {
      csv.close();
      throw e instanceof TableException known ? known : new TableException(said(e));
    }
  }

  /**
   * Opens a file in UTF-8, or in UTF-16 with a byte order mark.
   *
   * @param format the format; without one it is told by the header
   * @throws TableException if it has no header, or one of no known format, or lacks a column
   */
  public static TableReader open(InputStream file, Optional<TableFormat> format)
      throws IOException {
    Reader reader = Sources.open(file);
    try {
      return new TableReader(reader, format);
    } catch (IOException e) {
      reader.close();
      throw e;
    }
  }

  /**
   * Reads from a source; see {@link #open(InputStream, Optional)}. It is closed with this reader.
   */
  public static TableReader of(Reader source, Optional<TableFormat> format) throws IOException {
    return new TableReader(source, format);
  }

  /** The format. */
  public TableFormat format() {
    return format;
  }

  /** The columns. */
  public Header header() {
    return header;
  }

  @Override
  public boolean hasNext() {
    if (next.isEmpty() && !broken) {
      try {
        next = record().map(this::row);
      } catch (CsvParseException e) {
        broken = true;
        next =
            Optional.of(
                new BadRow(line + 1, List.of(), "Nothing is read from here on: " + said(e)));
      }
    }
    return next.isPresent();
  }

  @Override
  public Row next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Row row = next.orElseThrow();
    next = Optional.empty();
    return row;
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }

  private Optional<CsvRecord> record() {
    if (!records.hasNext()) {
      return Optional.empty();
    }
    CsvRecord record = records.next();
    line = record.getStartingLineNumber();
    return Optional.of(record);
  }

  private List<String> first() throws TableException {
    List<String> names =
        record()
            .map(CsvRecord::getFields)
            .orElseThrow(() -> new TableException("The table is empty; it needs a header line"));
    return names.stream().map(String::strip).toList();
  }

  private static boolean areTags(List<String> cells) {
    return cells.stream().anyMatch(cell -> cell.strip().startsWith("#"))
        && cells.stream().allMatch(cell -> cell.isBlank() || cell.strip().startsWith("#"));
  }

  private static TableException unknownFormat(List<String> header) {
    return new TableException(
        "The header is of no format known: "
            + header
            + "; name the format ("
            + TableFormat.standard()
            + ") or give a mapping file");
  }

  private static String said(Exception e) {
    Throwable cause = e.getCause() == null ? e : e.getCause();
    return String.valueOf(cause.getMessage());
  }

  private Row row(CsvRecord record) {
    List<String> cells = new ArrayList<>(record.getFields());
    int columns = header.names().size();
    while (cells.size() > columns && cells.get(cells.size() - 1).isBlank()) {
      cells.remove(cells.size() - 1);
    }
    if (cells.size() != columns) {
      return new BadRow(
          line, cells, "It has " + cells.size() + " cells where the header has " + columns);
    }
    List<CellProblem> problems = new ArrayList<>();
    Facts.Builder facts = Facts.builder();
    for (Bound<?> bound : header.bound()) {
      Optional<CellProblem> problem = read(bound, cells.get(bound.index()), facts);
      problem.ifPresent(problems::add);
      if (bound.column().need() == Need.ROW && !facts.has(bound.column().field())) {
        return new BadRow(
            line,
            cells,
            bound.name()
                + problem
                    .map(it -> " \"" + it.cell() + "\" cannot be read: " + it.reason())
                    .orElse(" is empty, and every row needs it"));
      }
    }
    return new TableRecord(
        line, Optional.of(header), cells, Derived.complete(facts.build()), problems);
  }

  private static <T> Optional<CellProblem> read(Bound<T> bound, String cell, Facts.Builder facts) {
    Optional<String> problem =
        cell.indexOf(REPLACEMENT) >= 0
            ? Optional.of("it is not valid UTF-8; save the table as UTF-8")
            : Optional.empty();
    return readCell(bound.column(), cell, facts)
        .or(() -> problem)
        .map(reason -> new CellProblem(bound.name(), cell, reason));
  }

  /**
   * Sets the field of a column, unless a column before has, or nothing is known.
   *
   * @return why the cell cannot be read, if it cannot
   */
  static <T> Optional<String> readCell(Column<T> column, String cell, Facts.Builder facts) {
    String text = cell.strip();
    if (text.isEmpty()
        || column.unknown().contains(text)
        || (column.form().numeric() && Counts.isUnknown(text))) {
      return Optional.empty();
    }
    try {
      T value = column.form().reader().read(text);
      if (!facts.has(column.field())) {
        facts.set(column.field(), value);
      }
      return Optional.empty();
    } catch (CellException e) {
      return Optional.of(e.reason());
    }
  }
}
