package org.sitrep.examples.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sitrep.examples.shared.Phrases;
import org.sitrep.validation.finding.Severity;

/** Makes the views of tables. */
final class TableViews {

  private static final List<String> FINDINGS =
      List.of("Severity", "Record", "Rule", "Fields", "Why");

  private final List<FindingTable> findings;
  private final List<RecordTable> records;

  TableViews(List<FindingTable> findings, List<RecordTable> records) {
    this.findings = findings;
    this.records = records;
  }

  boolean isEmpty() {
    return findings.isEmpty() && records.isEmpty();
  }

  /** How many findings of this weight there are. */
  long count(Severity severity) {
    return findings.stream()
        .flatMap(table -> table.rows().stream())
        .filter(row -> row.severity() == severity)
        .count();
  }

  List<PageView.TableView> views() {
    List<PageView.TableView> views = new ArrayList<>();
    for (FindingTable table : findings) {
      // Stable, and before the table is cut: what weighs most is never left out for less.
      List<FindingTable.Row> rows =
          table.rows().stream().sorted(Comparator.comparing(FindingTable.Row::severity)).toList();
      views.add(
          new PageView.TableView(
              "findings" + (views.size() + 1),
              table.heading(),
              summary("finding", rows, FindingTable.Row::rule),
              FINDINGS,
              shown(rows, TableViews::row),
              omitted("finding", rows.size())));
    }
    for (RecordTable table : records) {
      views.add(
          new PageView.TableView(
              "records" + (views.size() + 1),
              table.heading(),
              summary("row", table.rows(), RecordTable.Row::state),
              table.columns(),
              shown(
                  table.rows(),
                  row -> new PageView.Row("", row.state(), row.record(), row.cells())),
              omitted("row", table.rows().size())));
    }
    return views;
  }

  private static <R> List<PageView.Row> shown(List<R> rows, Function<R, PageView.Row> view) {
    return rows.stream().limit(FindingTable.MAX_ROWS).map(view).toList();
  }

  /** How many there are, by what tells them apart. */
  private static <R> String summary(String noun, List<R> rows, Function<R, String> kind) {
    TreeMap<String, Long> kinds =
        rows.stream().collect(Collectors.groupingBy(kind, TreeMap::new, Collectors.counting()));
    return Phrases.number(rows.size(), noun, noun + "s")
        + (kinds.isEmpty() ? "" : ": ")
        + kinds.entrySet().stream()
            .map(entry -> entry.getKey() + " " + entry.getValue())
            .collect(Collectors.joining(", "))
        + ".";
  }

  private static String omitted(String noun, int rows) {
    int omitted = rows - FindingTable.MAX_ROWS;
    return omitted > 0
        ? Phrases.number(omitted, "more " + noun + " is", "more " + noun + "s are")
            + " not shown here."
        : "";
  }

  private static PageView.Row row(FindingTable.Row row) {
    List<String> cells = List.of(row.rule(), row.fields(), row.message());
    return switch (row.severity()) {
      case ERROR -> new PageView.Row("error", "\u2715 error", row.record(), cells);
      case WARNING -> new PageView.Row("warning", "! warning", row.record(), cells);
      case INFO -> new PageView.Row("fine", "info", row.record(), cells);
    };
  }
}
