package org.sitrep.examples.batch;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sitrep.model.ParsedReport;
import org.sitrep.model.SitrepJson;

/**
 * What became of one line.
 *
 * @param line the number of the line
 * @param reportId the identifier of the report; empty if the line is none
 * @param json the parsed report, or one of which nothing was read; empty if the line is none
 * @param rows the rows for each table
 * @param unread true if the report is in a language that is not read
 * @param contradictions how many of the findings are errors
 * @param warnings what should be looked at although the report was read
 * @param error why the line is no report or was not read; empty if it was
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

  /** A report on which the library broke: it is kept as it came, with nothing read of it. */
  static Outcome defect(long line, ParsedReport unread, String error) {
    return new Outcome(
        line,
        unread.report().id(),
        SitrepJson.mapper().writeValueAsString(unread),
        new EnumMap<>(Table.class),
        false,
        0,
        List.of(),
        error);
  }

  boolean isReport() {
    return error.isEmpty();
  }

  int count(Table table) {
    return rows.getOrDefault(table, List.of()).size();
  }
}
