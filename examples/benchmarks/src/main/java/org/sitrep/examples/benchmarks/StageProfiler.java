package org.sitrep.examples.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedStackTrace;
import jdk.jfr.consumer.RecordingFile;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.ScalarResult;

/**
 * What share of the time, and of the memory allocated, each stage of reading takes with all that it
 * calls, by samples of the flight recorder. A stage is what {@code ReportReading} calls, so the
 * stages need no list here.
 */
public final class StageProfiler implements InternalProfiler {

  private static final String CALLER = "org.sitrep.parsing.internal.ReportReading";
  private static final String TIME = "jdk.ExecutionSample";
  private static final String MEMORY = "jdk.ObjectAllocationSample";
  private static final Duration PERIOD = Duration.ofMillis(5);

  private Recording recording = new Recording();

  /** Made by JMH. */
  public StageProfiler() {}

  @Override
  public String getDescription() {
    return "Shares of the stages of reading";
  }

  @Override
  public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
    start();
  }

  @Override
  public Collection<ScalarResult> afterIteration(
      BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
    return stop();
  }

  void start() {
    recording = new Recording();
    recording.enable(TIME).withPeriod(PERIOD);
    recording.enable(MEMORY).with("throttle", "1000/s");
    recording.start();
  }

  /** In percent: of the samples of time, and of the bytes. */
  List<ScalarResult> stop() {
    recording.stop();
    Map<String, Double> times = new TreeMap<>();
    Map<String, Double> bytes = new TreeMap<>();
    for (RecordedEvent event : events()) {
      boolean time = event.getEventType().getName().equals(TIME);
      stage(event.getStackTrace())
          .ifPresent(
              stage ->
                  (time ? times : bytes)
                      .merge(stage, time ? 1.0 : event.getLong("weight"), Double::sum));
    }
    List<ScalarResult> results = new ArrayList<>(shares("time", times));
    results.addAll(shares("memory", bytes));
    return results;
  }

  private List<RecordedEvent> events() {
    try {
      Path file = Files.createTempFile("stages", ".jfr");
      try (Recording ended = recording) {
        ended.dump(file);
        return RecordingFile.readAllEvents(file);
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<ScalarResult> shares(String what, Map<String, Double> parts) {
    double whole = parts.values().stream().mapToDouble(Double::doubleValue).sum();
    return parts.entrySet().stream()
        .map(
            part ->
                new ScalarResult(
                    what + "." + part.getKey(),
                    100 * part.getValue() / whole,
                    "%",
                    AggregationPolicy.AVG))
        .toList();
  }

  /** The class that the reading called; none outside of a reading. */
  private static Optional<String> stage(RecordedStackTrace trace) {
    if (trace == null) {
      return Optional.empty();
    }
    String called = CALLER;
    for (RecordedFrame frame : trace.getFrames()) {
      String type = frame.getMethod().getType().getName().replaceFirst("\\$.*", "");
      if (type.equals(CALLER)) {
        return Optional.of(called.replaceFirst(".*\\.", ""));
      }
      called = type.startsWith("org.sitrep.") ? type : CALLER;
    }
    return Optional.empty();
  }
}
