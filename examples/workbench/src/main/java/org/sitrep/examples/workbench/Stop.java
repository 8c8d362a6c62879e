package org.sitrep.examples.workbench;

/** Says when the workbench is to stop, and hears when it has. */
@FunctionalInterface
interface Stop {

  /** Waits until the workbench is to stop. */
  void await() throws InterruptedException;

  /** All that was asked is answered. */
  default void done() {}
}
