package org.sitrep.examples.batch;

/** A line of the input. */
final class Line {

  private final long number;
  private final byte[] bytes;
  private final long length;

  Line(long number, byte[] bytes, long length) {
    this.number = number;
    this.bytes = bytes;
    this.length = length;
  }

  /** Its number, from 1. */
  long number() {
    return number;
  }

  /** Its bytes without the line end; none if it is too long. Not to be changed. */
  byte[] bytes() {
    return bytes;
  }

  /** How many bytes it has, also if it is too long. */
  long length() {
    return length;
  }

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
