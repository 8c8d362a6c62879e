package org.sitrep.examples.benchmarks;

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
import org.openjdk.jmh.infra.Blackhole;
import org.sitrep.model.ParsedReport;
import org.sitrep.model.SitrepJson;
import org.sitrep.parsing.ReportParser;

/** From the first call in a fresh process to the first result. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(10)
@State(Scope.Benchmark)
public class StartBenchmark {

  /** Reads a first report: loads the classes, the lexicon and the gazetteer. */
  @Benchmark
  public ParsedReport parse(Reports reports) {
    return ReportParser.standard().parse(reports.next());
  }

  /** Reads a first report and writes it as JSON. */
  @Benchmark
  public String parseAndWrite(Reports reports) {
    return SitrepJson.mapper().writeValueAsString(parse(reports));
  }

  /** Reads the models of OpenNLP and tags a first report. */
  @Benchmark
  public void openNlp(Reports reports, Characters counter, Blackhole hole) {
    new OpenNlpBenchmark().tag(reports, counter, hole);
  }
}
