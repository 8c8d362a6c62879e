package org.sitrep.examples.peers;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.sitrep.examples.benchmarks.Characters;
import org.sitrep.examples.benchmarks.Reports;
import org.sitrep.model.Report;

/** The same reports through HeidelTime, which reads expressions of time and nothing else. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 6, time = 10)
@Measurement(iterations = 5, time = 4)
@Fork(1)
public class HeidelTimeBenchmark {

  /** HeidelTime behind the tagger of CoreNLP. */
  @State(Scope.Thread)
  public static class Tagged {
    private final HeidelTimeReader reader = HeidelTimeReader.withTags();
  }

  /** HeidelTime by itself. */
  @State(Scope.Thread)
  public static class Untagged {
    private final HeidelTimeReader reader = HeidelTimeReader.withoutTags();
  }

  /** Tags one report and reads its times. */
  @Benchmark
  public List<String> withTags(Tagged tagged, Reports reports, Characters counter) {
    return times(tagged.reader, reports, counter);
  }

  /** Reads the times of one report, whose words have no tags. */
  @Benchmark
  public List<String> withoutTags(Untagged untagged, Reports reports, Characters counter) {
    return times(untagged.reader, reports, counter);
  }

  private static List<String> times(HeidelTimeReader reader, Reports reports, Characters counter) {
    Report report = reports.next();
    counter.characters += report.text().length();
    return reader.times(report);
  }
}
