package org.sitrep.examples.workbench;

import java.io.PrintStream;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Stops when the process is told to end, which then waits for what is under way. */
final class EndOfProcess implements Stop {

  private static final int SECONDS_TO_STOP = 5;

  private final CountDownLatch told = new CountDownLatch(1);
  private final CountDownLatch done = new CountDownLatch(1);
  private final PrintStream err;

  EndOfProcess(PrintStream err) {
    this.err = err;
  }

  @Override
  public void await() throws InterruptedException {
    Runtime.getRuntime().addShutdownHook(new Thread(this::hold));
    told.await();
  }

  @Override
  public void done() {
    done.countDown();
  }

  private void hold() {
    told.countDown();
    try {
      if (!done.await(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
        err.println("Some requests were cut short.");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
