package org.sitrep.tests.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sitrep.model.ParsedReport;
import org.sitrep.model.SitrepJson;
import org.sitrep.parsing.ReportParser;
import org.sitrep.validation.ConsistencyChecker;

/**
 * Many reports on eight threads: every thread reads the same as one alone, and memory does not
 * grow.
 *
 * <p>What is read is added up as hash codes of its JSON and its findings, so that one differing
 * character among all shows.
 */
class SoakTest {

  private static final int THREADS = 8;
  private static final int DISTINCT = 10_000;

  /** How much more memory may be in use late than early, after collection: 32 MiB. */
  private static final long GROWTH = 32L << 20;

  @Test
  void readsTheSameOnAllThreads() throws Exception {
    soak(800, 200);
  }

  @Tag("slow")
  @Test
  void readsAMillionReportsInMemoryThatDoesNotGrow() throws Exception {
    soak(1_000_000, DISTINCT);
  }

  private static void soak(int parses, int distinct) throws Exception {
    int rounds = parses / distinct;
    long alone = round(1, distinct);
    long begun = System.nanoTime();
    List<Long> memory = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      assertThat(round(THREADS, distinct)).as("round %d", round).isEqualTo(alone);
      if (round % Math.max(1, rounds / 10) == 0 || round == rounds - 1) {
        memory.add(used());
      }
    }
    long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun);
    System.out.printf(
        "%d parses on %d threads in %d s; MiB in use after collection: %s%n",
        parses, THREADS, seconds, memory.stream().map(bytes -> bytes >> 20).toList());
    assertThat(memory.get(memory.size() - 1)).isLessThan(memory.get(0) + GROWTH);
  }

  /** Reads each report once, and adds up what was read. */
  private static long round(int threads, int distinct) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      AtomicLong next = new AtomicLong();
      List<Future<Long>> sums = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        sums.add(
            pool.submit(
                () -> {
                  long sum = 0;
                  long number = next.getAndIncrement();
                  while (number < distinct) {
                    sum += number * read(number);
                    number = next.getAndIncrement();
                  }
                  return sum;
                }));
      }
      long sum = 0;
      for (Future<Long> each : sums) {
        sum += each.get();
      }
      return sum;
    } finally {
      pool.shutdownNow();
    }
  }

  private static long read(long number) {
    ParsedReport parsed = ReportParser.standard().parse(Varied.report(number));
    return 31L * SitrepJson.mapper().writeValueAsString(parsed).hashCode()
        + ConsistencyChecker.standard().check(parsed).findings().hashCode();
  }

  private static long used() throws InterruptedException {
    MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
    for (int i = 0; i < 3; i++) {
      memory.gc();
      Thread.sleep(50);
    }
    return memory.getHeapMemoryUsage().getUsed();
  }
}
