package org.sitrep.tables;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.tables.TableFormat.Column;
import org.sitrep.tables.TableFormat.Need;

/**
 * Writes records as a table of a format.
 *
 * <p>The loss report holds by construction: each row is read back as it is written, and what does
 * not come back as it was is counted.
 */
public final class TableWriter implements RecordWriter {

  private final TableFormat format;
  private final CsvWriter csv;
  private final Losses losses = new Losses();

  /** Begins a table: its header, and its hashtags if the format has them. */
  public TableWriter(TableFormat format, Writer out) {
    this.format = format;
    this.csv = CsvWriter.builder().build(out);
    csv.writeRecord(format.columns().stream().map(column -> column.names().get(0)).toList());
    if (format.columns().stream().anyMatch(column -> !column.tag().isEmpty())) {
      csv.writeRecord(format.columns().stream().map(Column::tag).toList());
    }
  }

  @Override
  public void write(TableRecord record) {
    List<String> cells = new ArrayList<>();
    Facts.Builder readBack = Facts.builder();
    Facts facts = identified(record);
    for (Column<?> column : format.columns()) {
      cells.add(cell(column, facts, readBack));
    }
    csv.writeRecord(cells);
    for (Column<?> column : format.columns()) {
      if (column.need() == Need.ROW && !readBack.has(column.field())) {
        losses.add("record", column.field() + " is not known, and every row needs it");
      }
    }
    count(record.facts(), Derived.complete(readBack.build(), format));
    CellLosses.add(record, losses);
  }

  /** The facts with an identifier, if the format needs one: the line, where there is none. */
  private Facts identified(TableRecord record) {
    boolean needed =
        !record.facts().has(Field.ID)
            && format.columns().stream()
                .anyMatch(column -> column.field().equals(Field.ID) && column.need() == Need.ROW);
    return needed
        ? record.facts().toBuilder().set(Field.ID, "line-" + record.line()).build()
        : record.facts();
  }

  private <T> String cell(Column<T> column, Facts facts, Facts.Builder readBack) {
    String cell =
        parts(column.field(), facts)
            .map(BreakdownText::write)
            .or(() -> Derived.value(facts, column.field(), format).map(column.form().writer()))
            .orElse("");
    RowReader.readCell(column, cell, readBack);
    return cell;
  }

  /** The parts of a count, where they say all of it and have no column of their own. */
  private Optional<Breakdown> parts(Field<?> field, Facts facts) {
    return field
        .breakdown()
        .filter(it -> !format.holds(it))
        .flatMap(facts::get)
        .filter(parts -> facts.get(field).equals(parts.total()));
  }

  private void count(Facts facts, Facts readBack) {
    for (Field<?> field : facts.fields()) {
      if (!readBack.has(field)) {
        losses.add(field.name(), format.holds(field) ? "it is not read back" : "no column for it");
      } else if (!readBack.get(field).equals(facts.get(field))) {
        losses.add(
            field.name(),
            format.fixed().has(field)
                ? "the format has one for all records, and it is another"
                : "it is written less exactly");
      }
    }
  }

  @Override
  public List<Loss> losses() {
    return losses.report();
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
