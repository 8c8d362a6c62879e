package org.sitrep.examples.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.model.QuantityPolicy;
import org.sitrep.validation.finding.Finding;

/** What was found about the claims of a page: contradictions, differences, and what fits. */
final class Conflicts {

  /** A finding, its claims as the page names them, and what it is about. */
  private record Found(
      Finding finding, List<ClaimRef> claims, QuantityPolicy policy, String where) {}

  private final List<Found> contradictions = new ArrayList<>();
  private final List<Found> differences = new ArrayList<>();
  private final List<PageView.Fit> fits = new ArrayList<>();
  private final Map<String, List<ConflictLink>> byClaim = new HashMap<>();
  private final ClaimRefs refs;

  Conflicts(
      List<CheckedReport> reports,
      List<Across> across,
      QuantityPolicy acrossPolicy,
      ClaimRefs refs,
      AttackNames names) {
    this.refs = refs;
    for (Across some : across) {
      for (Finding finding : some.findings()) {
        add(finding, refs.across(finding.claims(), acrossPolicy), acrossPolicy, some.where());
      }
    }
    for (int report = 0; report < reports.size(); report++) {
      List<CheckedAttack> attacks = reports.get(report).attacks();
      for (int i = 0; i < attacks.size(); i++) {
        addAll(report, attacks.get(i), names.onPage(report, i));
      }
    }
    link(contradictions, true);
    link(differences, false);
  }

  private void addAll(int report, CheckedAttack attack, String where) {
    QuantityPolicy policy = attack.result().policy();
    for (Finding finding : attack.findings()) {
      List<ClaimRef> claims =
          finding.claims().stream().map(claim -> refs.of(report, claim, policy)).toList();
      add(finding, claims, policy, where);
    }
  }

  private void add(Finding finding, List<ClaimRef> claims, QuantityPolicy policy, String where) {
    switch (finding.severity()) {
      case ERROR -> contradictions.add(new Found(finding, claims, policy, where));
      case WARNING -> differences.add(new Found(finding, claims, policy, where));
      case INFO -> fits.add(new PageView.Fit(where, finding.message(), claims));
    }
  }

  private void link(List<Found> found, boolean error) {
    for (int i = 0; i < found.size(); i++) {
      ConflictLink link = new ConflictLink(i + 1, error);
      for (ClaimRef claim : found.get(i).claims()) {
        List<ConflictLink> links = byClaim.computeIfAbsent(claim.key(), key -> new ArrayList<>());
        if (!links.contains(link)) {
          links.add(link);
        }
      }
    }
  }

  /** Sets of claims that cannot all hold. */
  List<ConflictView> contradictions() {
    return views(contradictions, true);
  }

  /** Sets of claims that differ, though all might hold. */
  List<ConflictView> differences() {
    return views(differences, false);
  }

  private List<ConflictView> views(List<Found> found, boolean error) {
    List<ConflictView> views = new ArrayList<>();
    for (Found one : found) {
      ConflictLink link = new ConflictLink(views.size() + 1, error);
      views.add(
          new ConflictDrawing(one.finding(), one.claims(), one.policy())
              .view(link, steps(link), one.where()));
    }
    return views;
  }

  /** The way from one to the next, through contradictions and then differences. */
  private ConflictView.Steps steps(ConflictLink link) {
    int at = (link.error() ? 0 : contradictions.size()) + link.number() - 1;
    return new ConflictView.Steps(at(at - 1), at(at + 1));
  }

  private Optional<ConflictLink> at(int index) {
    if (index < 0 || index >= contradictions.size() + differences.size()) {
      return Optional.empty();
    }
    boolean error = index < contradictions.size();
    return Optional.of(
        new ConflictLink((error ? index : index - contradictions.size()) + 1, error));
  }

  /** What was found to fit together. */
  List<PageView.Fit> fits() {
    return fits;
  }

  /** The contradictions and differences that a claim is one of, by the keys of claims. */
  Map<String, List<ConflictLink>> byClaim() {
    return byClaim;
  }

  /** How many sets of claims cannot all hold. */
  int errors() {
    return contradictions.size();
  }

  /** How many sets of claims differ. */
  int differing() {
    return differences.size();
  }
}
