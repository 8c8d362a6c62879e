package org.sitrep.examples.benchmarks;

import java.util.ArrayList;
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
import org.sitrep.model.ParsedReport;
import org.sitrep.model.SitrepJson;
import org.sitrep.parsing.ReportParser;

/** Readings of a hundred reports of 2 kB to JSON and back; the characters are those of the JSON. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class JsonBenchmark {

  private static final int COUNT = 100;

  private final List<ParsedReport> readings = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();
  private int next;

  /** Reads and writes some of the reports once. */
  public JsonBenchmark() {
    new Reports()
        .all().stream().limit(COUNT).map(ReportParser.standard()::parse).forEach(readings::add);
    readings.stream().map(SitrepJson.mapper()::writeValueAsString).forEach(texts::add);
  }

  /** Writes one reading. */
  @Benchmark
  public String write(Characters counter) {
    String text = SitrepJson.mapper().writeValueAsString(readings.get(advance()));
    counter.characters += text.length();
    return text;
  }

  /** Reads one reading back. */
  @Benchmark
  public ParsedReport read(Characters counter) {
    String text = texts.get(advance());
    counter.characters += text.length();
    return SitrepJson.mapper().readValue(text, ParsedReport.class);
  }

  private int advance() {
    next = (next + 1) % readings.size();
    return next;
  }
}
