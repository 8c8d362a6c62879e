package org.sitrep.examples.quickstart;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Placeholder for the quickstart example. */
public final class Quickstart {
  // Held, because a logger nobody holds forgets its level. Hibernate Validator greets at INFO.
  private static final Logger VALIDATOR_LOG = Logger.getLogger("org.hibernate.validator");

  private Quickstart() {}

  /** Says hello until there is more to say. */
  public static void main(String[] args) {
    VALIDATOR_LOG.setLevel(Level.WARNING);
    System.out.println("quickstart");
  }
}
