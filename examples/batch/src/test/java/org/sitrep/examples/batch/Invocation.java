package org.sitrep.examples.batch;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import org.sitrep.examples.shared.LineReader;
import org.sitrep.model.ParsedReport;
import org.sitrep.model.Report;
import org.sitrep.parsing.ReportParser;

/** A run of the program inside the test, with all that it wrote to its streams. */
record Invocation(int code, String out, String err) {

  private static final ReportParser PARSER = ReportParser.standard();
  private static final DoubleFunction<Function<Report, ParsedReport>> SHARED =
      least -> PARSER.withLeastConfidence(least)::parse;

  static Invocation of(String... args) {
    return withInput("", args);
  }

  static Invocation withInput(String input, String... args) {
    return run(input, SHARED, LineReader.MAX_LINE, args);
  }

  static Invocation withParser(Function<Report, ParsedReport> parser, String... args) {
    return run("", least -> parser, LineReader.MAX_LINE, args);
  }

  static Invocation withMaxLine(int maxLine, String... args) {
    return run("", SHARED, maxLine, args);
  }

  private static Invocation run(
      String input,
      DoubleFunction<Function<Report, ParsedReport>> parser,
      int maxLine,
      String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Batch.Streams streams =
        new Batch.Streams(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    int code = Batch.run(streams, parser, maxLine, args);
    return new Invocation(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
