package org.sitrep.tables;

import java.util.List;
import java.util.Optional;
import org.sitrep.model.Attack;

/**
 * A record of a table: what it says, and the row it comes from.
 *
 * @param line the number of the line on which it begins, from 1
 * @param header what is known of the columns; empty for a record that comes from no table
 * @param cells the cells as they stand in the file, one for each column of the header
 * @param facts what was understood of them
 * @param problems the cells that could not be read
 */
public record TableRecord(
    long line, Optional<Header> header, List<String> cells, Facts facts, List<CellProblem> problems)
    implements Row {

  /** Copies the lists. */
  public TableRecord {
    cells = List.copyOf(cells);
    problems = List.copyOf(problems);
  }

  /** A record that comes from no table, such as an attack that was read from a text. */
  public static TableRecord of(long line, Facts facts) {
    return new TableRecord(line, Optional.empty(), List.of(), facts, List.of());
  }

  /** The record in the types of the model, as far as they hold it. */
  public Attack attack() {
    return AttackFacts.attack(facts);
  }

  /** The columns of a field, as the file names them. */
  public List<String> columns(Field<?> field) {
    return header.map(it -> it.columns(field)).orElse(List.of());
  }

  /** The cell of a column as it stands in the file; empty if there is none. */
  public String cell(String column) {
    int at = header.map(it -> it.names().indexOf(column)).orElse(-1);
    return at < 0 ? "" : cells.get(at);
  }
}
