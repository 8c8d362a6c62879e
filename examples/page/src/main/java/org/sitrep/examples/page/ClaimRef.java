package org.sitrep.examples.page;

import java.util.Optional;

/**
 * A claim as the page names it and links to it.
 *
 * @param key what its anchors end in, unique within the page
 * @param label what it is called
 * @param says what it says
 * @param who who says it, in short
 * @param inText true if its evidence is shown in the text of a report
 */
record ClaimRef(String key, String label, String says, String who, boolean inText) {

  /** A claim that is not of this page. */
  static ClaimRef foreign(String label, String says, String who) {
    return new ClaimRef("", label, says, who, false);
  }

  /** The key, if there is something to link to. */
  Optional<String> link() {
    return key.isEmpty() ? Optional.empty() : Optional.of(key);
  }
}
