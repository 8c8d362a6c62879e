package org.sitrep.examples.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.model.QuantityPolicy;
import org.sitrep.validation.finding.Finding;
import org.sitrep.validation.finding.Severity;

/** What was found about the claims of a page: conflicts, the heavier first, and what fits. */
final class Conflicts {

  private final List<CheckedReport> reports;
  private final ClaimRefs refs;
  private final AttackViews attacks;
  private final List<ConflictView> conflicts = new ArrayList<>();
  private final List<PageView.Fit> fits = new ArrayList<>();
  private final Map<String, List<Integer>> byClaim = new HashMap<>();

  Conflicts(
      List<CheckedReport> reports,
      List<Finding> across,
      QuantityPolicy acrossPolicy,
      ClaimRefs refs,
      AttackViews attacks) {
    this.reports = reports;
    this.refs = refs;
    this.attacks = attacks;
    for (Severity severity : Severity.values()) {
      for (Finding finding : across) {
        if (finding.severity() == severity) {
          List<ClaimRef> claims = refs.across(finding.claims(), acrossPolicy);
          add(finding, claims, acrossPolicy, "Across reports");
        }
      }
      for (int report = 0; report < reports.size(); report++) {
        for (int i = 0; i < reports.get(report).attacks().size(); i++) {
          addAll(severity, report, i);
        }
      }
    }
  }

  private void addAll(Severity severity, int report, int number) {
    CheckedAttack attack = reports.get(report).attacks().get(number);
    QuantityPolicy policy = attack.result().policy();
    String where = attacks.heading(report, number, reports.get(report));
    for (Finding finding : attack.findings()) {
      if (finding.severity() == severity) {
        List<ClaimRef> claims =
            finding.claims().stream().map(claim -> refs.of(report, claim, policy)).toList();
        add(finding, claims, policy, where);
      }
    }
  }

  private void add(Finding finding, List<ClaimRef> claims, QuantityPolicy policy, String where) {
    if (finding.severity() == Severity.INFO) {
      fits.add(new PageView.Fit(where, finding.message(), claims));
      return;
    }
    int number = conflicts.size() + 1;
    conflicts.add(new ConflictDrawing(finding, claims, policy).view(number, where));
    if (finding.severity() == Severity.ERROR) {
      for (ClaimRef claim : claims) {
        byClaim.computeIfAbsent(claim.key(), key -> new ArrayList<>()).add(number);
      }
    }
  }

  /** Sets of claims that cannot all hold, then those that differ. */
  List<ConflictView> views() {
    return conflicts;
  }

  /** What was found to fit together. */
  List<PageView.Fit> fits() {
    return fits;
  }

  /** For the keys of claims that contradict others, the numbers of the conflicts. */
  Map<String, List<Integer>> byClaim() {
    return byClaim;
  }

  boolean isEmpty() {
    return conflicts.isEmpty() && fits.isEmpty();
  }

  long errors() {
    return conflicts.stream().filter(ConflictView::error).count();
  }

  long differences() {
    return conflicts.size() - errors();
  }
}
