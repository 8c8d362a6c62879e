package org.sitrep.examples.batch;

/**
 * A line of the input.
 *
 * @param number its number, from 1
 * @param bytes its bytes without the line end; none if it is too long
 * @param length how many bytes it has, also if it is too long
 */
record Line(long number, byte[] bytes, long length) {

  boolean tooLong() {
    return length > bytes.length;
  }

  /** True if nothing but white space stands in it. */
  boolean isBlank() {
    if (tooLong()) {
      return false;
    }
    for (byte b : bytes) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }
}
