package org.sitrep.examples.shared;

import java.io.IOException;

/** Something is not done; the message says why, and what to do instead. */
public class RefusedException extends IOException {

  /** A refusal. */
  public RefusedException(String message) {
    super(message);
  }
}
