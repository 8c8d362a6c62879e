package org.sitrep.examples.shared;

/** The input cannot be read; the message says why and what to do. */
public final class UnreadableInputException extends Exception {

  public UnreadableInputException(String message) {
    super(message);
  }
}
