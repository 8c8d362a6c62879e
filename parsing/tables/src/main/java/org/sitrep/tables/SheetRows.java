package org.sitrep.tables;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** The rows of the first visible sheet of an Excel workbook. The file is held in memory. */
final class SheetRows implements RawRows {

  /** The largest workbook read: 64 MiB. */
  static final int MAX_BYTES = 64 << 20;

  /** The most that a workbook may unpack to: 1 GiB. */
  private static final long MAX_UNPACKED = 1L << 30;

  private static final String WORKBOOK = "xl/workbook.xml";

  private final ReadableWorkbook workbook;
  private final Iterator<Row> rows;
  private final List<String> notes = new ArrayList<>();
  private int width;

  private SheetRows(ReadableWorkbook workbook) throws IOException {
    this.workbook = workbook;
    List<Sheet> sheets =
        workbook
            .getSheets()
            .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
            .toList();
    if (sheets.isEmpty()) {
      throw new TableException("The workbook has no visible sheet; it needs one with the table");
    }
    rows = sheets.get(0).openStream().iterator();
    if (sheets.size() > 1) {
      notes.add(
          "Of its %d sheets the first was read, \"%s\""
              .formatted(sheets.size(), sheets.get(0).getName()));
    }
  }

  static SheetRows open(InputStream file) throws IOException {
    byte[] bytes = file.readNBytes(MAX_BYTES + 1);
    if (bytes.length > MAX_BYTES) {
      throw new TableException("The workbook is larger than 64 MiB; save the sheet as CSV");
    }
    check(bytes);
    try {
      return new SheetRows(
          new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, true)));
    } catch (ExcelReaderException e) {
      throw broken(e);
    }
  }

  /** Makes sure that it is a workbook, and none that unpacks to more than memory holds. */
  private static void check(byte[] bytes) throws IOException {
    boolean found = false;
    long unpacked = 0;
    byte[] buffer = new byte[1 << 16];
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        found |= entry.getName().equals(WORKBOOK);
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
          unpacked += read;
          if (unpacked > MAX_UNPACKED) {
            throw new TableException("The workbook unpacks to over 1 GiB; save the sheet as CSV");
          }
        }
      }
    }
    if (!found) {
      throw Signature.of(bytes).orElseThrow().refusal();
    }
  }

  private static TableException broken(RuntimeException e) {
    return new TableException("The workbook is broken (" + e.getMessage() + "); save it again");
  }

  @Override
  public Optional<RawRow> next() throws TableException {
    try {
      while (rows.hasNext()) {
        Row row = rows.next();
        RawRow raw = new RawRow(row.getRowNum(), cells(row));
        if (!raw.isBlank()) {
          width = Math.max(width, raw.cells().size());
          return Optional.of(raw);
        }
      }
      return Optional.empty();
    } catch (ExcelReaderException e) {
      throw broken(e);
    }
  }

  /** Cells at the end of a row that are empty are not in the file. */
  private List<String> cells(Row row) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < Math.max(width, row.getCellCount()); i++) {
      cells.add(row.hasCell(i) ? SheetCell.text(row.getCell(i)) : "");
    }
    return cells;
  }

  @Override
  public List<String> notes() {
    return List.copyOf(notes);
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }
}
