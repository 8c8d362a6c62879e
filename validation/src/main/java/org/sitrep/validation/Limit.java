package org.sitrep.validation;

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
record Limit(Figure figure, Node node, long high, List<Figure> more) {

  /** True if it holds for everybody: no more munitions fired, or all of them accounted for. */
  boolean isFirm() {
    return node.measure() == Measure.FIRED || figure.isOfAll();
  }
}
