package org.sitrep.examples.batch;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Placeholder for the batch example. */
public final class Batch {
  // Held, because a logger nobody holds forgets its level. Hibernate Validator greets at INFO.
  private static final Logger VALIDATOR_LOG = Logger.getLogger("org.hibernate.validator");

  private Batch() {}

  /** Says hello until there is more to say. */
  public static void main(String[] args) {
    VALIDATOR_LOG.setLevel(Level.WARNING);
    System.out.println("batch");
  }
}
