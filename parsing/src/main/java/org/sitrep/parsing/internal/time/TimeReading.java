package org.sitrep.parsing.internal.time;

/**
 * An idiom found in a text.
 *
 * @param idiom the idiom
 * @param from index of its first token
 * @param to index behind its last token
 * @param values what its symbols mean here
 * @param span its days
 */
record TimeReading(TimeIdiom idiom, int from, int to, TimeValues values, TimeSpan span) {

  boolean isClock() {
    return idiom.meaning().isClock();
  }
}
