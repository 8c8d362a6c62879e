package org.sitrep.examples.page;

import java.util.List;

/**
 * A map of where attacks are said to have been, in its own units.
 *
 * @param height how tall it is; it is {@link MapDrawing#WIDTH} wide
 * @param countries the land
 * @param names what the land is called
 * @param markers the places
 * @param places the same as a list
 * @param scaleWidth how long the scale is
 * @param scaleName how far that is
 */
record MapView(
    String height,
    List<Land> countries,
    List<Name> names,
    List<Marker> markers,
    List<Place> places,
    String scaleWidth,
    String scaleName) {

  /** A country as a path. */
  record Land(String path) {}

  /** A name and where it stands. */
  record Name(String text, String x, String y) {}

  /**
   * A place on the map.
   *
   * @param label the numbers of the places that share the marker
   * @param x its middle
   * @param y its middle
   * @param left where its label begins
   * @param width how wide its label is
   * @param radius how far about it the place may be
   * @param wide true if it stands for an area rather than a spot
   */
  record Marker(
      String label, String x, String y, String left, String width, String radius, boolean wide) {}

  /**
   * A place in the list.
   *
   * @param number its number on the map
   * @param name what the text calls it
   * @param precision how precisely it is known
   * @param attack the end of the attack's anchors
   * @param attackName what the attack is called
   */
  record Place(int number, String name, String precision, String attack, String attackName) {}
}
