package org.sitrep.examples.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sitrep.validation.finding.Severity;

/**
 * The findings of one rule that have one cause.
 *
 * @param findings the findings, in the order of the lines
 */
record FindingGroup(List<AuditFinding> findings) {

  /** So many of one cause are still told one by one. */
  private static final int EXAMPLES = 3;

  private record Cause(String rule, List<String> columns, String words) {}

  FindingGroup {
    findings = List.copyOf(findings);
  }

  /**
   * The groups of some findings: the errors first, then the rules that found least, since what is
   * rare is more likely to be wrong than what fills the table; those of one rule by line.
   */
  static List<FindingGroup> of(List<AuditFinding> findings) {
    Map<String, Long> byRule =
        findings.stream().collect(Collectors.groupingBy(AuditFinding::rule, Collectors.counting()));
    Map<Cause, List<AuditFinding>> byCause = new LinkedHashMap<>();
    for (AuditFinding finding : findings) {
      byCause
          .computeIfAbsent(
              new Cause(finding.rule(), finding.columns(), finding.cause()),
              cause -> new ArrayList<>())
          .add(finding);
    }
    List<FindingGroup> groups = new ArrayList<>();
    for (List<AuditFinding> same : byCause.values()) {
      if (same.size() <= EXAMPLES) {
        same.forEach(each -> groups.add(new FindingGroup(List.of(each))));
      } else {
        groups.add(new FindingGroup(same));
      }
    }
    groups.sort(
        Comparator.comparing(FindingGroup::severity)
            .thenComparing(group -> byRule.get(group.rule()))
            .thenComparing(FindingGroup::rule)
            .thenComparingInt(FindingGroup::count)
            .thenComparingLong(group -> group.first().line()));
    return groups;
  }

  AuditFinding first() {
    return findings.get(0);
  }

  Severity severity() {
    return first().severity();
  }

  String rule() {
    return first().rule();
  }

  int count() {
    return findings.size();
  }

  /** Why, for people: of several with the first three as examples. */
  String message() {
    if (count() == 1) {
      return first().message();
    }
    boolean same = findings.stream().allMatch(each -> each.message().equals(each.cause()));
    String examples =
        findings.stream()
            .limit(EXAMPLES)
            .map(each -> "line " + each.line() + (same ? "" : ": " + each.message()))
            .collect(Collectors.joining(same ? ", " : " "));
    return "%d times: %s Such as %s%s"
        .formatted(count(), first().cause(), examples, same ? "." : "");
  }

  /** The lines of all. */
  List<Long> lines() {
    return findings.stream().map(AuditFinding::line).toList();
  }
}
