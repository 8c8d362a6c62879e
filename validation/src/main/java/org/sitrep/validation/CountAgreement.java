package org.sitrep.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sitrep.model.Measure;

/** Two speakers who give figures of the same thing that share no number. */
final class CountAgreement implements Rule {

  @Override
  public String id() {
    return "count-agreement";
  }

  @Override
  public void check(Figures figures, Findings findings) {
    figures
        .byMeasure()
        .forEach(
            (measure, ofMeasure) ->
                Figures.byKind(ofMeasure)
                    .values()
                    .forEach(ofKind -> compare(measure, ofKind, findings)));
  }

  private static void compare(Measure measure, List<Figure> ofKind, Findings findings) {
    boolean fired = measure == Measure.FIRED;
    Severity severity = fired ? Severity.ERROR : Severity.WARNING;
    // Figures of one speaker that share no number are gone: the smaller is a part of the greater.
    List<Figure> rising = new ArrayList<>(Figures.distinct(Figures.totals(ofKind)));
    rising.sort(Comparator.comparingLong(Figure::high));
    List<Figure> falling = new ArrayList<>(rising);
    falling.sort(Comparator.comparingLong(Figure::low).reversed());
    long more = 0;
    for (Figure figure : ofKind) {
      more = figure.count().additional() ? Sums.high(more, figure.high()) : more;
    }
    for (Figure smaller : rising) {
      for (Figure greater : falling) {
        if (greater.low() <= Sums.high(smaller.high(), more) || findings.full(severity)) {
          break;
        }
        boolean inOrder = smaller.index() < greater.index();
        findings.add(
            severity,
            Words.attributed(inOrder ? smaller : greater)
                + (fired ? ", contradicts " : ", differs from ")
                + Words.attributed(inOrder ? greater : smaller)
                + ".",
            List.of(smaller, greater));
      }
    }
  }
}
