package org.sitrep.examples.verifyclaims;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.sitrep.examples.shared.Page;
import org.sitrep.examples.shared.Phrases;
import org.sitrep.examples.shared.Style;
import org.sitrep.model.Claim;
import org.sitrep.model.QuantityPolicy;
import org.sitrep.validation.finding.Finding;
import org.sitrep.validation.verify.ClaimVerdict;
import org.sitrep.validation.verify.ClaimVerification;
import org.sitrep.validation.verify.Verification;

/** The whole page: each claim with its verdict, the claims together, what was missed. */
final class VerdictPage {

  private final Style style;
  private final QuantityPolicy policy;
  private final Page page = new Page();

  VerdictPage(Style style, QuantityPolicy policy) {
    this.style = style;
    this.policy = policy;
  }

  /** Writes the page; a page is for one run. */
  String render(Verification verification) {
    verification.claims().forEach(this::claim);
    together(verification.together());
    missed(verification.missed());
    String summary =
        List.of(ClaimVerdict.values()).stream()
            .map(it -> verification.count(it) + " " + Phrases.code(it.name()))
            .collect(Collectors.joining(", "));
    page.rule()
        .add(
            0,
            Phrases.number(verification.claims().size(), "claim", "claims") + ": " + summary + ".",
            style::heading);
    return page.toString();
  }

  private void claim(ClaimVerification verified) {
    String said = verified.claim().map(this::words).orElse("no claim");
    page.add(
        0,
        "%-4d".formatted(verified.number()),
        verified.verdict() + " " + said,
        colour(verified.verdict()));
    verified
        .claim()
        .flatMap(Claim::evidence)
        .ifPresent(
            it ->
                page.add(
                    4,
                    "\u201C%s\u201D, %s, %d to %d"
                        .formatted(
                            it.text().strip(),
                            Phrases.code(verified.evidence().name()),
                            it.start(),
                            it.end()),
                    style::quiet));
    verified
        .findings()
        .forEach(it -> page.add(4, it.severity() + " " + it.rule() + ": " + it.message()));
  }

  private void together(List<Finding> findings) {
    page.blank().add(0, "TOGETHER", style::heading);
    if (findings.isEmpty()) {
      page.add(4, "Nothing speaks against them.", style::good);
    }
    for (Finding finding : findings) {
      page.add(4, finding.severity() + " " + finding.rule() + ": " + finding.message(), style::bad);
      String ids = finding.claims().stream().map(Claim::id).collect(Collectors.joining(", "));
      page.add(6, "[" + ids + "]", style::quiet);
    }
  }

  private void missed(List<Claim> missed) {
    page.blank().add(0, "NOT PROPOSED", style::heading);
    if (missed.isEmpty()) {
      page.add(4, "All that the parser reads was proposed.", style::good);
    }
    missed.forEach(claim -> page.add(4, words(claim)));
  }

  private String words(Claim claim) {
    String stance = Phrases.stance(claim.stance());
    return Phrases.assertion(claim.assertion(), policy)
        + ", says "
        + Phrases.sources(claim.sources())
        + (stance.isEmpty() ? "" : " - " + stance);
  }

  private UnaryOperator<String> colour(ClaimVerdict verdict) {
    return switch (verdict) {
      case SUPPORTED -> style::good;
      case DOUBTFUL, UNGROUNDED -> style::doubtful;
      case REFUTED, UNREADABLE -> style::bad;
    };
  }
}
