package org.sitrep.examples.benchmarks;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.sitrep.model.ParsedReport;
import org.sitrep.model.Report;
import org.sitrep.parsing.ReportParser;

/**
 * The time that a character takes against the length of one text. Reading is linear where it stays
 * the same from length to length, for ordinary text and for text that is nothing but one mark.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 3, time = 3)
@Fork(1)
public class ParseLengthBenchmark {

  private static final LocalDate PUBLISHED = LocalDate.of(2024, 6, 15);

  /** What the text is made of: sentences, or this one character. */
  @Param({"sentences", ",", "\"", "7", "(", "x"})
  String matter = "";

  /** Its length in UTF-16 units. */
  @Param({"1000", "10000", "100000", "1000000", "10000000"})
  int length;

  private Report report = Report.of("");

  /** Makes the text. */
  @Setup
  public void write() {
    String text =
        matter.equals("sentences") ? new SyntheticReports(7).text(length) : matter.repeat(length);
    report = Report.of(text, PUBLISHED);
  }

  /** Reads it. */
  @Benchmark
  public ParsedReport parse(Characters counter) {
    counter.characters += report.text().length();
    return ReportParser.standard().parse(report);
  }
}
