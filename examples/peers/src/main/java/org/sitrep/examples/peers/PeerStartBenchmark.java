package org.sitrep.examples.peers;

import edu.stanford.nlp.pipeline.CoreDocument;
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
import org.sitrep.examples.benchmarks.Reports;

/** From the first call in a fresh process to the first result, models included. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(5)
@State(Scope.Benchmark)
public class PeerStartBenchmark {

  /** Reads the models of CoreNLP, and finds the names of a first report. */
  @Benchmark
  public CoreDocument coreNlp(Reports reports) {
    return CoreNlpBenchmark.annotate(
        CoreNlpBenchmark.pipeline(CoreNlpBenchmark.NAMES), reports.next());
  }

  /** Reads the rules of HeidelTime, and the times of a first report. */
  @Benchmark
  public List<String> heidelTime(Reports reports) {
    return HeidelTimeReader.withoutTags().times(reports.next());
  }
}
