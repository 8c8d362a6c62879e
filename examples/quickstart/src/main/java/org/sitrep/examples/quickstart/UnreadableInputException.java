package org.sitrep.examples.quickstart;

/** The input cannot be read; the message says why and what to do. */
final class UnreadableInputException extends Exception {

  UnreadableInputException(String message) {
    super(message);
  }
}
