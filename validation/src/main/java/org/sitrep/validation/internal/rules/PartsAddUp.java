package org.sitrep.validation.internal.rules;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitrep.model.Measure;
import org.sitrep.validation.finding.Severity;
import org.sitrep.validation.internal.figures.Figure;
import org.sitrep.validation.internal.figures.FigureText;
import org.sitrep.validation.internal.figures.KindTree;
import org.sitrep.validation.internal.figures.SubjectKey;

/** Exact parts that make up the total. */
final class PartsAddUp extends WrittenRule<AttackFacts> {

  PartsAddUp() {
    super(
        "arithmetic",
        Severity.INFO,
        "Exact parts of one speaker add up to the total that the speaker gives.",
        "Arithmetic");
  }

  /** Fewer parts than these are no sum. */
  private static final int PARTS = 2;

  @Override
  public void check(AttackFacts facts, Findings findings) {
    Set<SubjectKey> soleKinds = facts.figures().soleKinds();
    ExactFigures.bySpeaker(facts.figures())
        .values()
        .forEach(
            said -> {
              outcomes(said, soleKinds, findings);
              groups(said, findings);
            });
  }

  private void outcomes(
      Map<Measure, Map<SubjectKey, Figure>> said, Set<SubjectKey> soleKinds, Findings findings) {
    said.getOrDefault(Measure.FIRED, Map.of())
        .forEach(
            (kind, total) ->
                confirm(
                    total, ExactFigures.outcomes(said, soleKinds.contains(kind), total), findings));
    said.getOrDefault(Measure.CASUALTIES, Map.of())
        .forEach(
            (kind, total) -> confirm(total, ExactFigures.outcomes(said, false, total), findings));
  }

  private void groups(Map<Measure, Map<SubjectKey, Figure>> said, Findings findings) {
    said.forEach(
        (measure, ofMeasure) -> {
          if (ofMeasure.size() <= PARTS) {
            return;
          }
          KindTree tree = KindTree.of(measure.domain(), ofMeasure.keySet());
          ofMeasure.forEach(
              (kind, total) -> {
                // Models are told apart by name here: whether they add up is what is asked.
                for (List<SubjectKey> siblings :
                    tree.disjoint(kind, part -> trait(part, measure.domain()))) {
                  List<Figure> parts = new ArrayList<>();
                  for (SubjectKey part : siblings) {
                    Figure figure = ofMeasure.get(part);
                    if (figure != null) {
                      parts.add(figure);
                    }
                  }
                  confirm(total, parts, findings);
                }
              });
        });
  }

  private static String trait(SubjectKey kind, Measure.Domain domain) {
    return kind.name().isEmpty() ? kind.trait(domain) : "model";
  }

  private void confirm(Figure total, List<Figure> parts, Findings findings) {
    BigInteger sum = BigInteger.ZERO;
    for (Figure part : parts) {
      sum = sum.add(BigInteger.valueOf(part.low()));
    }
    if (parts.size() < PARTS || !sum.equals(BigInteger.valueOf(total.low()))) {
      return;
    }
    String reckoning =
        parts.stream().map(part -> Long.toString(part.low())).collect(Collectors.joining(" + "));
    List<Figure> involved = new ArrayList<>(parts);
    involved.add(total);
    findings.addFigures(
        this,
        reckoning
            + " = "
            + sum
            + ": "
            + FigureText.list(parts.stream().map(FigureText::figure).toList())
            + " add up to "
            + FigureText.attributed(total)
            + ".",
        involved);
  }
}
