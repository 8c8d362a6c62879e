package org.sitrep.examples.page;

import java.util.List;

/**
 * The legend of the colours, by which claims are filtered, and a field to search them.
 *
 * @param choices what claims are about, with how many are
 * @param many true if there are so many claims that lists are folded away and can be searched
 */
record FilterView(List<Choice> choices, boolean many) {

  /** What so many claims are about. */
  record Choice(Kind kind, int count) {}

  boolean hasChoices() {
    return !choices.isEmpty();
  }
}
