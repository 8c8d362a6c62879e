package org.sitrep.examples.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sitrep.model.internal.DataFile;
import org.sitrep.tables.Field;
import org.sitrep.validation.finding.Severity;

/** The rules of the audit, read from their data file. */
final class Rules {

  private Rules() {}

  /** All rules, in the order of the file. */
  static List<Rule> all() {
    return Holder.ALL;
  }

  /** The rule with this identifier. */
  static Rule named(String id) {
    return all().stream().filter(rule -> rule.id().equals(id)).findFirst().orElseThrow();
  }

  private static List<Rule> read() {
    List<Rule> rules = new ArrayList<>();
    for (Map<String, String> row : DataFile.stripped(Rules.class, "rules.tsv").byColumn()) {
      rules.add(
          new Rule(
              DataFile.cell(row, "id"),
              Severity.valueOf(DataFile.cell(row, "severity")),
              DataFile.cell(row, "check"),
              words(DataFile.cell(row, "fields")).<Field<?>>map(Rules::field).toList(),
              words(DataFile.cell(row, "numbers")).map(Long::valueOf).toList(),
              DataFile.cell(row, "says")));
    }
    return List.copyOf(rules);
  }

  private static Stream<String> words(String cell) {
    return Arrays.stream(cell.split(" ")).filter(word -> !word.isEmpty());
  }

  private static Field<?> field(String name) {
    return Field.named(name)
        .orElseThrow(() -> new IllegalArgumentException("rules.tsv: no field " + name));
  }

  /** Read when first asked for. */
  private static final class Holder {
    static final List<Rule> ALL = read();
  }
}
