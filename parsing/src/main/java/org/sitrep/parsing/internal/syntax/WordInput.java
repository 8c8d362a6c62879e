package org.sitrep.parsing.internal.syntax;

/**
 * A word as the first layer meets it, whatever stands beside it.
 *
 * @param pad its form in the lexicon
 * @param shape the number of its shape
 * @param vector its numbers
 * @param own what it adds to its own gates, their bias included
 * @param toNext what it adds to the gates of the word behind it
 * @param toPrevious what it adds to the gates of the word before it
 */
record WordInput(
    String pad, int shape, float[] vector, float[] own, float[] toNext, float[] toPrevious) {

  boolean isOf(String form, int look) {
    return shape == look && pad.equals(form);
  }
}
