package org.sitrep.examples.shared;

/** A line of the input. */
public final class Line {

  private final long number;
  private final byte[] bytes;
  private final long length;

  public Line(long number, byte[] bytes, long length) {
    this.number = number;
    this.bytes = bytes;
    this.length = length;
  }

  /** Its number, from 1. */
  public long number() {
    return number;
  }

  /** Its bytes without the line end; none if it is too long. Not to be changed. */
  public byte[] bytes() {
    return bytes;
  }

  /** How many bytes it has, also if it is too long. */
  public long length() {
    return length;
  }

  public boolean tooLong() {
    return length > bytes.length;
  }

  /** True if nothing but white space stands in it. */
  public boolean isBlank() {
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
