package org.sitrep.examples.quickstart;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.examples.page.CheckedAttack;
import org.sitrep.examples.shared.Page;
import org.sitrep.examples.shared.Phrases;
import org.sitrep.examples.shared.Style;
import org.sitrep.model.Actor;
import org.sitrep.model.Assertion;
import org.sitrep.model.Attack;
import org.sitrep.model.AttackKind;
import org.sitrep.model.AttackScope;
import org.sitrep.model.Claim;
import org.sitrep.model.Count;
import org.sitrep.model.Evidence;
import org.sitrep.model.Issue;
import org.sitrep.model.MunitionUse;
import org.sitrep.model.ParsedReport;
import org.sitrep.model.QuantityPolicy;
import org.sitrep.model.Report;
import org.sitrep.model.Responsibility;
import org.sitrep.model.Undisclosed;

/** The whole page: the report, its attacks, what of it can be true, and a line that sums up. */
final class ReportPage {

  private final Style style;
  private final QuantityPolicy policy;
  private final Detail detail;
  private final Page page = new Page();

  ReportPage(Style style, QuantityPolicy policy, Detail detail) {
    this.style = style;
    this.policy = policy;
    this.detail = detail;
  }

  /** Writes the page; a page is for one report. */
  String render(ParsedReport parsed, List<CheckedAttack> attacks, Optional<String> note) {
    report(parsed.report(), note);
    for (int i = 0; i < attacks.size(); i++) {
      attack(i + 1, attacks.size(), attacks.get(i).attack());
    }
    new FindingSection(page, style, policy, detail.hasClaims()).add(attacks);
    UpdateSection.add(parsed.claims(), page, style);
    SureSection.add(parsed, policy, page, style);
    if (detail == Detail.ALL) {
      issues(parsed.issues());
    }
    page.rule().add(0, Summary.of(parsed, attacks), style::heading);
    return page.toString();
  }

  private void report(Report report, Optional<String> note) {
    String heading =
        Stream.of(
                Optional.of(report.outlet().orElse("A report")),
                report.published().map(day -> "published " + day),
                report.title())
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    page.add(0, heading, style::heading);
    note.ifPresent(words -> page.add(0, words, style::quiet));
    if (report.published().isEmpty()) {
      page.add(
          0,
          "No day of publication: \"on Sunday\" and the like stay without a date. Give it with"
              + " --published.",
          style::quiet);
    }
  }

  private void attack(int number, int of, Attack attack) {
    String scope = attack.scope() == AttackScope.FOCUS ? "the news" : "background";
    String kind =
        attack.kind().equals(AttackKind.UNKNOWN) ? "" : ": " + Phrases.code(attack.kind().code());
    page.blank()
        .add(0, "ATTACK %d of %d%s (%s)".formatted(number, of, kind, scope), style::heading);
    field("When", attack.time().map(Phrases::time));
    field("Where", Optional.of(Phrases.places(attack.locations())));
    field("Target", attack.target().map(Phrases::target));
    field(
        "By",
        Optional.of(
            attack.perpetrators().stream().map(Actor::name).collect(Collectors.joining("; "))));
    page.blank();
    MeasureLines.add(attack, policy, page);
    if (detail.hasClaims()) {
      claims(attack);
    }
  }

  private void claims(Attack attack) {
    claims("Counts", attack, Count.class);
    claims("Responsibility", attack, Responsibility.class);
    claims("Weapons without a number", attack, MunitionUse.class);
    claims("Not told", attack, Undisclosed.class);
  }

  private void field(String label, Optional<String> value) {
    value
        .filter(words -> !words.isBlank())
        .ifPresent(words -> page.add(2, "%-8s".formatted(label), words, it -> it));
  }

  private void claims(String heading, Attack attack, Class<? extends Assertion> kind) {
    List<Claim> claims =
        attack.claims().stream().filter(claim -> kind.isInstance(claim.assertion())).toList();
    if (!claims.isEmpty()) {
      page.blank().add(2, heading, style::heading);
      claims.forEach(this::claim);
    }
  }

  private void claim(Claim claim) {
    String stance = Phrases.stance(claim.stance());
    page.add(
        2,
        Phrases.label(claim.id()),
        Phrases.assertion(claim.assertion(), policy) + (stance.isEmpty() ? "" : " - " + stance),
        stance.isEmpty() ? it -> it : style::doubtful);
    page.add(8, "says ", Phrases.sources(claim.sources()), it -> it);
    claim
        .evidence()
        .ifPresent(it -> page.add(8, "\u201C" + it.text().strip() + "\u201D", style::quiet));
    if (!claim.revises().isEmpty()) {
      page.add(8, "replaces " + String.join(", ", claim.revises()));
    }
    if (!claim.retracts().isEmpty()) {
      page.add(8, "takes back " + String.join(", ", claim.retracts()));
    }
    if (detail == Detail.ALL) {
      String rule = claim.foundBy().isEmpty() ? "no rule" : "rule " + claim.foundBy();
      page.add(8, "found by " + rule + claim.evidence().map(ReportPage::at).orElse(""));
      claim
          .confidence()
          .ifPresent(
              share ->
                  page.add(8, String.format(Locale.ROOT, "read with a confidence of %.2f", share)));
    }
  }

  private void issues(List<Issue> issues) {
    page.blank().add(0, "NOT CLAIMS", style::heading);
    if (issues.isEmpty()) {
      page.add(2, "Every number in the text is part of a claim.");
    }
    for (Issue issue : issues) {
      page.add(
          2,
          "\u201C%s\u201D: %s%s"
              .formatted(
                  issue.evidence().text(),
                  Phrases.code(issue.reason().name()),
                  at(issue.evidence())));
      page.add(8, issue.message(), style::quiet);
    }
  }

  private static String at(Evidence evidence) {
    return ", characters %d to %d".formatted(evidence.start(), evidence.end());
  }
}
