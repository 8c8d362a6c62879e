package org.sitrep.parsing.grammar;

import java.util.List;
import java.util.OptionalLong;
import org.sitrep.model.Qualifier;

/**
 * A number phrase with what it says.
 *
 * @param node the head of the phrase
 * @param words all words of the phrase, as they were before anything else hung on it
 * @param low the least, inclusive
 * @param high the most, inclusive; empty if open
 * @param qualifier how the number is bound
 */
record Figure(Node node, List<Node> words, long low, OptionalLong high, Qualifier qualifier) {

  static Figure of(Node node, long low, long high, Qualifier qualifier) {
    return of(node, low, OptionalLong.of(high), qualifier);
  }

  static Figure of(Node node, long low, OptionalLong high, Qualifier qualifier) {
    return new Figure(node, node.words(), low, high, qualifier);
  }

  /** The number that is said, whatever binds it. */
  long size() {
    return low > 0 ? low : high.orElse(0);
  }

  /** True for "dozens", which what is counted hangs on. */
  boolean isHead() {
    return node.xpos().equals("NNS");
  }

  /** True if a verb takes the form for one. */
  boolean isOne() {
    return high.orElse(2) < 2 && !node.form().equals("no");
  }

  /** The phrase as it stands left of what is counted. */
  Node asModifier() {
    return node.as(
        switch (node.xpos()) {
          case "JJ" -> "amod";
          case "DT" -> "det";
          default -> "nummod";
        });
  }
}
