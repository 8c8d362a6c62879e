package org.sitrep.parsing.internal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.model.Assertion;
import org.sitrep.model.Attack;
import org.sitrep.model.AttackKind;
import org.sitrep.model.AttackScope;
import org.sitrep.model.Claim;
import org.sitrep.model.Count;
import org.sitrep.model.Measure;
import org.sitrep.model.ParsedReport;
import org.sitrep.model.Report;

/**
 * A headline that is kept apart from the text. It tells of the attack that the text tells of, and
 * adds to it what the text leaves out: the day, the places, a measure without a figure. What it
 * adds has no evidence, because it does not stand in the text.
 */
final class Headline {

  private final ParsedReport body;
  private final ParsedReport headline;
  private int claims;

  private Headline(ParsedReport body, ParsedReport headline) {
    this.body = body;
    this.headline = headline;
    this.claims = body.claims().size();
  }

  /** The headline as a report of its own; empty if there is none or the text begins with it. */
  static Optional<Report> of(Report report) {
    return report
        .title()
        .map(String::strip)
        .filter(title -> !title.isEmpty() && !report.text().stripLeading().startsWith(title))
        .map(title -> headed(report, title));
  }

  private static Report headed(Report report, String title) {
    Report.Builder headline = Report.builder();
    headline.from(report).title(Optional.empty()).text(title);
    return headline.build();
  }

  /** What a text says, and what its headline adds. */
  static ParsedReport over(ParsedReport body, ParsedReport headline) {
    return headline.attacks().isEmpty() ? body : new Headline(body, headline).together();
  }

  private ParsedReport together() {
    List<Attack> attacks = new ArrayList<>(body.attacks());
    Attack told = headline.attacks().get(0);
    if (attacks.isEmpty() || attacks.get(0).scope() != AttackScope.FOCUS) {
      Attack.Builder alone = Attack.builder();
      alone.from(told).id("a" + (attacks.size() + 1)).claims(added(told));
      attacks.add(0, alone.build());
    } else {
      attacks.set(0, filled(attacks.get(0), told));
    }
    ParsedReport.Builder together = ParsedReport.builder();
    return together.from(body).attacks(attacks).build();
  }

  private Attack filled(Attack attack, Attack told) {
    Attack.Builder filled = Attack.builder();
    filled.from(attack).addAllClaims(added(told));
    filled.time(attack.time().or(told::time)).target(attack.target().or(told::target));
    if (attack.locations().isEmpty()) {
      filled.locations(told.locations());
    }
    if (attack.kind().equals(AttackKind.UNKNOWN)) {
      filled.kind(told.kind());
    }
    return filled.build();
  }

  /** Counts of measures that the text has no figure for. */
  private List<Claim> added(Attack told) {
    Set<Measure> counted = EnumSet.noneOf(Measure.class);
    for (Claim claim : body.claims()) {
      if (claim.assertion() instanceof Count count) {
        counted.add(count.measure());
      }
    }
    List<Claim> added = new ArrayList<>();
    for (Claim claim : told.claims()) {
      Assertion assertion = claim.assertion();
      if (assertion instanceof Count count && !counted.contains(count.measure())) {
        claims++;
        Claim.Builder apart = Claim.builder();
        apart.from(claim).id("c" + claims).evidence(Optional.empty());
        added.add(apart.partOf(List.of()).revises(List.of()).retracts(List.of()).build());
      }
    }
    return added;
  }
}
