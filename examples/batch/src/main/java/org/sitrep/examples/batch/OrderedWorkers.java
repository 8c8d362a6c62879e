package org.sitrep.examples.batch;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.sitrep.examples.shared.Line;

/**
 * Works on lines with several threads and hands on the outcomes in the order of the lines.
 *
 * <p>What waits is bounded, in number and in bytes: when it is full, the oldest outcome is waited
 * for before the next line is taken in.
 */
final class OrderedWorkers implements AutoCloseable {

  private static final int WAITING_PER_THREAD = 16;
  private static final long WAITING_BYTES = 64L << 20;

  private final ExecutorService threads;
  private final Function<Line, Outcome> work;
  private final Sink sink;
  private final int capacity;
  private final Deque<Waiting> waiting = new ArrayDeque<>();
  private long waitingBytes;

  /** Takes outcomes. */
  interface Sink {
    void accept(Outcome outcome) throws IOException;
  }

  private record Waiting(Future<Outcome> outcome, int bytes) {}

  OrderedWorkers(int threads, Function<Line, Outcome> work, Sink sink) {
    this.threads = Executors.newFixedThreadPool(threads);
    this.work = work;
    this.sink = sink;
    this.capacity = threads * WAITING_PER_THREAD;
  }

  /** Takes in a line. */
  void add(Line line) throws IOException, InterruptedException {
    int bytes = line.bytes().length;
    while (!waiting.isEmpty()
        && (waiting.size() >= capacity
            || waitingBytes + bytes > WAITING_BYTES
            || waiting.element().outcome().isDone())) {
      handOnOldest();
    }
    waiting.add(new Waiting(threads.submit(() -> work.apply(line)), bytes));
    waitingBytes += bytes;
  }

  /** Waits for all lines taken in. */
  void finish() throws IOException, InterruptedException {
    while (!waiting.isEmpty()) {
      handOnOldest();
    }
  }

  private void handOnOldest() throws IOException, InterruptedException {
    Waiting oldest = waiting.remove();
    waitingBytes -= oldest.bytes();
    try {
      sink.accept(oldest.outcome().get());
    } catch (ExecutionException e) {
      throw new IllegalStateException("A worker failed: " + e.getCause(), e.getCause());
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
