package org.sitrep.tables;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * Reads a table row by row, in memory that does not grow with the file (a workbook is held as a
 * whole).
 *
 * <p>A cell that cannot be read is a {@link CellProblem} of its record. A row that has too few or
 * too many cells, or lacks what every row needs, is a {@link BadRow}. Nothing is left out: each row
 * below the header is one or the other. What was taken for granted, such as the encoding, is a
 * sentence of {@link #notes()}.
 */
public final class TableReader implements Iterator<Row>, Closeable {

  /** The longest row, in UTF-16 units: 4 million. */
  public static final int MAX_ROW = 4 << 20;

  private final RawRows rows;
  private final Deque<RawRow> ahead = new ArrayDeque<>();
  private final List<String> notes = new ArrayList<>();
  private final TableFormat format;
  private final RowReader reader;
  private Optional<Row> next = Optional.empty();
  private Optional<String> broken = Optional.empty();
  private boolean ended;
  private long line;

  private TableReader(RawRows rows, Optional<TableFormat> wanted) throws TableException {
    this.rows = rows;
    Heading heading = heading(wanted);
    heading.note().ifPresent(notes::add);
    FormatChoice choice =
        wanted.isPresent() ? FormatChoice.of(wanted.get(), heading) : FormatChoice.best(heading);
    format = choice.format();
    if (!choice.missing().isEmpty()) {
      throw new TableException(
          "The table lacks what the format " + format + " needs: " + choice.missing());
    }
    choice.doubt(heading).ifPresent(notes::add);
    Header header = Header.of(format, heading, choice.keys());
    LookAhead habits = new LookAhead(header);
    habits.look(ahead, this::raw);
    notes.addAll(habits.notes());
    reader = new RowReader(format, habits.decided());
  }

  /**
   * Opens a file, whatever it is: a text with separators in UTF-8, UTF-16 or Windows-1252, the same
   * packed with gzip, or an Excel workbook (.xlsx). The stream is closed with this reader.
   *
   * @param format the format; without one it is told by the header
   * @param encoding the encoding of a text; without one it is told by its bytes
   * @throws TableException if it is no table, or has no header, or one of no known format, or lacks
   *     a column; the message says what to do
   */
  public static TableReader open(
      InputStream file, Optional<TableFormat> format, Optional<Charset> encoding)
      throws IOException {
    try {
      return opened(Sources.open(file, encoding), format);
    } catch (IOException e) {
      file.close();
      throw e;
    }
  }

  /**
   * Reads from a source of text with separators; see {@link #open}. It is closed with this reader.
   */
  public static TableReader of(Reader source, Optional<TableFormat> format) throws IOException {
    return opened(new CsvRows(source), format);
  }

  private static TableReader opened(RawRows rows, Optional<TableFormat> format) throws IOException {
    try {
      return new TableReader(rows, format);
    } catch (IOException e) {
      rows.close();
      throw e;
    }
  }

  /** The format. */
  public TableFormat format() {
    return format;
  }

  /** The columns. */
  public Header header() {
    return reader.header();
  }

  /**
   * What was taken for granted of the file, a sentence each, such as its encoding. Some are known
   * only once all rows were read.
   */
  public List<String> notes() {
    List<String> all = new ArrayList<>(rows.notes());
    all.addAll(notes);
    return all;
  }

  @Override
  public boolean hasNext() {
    if (next.isEmpty()) {
      RawRow raw = ahead.poll();
      next =
          (raw == null ? raw() : Optional.of(raw))
              .<Row>map(reader::row)
              .or(
                  () ->
                      broken.map(
                          why ->
                              new BadRow(
                                  line + 1, List.of(), "Nothing is read from here on: " + why)));
      broken = raw == null ? Optional.empty() : broken;
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
    rows.close();
  }

  private Heading heading(Optional<TableFormat> wanted) throws TableException {
    try {
      return Heading.read(
          this::raw,
          ahead,
          heading ->
              wanted
                  .map(format -> FormatChoice.of(format, heading).missing().isEmpty())
                  .orElseGet(() -> FormatChoice.fits(heading)));
    } catch (TableException e) {
      throw broken.map(TableException::new).orElse(e);
    }
  }

  private Optional<RawRow> raw() {
    if (ended) {
      return Optional.empty();
    }
    Optional<RawRow> row = Optional.empty();
    try {
      row = rows.next();
    } catch (TableException e) {
      broken = Optional.of(String.valueOf(e.getMessage()));
    }
    ended = row.isEmpty();
    row.ifPresent(it -> line = it.line());
    return row;
  }
}
