package org.sitrep.validation.internal.rules;

import org.sitrep.model.Claim;
import org.sitrep.model.Count;
import org.sitrep.validation.finding.Severity;
import org.sitrep.validation.internal.figures.FigureText;
import org.sitrep.validation.internal.text.QuantityPhrase;

/** A newer figure in place of an older one. */
final class RevisionTold extends WrittenRule<AttackFacts> {

  RevisionTold() {
    super(
        "revision",
        Severity.INFO,
        "A newer figure of one speaker takes the place of an older one; this confirms " + "it.",
        "Iraq Body Count keeps each revision");
  }

  @Override
  public void check(AttackFacts facts, Findings findings) {
    ClaimIds ids = new ClaimIds(facts.attack());
    for (ClaimIds.Pair pair : ids.revisions()) {
      Claim then = facts.attack().claims().get(pair.older());
      Claim now = facts.attack().claims().get(pair.newer());
      if (!pair.mutual()
          && then.assertion() instanceof Count first
          && now.assertion() instanceof Count second) {
        String before = then.sources().isEmpty() ? "" : ", according to " + FigureText.voices(then);
        findings.add(
            this,
            "\"%s\" %s, according to %s, takes the place of \"%s\"%s."
                .formatted(
                    QuantityPhrase.of(second.quantity()),
                    FigureText.lower(second.measure().name()),
                    FigureText.voices(now),
                    QuantityPhrase.of(first.quantity()),
                    before),
            ids.places(pair.older(), pair.newer()));
      }
    }
  }
}
