package org.sitrep.examples.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sitrep.examples.shared.Phrases;
import org.sitrep.validation.finding.Severity;

/** Makes the views of tables. */
final class TableViews {

  /** A rule with more findings than these has them folded away. */
  private static final int SHOWN_AT_ONCE = 20;

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
        .mapToLong(FindingTable.Row::count)
        .sum();
  }

  /** The tables of findings, rule by rule, and each with the rules that weigh most first. */
  List<PageView.FindingsView> findings() {
    List<PageView.FindingsView> views = new ArrayList<>();
    for (FindingTable table : findings) {
      views.add(
          new PageView.FindingsView(
              "findings" + (views.size() + 1),
              table.heading(),
              counted(table.rows()) + ".",
              rules(table),
              omitted("row", table.rows().size())));
    }
    return views;
  }

  private static List<PageView.RuleView> rules(FindingTable table) {
    // Stable, and before the table is cut: what weighs most is never left out for less.
    Map<String, List<FindingTable.Row>> byRule =
        table.rows().stream()
            .sorted(Comparator.comparing(FindingTable.Row::severity))
            .collect(
                Collectors.groupingBy(
                    row -> row.severity() + row.rule(), LinkedHashMap::new, Collectors.toList()));
    List<PageView.RuleView> rules = new ArrayList<>();
    int room = FindingTable.MAX_ROWS;
    for (List<FindingTable.Row> rows : byRule.values()) {
      rules.add(rule(rows, table.says(), room));
      room = Math.max(0, room - rows.size());
    }
    return rules;
  }

  private static String counted(List<FindingTable.Row> rows) {
    long count = rows.stream().mapToLong(FindingTable.Row::count).sum();
    return Phrases.number(count, "finding", "findings");
  }

  private static PageView.RuleView rule(
      List<FindingTable.Row> rows, Map<String, String> says, int room) {
    FindingTable.Row first = rows.get(0);
    String look =
        switch (first.severity()) {
          case ERROR -> "error";
          case WARNING -> "warning";
          case INFO -> "fine";
        };
    String sign =
        switch (first.severity()) {
          case ERROR -> "\u2715 error";
          case WARNING -> "! warning";
          case INFO -> "info";
        };
    return new PageView.RuleView(
        look,
        sign,
        first.rule(),
        says.getOrDefault(first.rule(), ""),
        counted(rows),
        rows.size() <= SHOWN_AT_ONCE,
        rows.stream()
            .limit(room)
            .map(row -> new PageView.FindingRow(row.record(), row.fields(), row.message()))
            .toList());
  }

  /** The tables of what happened to records. */
  List<PageView.TableView> records() {
    List<PageView.TableView> views = new ArrayList<>();
    for (RecordTable table : records) {
      views.add(
          new PageView.TableView(
              "records" + (views.size() + 1),
              table.heading(),
              summary(table.rows()),
              table.columns(),
              table.rows().stream()
                  .limit(FindingTable.MAX_ROWS)
                  .map(row -> new PageView.Row(row.state(), row.record(), row.cells()))
                  .toList(),
              omitted("row", table.rows().size())));
    }
    return views;
  }

  /** How many there are, by what happened to them. */
  private static String summary(List<RecordTable.Row> rows) {
    Map<String, Long> states =
        rows.stream()
            .collect(
                Collectors.groupingBy(RecordTable.Row::state, TreeMap::new, Collectors.counting()));
    return Phrases.number(rows.size(), "row", "rows")
        + (states.isEmpty() ? "" : ": ")
        + states.entrySet().stream()
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
}
