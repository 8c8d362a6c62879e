package org.sitrep.examples.shared;

/** A line is no report; the message says why and what to do. */
public final class BadLineException extends Exception {

  public BadLineException(String message) {
    super(message);
  }
}
