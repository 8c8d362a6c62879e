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
import org.sitrep.model.ParsedReport;
import org.sitrep.model.Report;
import org.sitrep.parsing.ReportParser;

/** Reports of 2 kB read in a second; {@code -prof gc} adds the bytes allocated for each. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 6, time = 10)
@Measurement(iterations = 5, time = 4)
@Fork(1)
@State(Scope.Benchmark)
public class ParseBenchmark {

  private final ReportParser parser = ReportParser.standard();

  /** Reads one report. */
  @Benchmark
  public ParsedReport parse(Reports reports, Characters counter) {
    Report report = reports.next();
    counter.characters += report.text().length();
    return parser.parse(report);
  }
}
