package org.sitrep.examples.audit;

import java.time.LocalDate;
import java.util.List;

/**
 * The numbers of one kind in the order of their days.
 *
 * @param name what they count, such as {@code fired: Kalibr}
 * @param points the numbers
 */
record Series(String name, List<Point> points) {

  Series {
    points = List.copyOf(points);
  }

  /**
   * One number.
   *
   * @param day the first day of its record
   * @param line the line of its record
   * @param value the number, the least where it is a range
   */
  record Point(LocalDate day, long line, long value) {}
}
