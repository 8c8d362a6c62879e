package org.sitrep.examples.batch;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What became of one line.
 *
 * @param line the number of the line
 * @param reportId the identifier of the report; empty if the line is none
 * @param json the parsed report; empty if the line is none
 * @param rows the rows for each table
 * @param unread true if the report is in a language that is not read
 * @param contradictions how many of the findings are errors
 * @param warnings what should be looked at although the report was read
 * @param error why the line is no report; empty if it is one
 */
record Outcome(
    long line,
    String reportId,
    String json,
    Map<Table, List<List<String>>> rows,
    boolean unread,
    long contradictions,
    List<String> warnings,
    String error) {

  static Outcome failed(long line, String error) {
    return new Outcome(line, "", "", new EnumMap<>(Table.class), false, 0, List.of(), error);
  }

  boolean isReport() {
    return error.isEmpty();
  }

  int count(Table table) {
    return rows.getOrDefault(table, List.of()).size();
  }
}
