package org.sitrep.validation.internal.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sitrep.model.Measure;
import org.sitrep.validation.finding.Severity;
import org.sitrep.validation.internal.figures.Figure;
import org.sitrep.validation.internal.figures.FigureText;
import org.sitrep.validation.internal.figures.SaturatingMath;

/** Casualties of whom nobody says what became of them. */
final class CasualtiesLeftOpen extends WrittenRule<AttackFacts> {

  CasualtiesLeftOpen() {
    super(
        "casualties-left-open",
        Severity.INFO,
        "The killed and the wounded whom one speaker counts are fewer than the " + "casualties.",
        "Arithmetic");
  }

  @Override
  public void check(AttackFacts facts, Findings findings) {
    ExactFigures.bySpeaker(facts.figures())
        .values()
        .forEach(
            said ->
                said.getOrDefault(Measure.CASUALTIES, Map.of())
                    .values()
                    .forEach(
                        total ->
                            compare(total, ExactFigures.outcomes(said, false, total), findings)));
  }

  private void compare(Figure total, List<Figure> parts, Findings findings) {
    long sum = parts.stream().mapToLong(Figure::low).reduce(0, SaturatingMath::low);
    if (parts.size() < 2 || sum >= total.low()) {
      return;
    }
    List<Figure> involved = new ArrayList<>(parts);
    involved.add(total);
    findings.addFigures(
        this,
        "%s are %d fewer than %s."
            .formatted(
                FigureText.list(parts.stream().map(FigureText::figure).toList()),
                total.low() - sum,
                FigureText.attributed(total)),
        involved);
  }
}
