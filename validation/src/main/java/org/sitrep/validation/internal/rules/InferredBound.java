package org.sitrep.validation.internal.rules;

import java.util.List;
import java.util.Optional;
import org.sitrep.model.Measure;
import org.sitrep.validation.finding.Severity;
import org.sitrep.validation.internal.figures.CountKey;
import org.sitrep.validation.internal.figures.Figure;
import org.sitrep.validation.internal.figures.FigureText;
import org.sitrep.validation.internal.figures.Network;

/** What follows of the munitions fired. */
final class InferredBound extends WrittenRule<AttackFacts> {

  InferredBound() {
    super(
        "inferred-bound",
        Severity.INFO,
        "Outcomes of munitions add up to more than anybody says were fired, and "
            + "nobody says fewer were.",
        "Arithmetic");
  }

  @Override
  public void check(AttackFacts facts, Findings findings) {
    Network network = facts.network();
    for (CountKey node : network.nodes()) {
      if (node.measure() != Measure.FIRED || findings.isFull(this) || !network.addsOutcomes(node)) {
        continue;
      }
      long low = network.low(node);
      Optional<Figure> said = network.lowers(node).stream().findFirst();
      boolean within = network.limits(node).stream().allMatch(limit -> low <= limit.high());
      List<Figure> support = network.lowSupport(node);
      if (within && support.size() > 1 && said.map(Figure::low).orElse(0L) < low) {
        findings.addFigures(
            this,
            "At least %d %s: %s, because of %s."
                .formatted(
                    low,
                    FigureText.counted(node),
                    ConflictText.reckoning(support, Figure::low),
                    ConflictText.listed(support, FigureText::attributed, ", and ")),
            support);
      }
    }
  }
}
