package org.sitrep.examples.batch;

import java.io.PrintStream;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.LongSupplier;

/** Shows on one line how far the program is, a few times a second at the most. */
final class Progress {

  private static final long INTERVAL_NANOS = 250_000_000;
  private static final double MIB = 1 << 20;

  private final PrintStream err;
  private final boolean shown;
  private final OptionalLong totalBytes;
  private final LongSupplier clock;
  private final long start;
  private long last;
  private boolean printed;

  Progress(PrintStream err, boolean shown, OptionalLong totalBytes, LongSupplier nanoClock) {
    this.err = err;
    this.shown = shown;
    this.totalBytes = totalBytes;
    this.clock = nanoClock;
    this.start = nanoClock.getAsLong();
    this.last = start;
  }

  /** Shows the state if it is time. */
  void update(long reports, long bytes) {
    long now = clock.getAsLong();
    if (shown && now - last >= INTERVAL_NANOS) {
      last = now;
      print(reports, bytes, now);
    }
  }

  /** Shows the last state and ends the line. */
  void end(long reports, long bytes) {
    if (shown) {
      print(reports, bytes, clock.getAsLong());
      err.println();
    }
    printed = false;
  }

  /** Ends the line if one is begun, so that a message does not run into it. */
  void interrupt() {
    if (printed) {
      err.println();
      printed = false;
    }
  }

  private void print(long reports, long bytes, long now) {
    double seconds = Math.max(1e-9, (now - start) / 1e9);
    String total =
        totalBytes.isPresent()
            ? " of %.1f MiB (%.0f %%)"
                .formatted(
                    totalBytes.getAsLong() / MIB,
                    totalBytes.getAsLong() == 0 ? 100.0 : 100.0 * bytes / totalBytes.getAsLong())
            : " MiB";
    err.print(
        String.format(
            Locale.ROOT,
            "\r%d reports, %.0f a second, %.1f%s   ",
            reports,
            reports / seconds,
            bytes / MIB,
            total));
    err.flush();
    printed = true;
  }
}
