package org.sitrep.examples.batch;

/** A line is no report; the message says why and what to do. */
final class BadLineException extends Exception {

  BadLineException(String message) {
    super(message);
  }
}
