package org.sitrep.examples.page;

import java.util.List;

/**
 * The attacks on a line of days.
 *
 * @param rows the attacks that have a time, earliest first
 * @param ticks days on the scale
 */
record TimelineView(List<Row> rows, List<Tick> ticks) {

  /**
   * An attack on the line.
   *
   * @param attack the end of its anchors
   * @param name what it is called
   * @param when its time in words
   * @param from where it begins
   * @param width how long it is
   * @param instant true if it is a single day
   * @param openStart true if it has no first day
   * @param openEnd true if it has no last day
   */
  record Row(
      String attack,
      String name,
      String when,
      String from,
      String width,
      boolean instant,
      boolean openStart,
      boolean openEnd) {}

  /** A day of the scale, where it is, and which end of its words stands there. */
  record Tick(String at, String label, String anchor) {}
}
