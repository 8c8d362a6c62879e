package org.sitrep.validation.internal.figures;

import java.util.List;
import org.sitrep.model.Measure;

/**
 * A greatest number that somebody gives.
 *
 * @param figure the figure that gives it
 * @param node what it bounds
 * @param high the number, with those that are said to come on top
 * @param more the figures that come on top
 */
public record Limit(Figure figure, CountKey node, long high, List<Figure> more) {

  /** True if it holds for everybody: no more munitions fired, or all of them accounted for. */
  public boolean isFirm() {
    return node.measure() == Measure.FIRED || figure.isOfAll();
  }
}
