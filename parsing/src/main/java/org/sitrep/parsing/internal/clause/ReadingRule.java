package org.sitrep.parsing.internal.clause;

/** One way in which a text says something; docs/reading-rules.md lists them. */
public interface ReadingRule {

  /** Its name, which stands in the claims that it found. */
  String id();

  /** A text that it reads, with what comes of it behind an arrow. */
  String example();

  /** The text of the example. */
  default String text() {
    return example().substring(0, example().indexOf(ARROW));
  }

  /** What comes of the example. */
  default String result() {
    return example().substring(example().indexOf(ARROW) + ARROW.length());
  }

  /** What parts the text of an example from what comes of it. */
  String ARROW = " -> ";
}
