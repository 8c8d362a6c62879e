package org.sitrep.examples.page;

import java.util.List;
import java.util.Optional;

/**
 * What became of the munitions, as a picture whose places are numbers of its own units.
 *
 * @param id the end of its anchors
 * @param title what it shows
 * @param description the same in words
 * @param height how tall it is; it is {@link FlowDrawing#WIDTH} wide
 * @param fired the bar on the left
 * @param conflict true if the claims do not agree on some of it
 * @param over by how many the outcomes are more than those fired, at the least
 * @param outcomes the bars on the right and the bands that lead to them
 */
record FlowView(
    String id,
    String title,
    String description,
    String height,
    Node fired,
    boolean conflict,
    Optional<String> over,
    List<Outcome> outcomes) {

  /**
   * A bar for a range: full up to the least number, hatched from there to the greatest.
   *
   * @param name what is counted
   * @param range the range in words
   * @param conflict true if the claims do not agree
   * @param y its upper end
   * @param full the height of the full part
   * @param middle where the hatched part begins
   * @param loose the height of the hatched part
   * @param center half way down the bar, for the words beside it
   */
  record Node(
      String name,
      String range,
      boolean conflict,
      String y,
      String full,
      String middle,
      String loose,
      String center) {

    /** The same bar with other words for its range. */
    Node saying(String words) {
      return new Node(name, words, conflict, y, full, middle, loose, center);
    }
  }

  /**
   * A bar on the right with its band.
   *
   * @param style the class that gives it its colour
   * @param node the bar
   * @param band the path from the left bar
   * @param faint true if nothing is certain to go this way
   */
  record Outcome(String style, Node node, String band, boolean faint) {}
}
