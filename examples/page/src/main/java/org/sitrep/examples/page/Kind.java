package org.sitrep.examples.page;

import java.util.Locale;
import org.sitrep.examples.shared.Phrases;
import org.sitrep.model.Assertion;
import org.sitrep.model.Count;
import org.sitrep.model.Measure;
import org.sitrep.model.Responsibility;

/**
 * What a claim is about, by which the page colours and filters: the measure of a count, who did it,
 * or something else.
 *
 * @param key the end of its class in the style sheet, such as {@code in-flight}
 * @param name what it is called
 * @param rank its place among the others
 */
record Kind(String key, String name, int rank) {

  private static final Kind RESPONSIBILITY = new Kind("responsibility", "responsibility", 100);
  private static final Kind OTHER = new Kind("other", "other", 101);

  static Kind of(Assertion assertion) {
    if (assertion instanceof Count count) {
      return of(count.measure());
    }
    return assertion instanceof Responsibility ? RESPONSIBILITY : OTHER;
  }

  static Kind of(Measure measure) {
    return new Kind(
        measure.name().toLowerCase(Locale.ROOT).replace('_', '-'),
        Phrases.measure(measure),
        measure.ordinal());
  }
}
