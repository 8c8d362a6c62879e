package org.sitrep.examples.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A part of the earth laid flat: degrees of longitude shrunk as they are in the middle of the part
 * (equirectangular).
 *
 * @param west degrees east of the left edge
 * @param north degrees north of the upper edge
 * @param unitsEast units of the drawing for a degree of longitude
 * @param unitsNorth units of the drawing for a degree of latitude
 * @param width the width of the drawing
 * @param height the height of the drawing
 */
record Projection(
    double west, double north, double unitsEast, double unitsNorth, double width, double height) {

  private static final double LEAST_SPAN = 9;
  private static final double AIR = 1.5;
  private static final double FLATTEST = 0.3;
  private static final double TURN = 360;
  private static final double OUTSIDE = 4;

  /** A view of all points with room about them, in a drawing so many units wide. */
  static Projection of(List<double[]> points, double width, double height) {
    double west = points.stream().mapToDouble(point -> point[0]).min().orElse(0);
    double east = points.stream().mapToDouble(point -> point[0]).max().orElse(0);
    double south = points.stream().mapToDouble(point -> point[1]).min().orElse(0);
    double north = points.stream().mapToDouble(point -> point[1]).max().orElse(0);
    double shrink = Math.max(FLATTEST, Math.cos(Math.toRadians((south + north) / 2)));
    // Degrees of latitude across the height, wide enough for both directions.
    double span =
        Math.max(
            Math.max(LEAST_SPAN, (north - south) * AIR),
            (east - west) * AIR * shrink * height / width);
    double unitsNorth = height / span;
    double unitsEast = unitsNorth * shrink;
    return new Projection(
        (west + east) / 2 - width / unitsEast / 2,
        (south + north) / 2 + span / 2,
        unitsEast,
        unitsNorth,
        width,
        height);
  }

  /** Where a point is in the drawing. */
  double[] at(double[] point) {
    return new double[] {(point[0] - west) * unitsEast, (north - point[1]) * unitsNorth};
  }

  /**
   * What of a closed line is in the drawing; also of its likes a turn of the earth away, since
   * degrees run on past the antimeridian.
   */
  Stream<List<double[]>> visible(List<double[]> ring) {
    return Stream.of(-TURN, 0.0, TURN)
        .map(turn -> clipped(ring, turn))
        .filter(points -> points.size() > 2);
  }

  /** The line cut along the edges, after Sutherland and Hodgman. */
  private List<double[]> clipped(List<double[]> ring, double turn) {
    List<double[]> points =
        ring.stream().map(point -> at(new double[] {point[0] + turn, point[1]})).toList();
    // A little outside, so that no border runs along the frame.
    points = clip(points, 0, -OUTSIDE, true);
    points = clip(points, 0, width + OUTSIDE, false);
    points = clip(points, 1, -OUTSIDE, true);
    return clip(points, 1, height + OUTSIDE, false);
  }

  private static List<double[]> clip(
      List<double[]> points, int axis, double edge, boolean keepsGreater) {
    List<double[]> kept = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      double[] from = points.get(i == 0 ? points.size() - 1 : i - 1);
      double[] to = points.get(i);
      boolean fromInside = keepsGreater ? from[axis] >= edge : from[axis] <= edge;
      boolean toInside = keepsGreater ? to[axis] >= edge : to[axis] <= edge;
      if (fromInside != toInside) {
        double share = (edge - from[axis]) / (to[axis] - from[axis]);
        double[] cut = {from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])};
        kept.add(cut);
      }
      if (toInside) {
        kept.add(to);
      }
    }
    return kept;
  }
}
