package org.sitrep.parsing.internal.time;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place in the patterns of idioms: what may stand next, and the idiom that ends here.
 *
 * @param idiom the idiom of which all is read; null inside of patterns
 * @param steps what may stand next
 */
record TimeNode(@Nullable TimeIdiom idiom, List<Step> steps) {

  /**
   * Something that may stand next.
   *
   * @param symbol what it is; null for a word
   * @param word the number of the word; 0 for a symbol
   * @param beside true if it only stands beside the expression
   * @param next where the pattern goes on
   */
  record Step(@Nullable TimeSymbol symbol, int word, boolean beside, TimeNode next) {}

  static TimeNode end(TimeIdiom idiom) {
    return new TimeNode(idiom, List.of());
  }

  static TimeNode step(Step step) {
    return new TimeNode(null, List.of(step));
  }

  /** What goes on as this or as the other. */
  TimeNode or(TimeNode other) {
    List<Step> all = new ArrayList<>(steps);
    all.addAll(other.steps);
    return new TimeNode(idiom == null ? other.idiom : idiom, List.copyOf(all));
  }
}
