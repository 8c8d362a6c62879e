package org.sitrep.examples.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sitrep.model.Attack;
import org.sitrep.model.Claim;
import org.sitrep.model.ParsedReport;
import org.sitrep.validation.ConsistencyChecker;
import org.sitrep.validation.SitrepValidator;
import org.sitrep.validation.finding.FieldPath;
import org.sitrep.validation.finding.Finding;
import org.sitrep.validation.finding.Severity;

/** The rows of {@code findings.csv}: what the rules on one record and the consistency check say. */
public final class FindingRows {

  /** The names of the columns. */
  public static final List<String> HEADER =
      List.of("report_id", "attack_id", "severity", "rule", "path", "message", "claims", "policy");

  private final SitrepValidator validator = SitrepValidator.standard();
  private final ConsistencyChecker checker;

  /** Rows of what the rules on one record say, and this checker. */
  public FindingRows(ConsistencyChecker checker) {
    this.checker = checker;
  }

  /** The rows of a report, attack by attack. */
  public List<List<String>> of(ParsedReport parsed) {
    List<List<String>> rows = new ArrayList<>();
    String report = parsed.report().id();
    Map<List<FieldPath>, List<Finding>> times =
        checker.checkTimes(List.of(parsed)).findings().stream()
            .collect(Collectors.groupingBy(Finding::paths));
    for (int i = 0; i < parsed.attacks().size(); i++) {
      Attack attack = parsed.attacks().get(i);
      List<Finding> checked = checker.check(attack).findings();
      for (Finding finding : validator.validate(attack)) {
        if (!isTold(finding, checked)) {
          rows.add(row(report, attack.id(), finding));
        }
      }
      for (Finding finding : checked) {
        rows.add(row(report, attack.id(), finding));
      }
      FieldPath time = new FieldPath("reports").at(0).then("attacks").at(i).then("time");
      for (Finding finding : times.getOrDefault(List.of(time), List.of())) {
        Finding.Builder own = Finding.builder();
        own.from(finding).paths(List.of(FieldPath.of("time")));
        rows.add(row(report, attack.id(), own.build()));
      }
    }
    // That there are too many to name them all belongs to no attack.
    for (Finding finding : times.getOrDefault(List.of(), List.of())) {
      rows.add(row(report, "", finding));
    }
    return rows;
  }

  /** True if the claims behind a record are said to contradict each other anyhow. */
  private static boolean isTold(Finding ofRecord, List<Finding> checked) {
    return !ofRecord.claims().isEmpty()
        && checked.stream()
            .anyMatch(
                finding ->
                    finding.severity() == Severity.ERROR
                        && finding.claims().containsAll(ofRecord.claims()));
  }

  /** How many of the rows are errors. */
  static long errors(List<List<String>> rows) {
    int severity = HEADER.indexOf("severity");
    return rows.stream().filter(row -> row.get(severity).equals(Severity.ERROR.name())).count();
  }

  private static List<String> row(String report, String attack, Finding finding) {
    return List.of(
        report,
        attack,
        finding.severity().name(),
        finding.rule(),
        finding.where(),
        finding.message(),
        Cells.joined(finding.claims().stream().map(Claim::id)),
        finding.policy().orElse(""));
  }
}
