package org.sitrep.examples.quickstart;

import java.util.List;
import java.util.function.UnaryOperator;
import org.sitrep.examples.page.CheckedAttack;
import org.sitrep.examples.shared.Page;
import org.sitrep.examples.shared.Phrases;
import org.sitrep.examples.shared.Style;
import org.sitrep.model.Claim;
import org.sitrep.model.QuantityPolicy;
import org.sitrep.validation.finding.Finding;

/** The part of the page that says whether all claims can be true together. */
final class FindingSection {

  private final Page page;
  private final Style style;
  private final QuantityPolicy policy;

  FindingSection(Page page, Style style, QuantityPolicy policy) {
    this.page = page;
    this.style = style;
    this.policy = policy;
  }

  void add(List<CheckedAttack> attacks) {
    page.blank().add(0, "CAN IT ALL BE TRUE?", style::heading);
    boolean found = false;
    for (int i = 0; i < attacks.size(); i++) {
      for (Finding finding : attacks.get(i).findings()) {
        finding(i + 1, finding);
        found = true;
      }
    }
    if (!found) {
      page.add(2, "Nothing speaks against it.", style::good);
    }
    page.add(2, policy.statement(), style::quiet);
  }

  private void finding(int attack, Finding finding) {
    page.add(
        2,
        "%s in attack %d: %s".formatted(finding.severity(), attack, finding.message()),
        colour(finding));
    page.add(6, "by the rule " + finding.rule(), style::quiet);
    for (Claim claim : finding.claims()) {
      page.add(
          6,
          Phrases.label(claim.id()),
          Phrases.assertion(claim.assertion(), policy)
              + ", says "
              + Phrases.sources(claim.sources()),
          it -> it);
    }
  }

  private UnaryOperator<String> colour(Finding finding) {
    return switch (finding.severity()) {
      case ERROR -> style::bad;
      case WARNING -> style::doubtful;
      case INFO -> style::quiet;
    };
  }
}
