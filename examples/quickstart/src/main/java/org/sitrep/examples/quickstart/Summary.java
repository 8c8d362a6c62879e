package org.sitrep.examples.quickstart;

import java.util.List;
import org.sitrep.examples.page.CheckedAttack;
import org.sitrep.examples.shared.Phrases;
import org.sitrep.examples.shared.Speakers;
import org.sitrep.model.ParsedReport;
import org.sitrep.validation.finding.Finding;
import org.sitrep.validation.finding.Severity;

/** The line that sums up. */
final class Summary {

  private Summary() {}

  static String of(ParsedReport parsed, List<CheckedAttack> attacks) {
    long speakers = Speakers.number(parsed.claims());
    List<Finding> findings = attacks.stream().flatMap(it -> it.findings().stream()).toList();
    return "%s, %s by %s; %s, %s; %s."
        .formatted(
            Phrases.number(parsed.attacks().size(), "attack", "attacks"),
            Phrases.number(parsed.claims().size(), "claim", "claims"),
            Phrases.number(speakers, "speaker", "speakers"),
            Phrases.number(count(findings, Severity.ERROR), "contradiction", "contradictions"),
            Phrases.number(count(findings, Severity.WARNING), "warning", "warnings"),
            Phrases.number(parsed.issues().size(), "other number", "other numbers"));
  }

  private static long count(List<Finding> findings, Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }
}
