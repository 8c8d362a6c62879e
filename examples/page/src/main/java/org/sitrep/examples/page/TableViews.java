package org.sitrep.examples.page;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sitrep.examples.shared.Phrases;

/** Makes the views of tables of findings. */
final class TableViews {

  private TableViews() {}

  static List<PageView.TableView> of(List<FindingTable> tables) {
    List<PageView.TableView> views = new ArrayList<>();
    for (FindingTable table : tables) {
      int omitted = table.rows().size() - FindingTable.MAX_ROWS;
      views.add(
          new PageView.TableView(
              "findings" + (views.size() + 1),
              table.heading(),
              summary(table),
              table.rows().stream().limit(FindingTable.MAX_ROWS).map(TableViews::row).toList(),
              omitted > 0
                  ? Phrases.number(omitted, "more finding is", "more findings are")
                      + " not shown here."
                  : ""));
    }
    return views;
  }

  /** How many there are, by rule. */
  private static String summary(FindingTable table) {
    TreeMap<String, Long> rules =
        table.rows().stream()
            .collect(
                Collectors.groupingBy(FindingTable.Row::rule, TreeMap::new, Collectors.counting()));
    return Phrases.number(table.rows().size(), "finding", "findings")
        + (rules.isEmpty() ? "" : ": ")
        + rules.entrySet().stream()
            .map(entry -> entry.getKey() + " " + entry.getValue())
            .collect(Collectors.joining(", "))
        + ".";
  }

  private static PageView.Row row(FindingTable.Row row) {
    return switch (row.severity()) {
      case ERROR -> row(row, "error", "\u2715 error");
      case WARNING -> row(row, "warning", "! warning");
      case INFO -> row(row, "fine", "info");
    };
  }

  private static PageView.Row row(FindingTable.Row row, String look, String severity) {
    return new PageView.Row(look, severity, row.rule(), row.record(), row.fields(), row.message());
  }
}
