package org.sitrep.parsing.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sitrep.model.Attack;
import org.sitrep.model.Claim;
import org.sitrep.model.Count;
import org.sitrep.model.Issue;
import org.sitrep.model.ParsedReport;
import org.sitrep.model.Report;
import org.sitrep.model.Subject;

/**
 * What the parts of a report in several languages say together. A part that repeats a figure of an
 * earlier one adds nothing.
 */
public final class Repetition {

  private final Set<String> told = new HashSet<>();
  private final List<Attack> attacks = new ArrayList<>();
  private final List<Issue> issues = new ArrayList<>();
  private int claims;

  private Repetition() {}

  /** The reading of a report from those of its parts, in whose order figures are told. */
  public static ParsedReport of(Report report, List<ParsedReport> parts) {
    Repetition together = new Repetition();
    parts.forEach(together::add);
    return ParsedReport.builder()
        .report(report)
        .addAllAttacks(together.attacks)
        .addAllIssues(together.issues)
        .build();
  }

  private void add(ParsedReport part) {
    issues.addAll(part.issues());
    if (attacks.isEmpty()) {
      attacks.addAll(part.attacks());
      claims = part.claims().size();
    } else {
      part.attacks().forEach(this::addNew);
    }
    part.claims().stream().map(Repetition::figure).forEach(told::add);
  }

  private void addNew(Attack attack) {
    List<Claim> fresh = new ArrayList<>();
    for (Claim claim : attack.claims()) {
      if (claim.assertion() instanceof Count && !told.contains(figure(claim))) {
        claims++;
        Claim.Builder apart = Claim.builder();
        apart.from(claim).id("c" + claims);
        fresh.add(apart.partOf(List.of()).revises(List.of()).retracts(List.of()).build());
      }
    }
    if (!fresh.isEmpty()) {
      Attack.Builder added = Attack.builder();
      attacks.add(added.from(attack).id("a" + (attacks.size() + 1)).claims(fresh).build());
    }
  }

  /** What a figure says, in whatever words. */
  private static String figure(Claim claim) {
    return claim.assertion() instanceof Count count
        ? count.measure()
            + " "
            + count.quantity().low()
            + " "
            + count.quantity().high()
            + " "
            + count.subject().flatMap(Subject::code).orElse("")
        : claim.assertion().toString();
  }
}
