package org.sitrep.parsing.internal.syntax;

/**
 * Words that are read together: a sentence, or a part of a long one.
 *
 * @param draft where the result is written down
 * @param from index of its first token
 * @param to index behind its last token
 */
record Window(Draft draft, int from, int to) {

  int length() {
    return to - from;
  }
}
