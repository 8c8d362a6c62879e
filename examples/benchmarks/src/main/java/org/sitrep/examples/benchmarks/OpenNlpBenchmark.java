package org.sitrep.examples.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
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
import org.sitrep.model.Report;

/**
 * The same reports through Apache OpenNLP up to tags of parts of speech, which is where a reader on
 * top of it would begin.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 6, time = 10)
@Measurement(iterations = 5, time = 4)
@Fork(1)
public class OpenNlpBenchmark {

  private final SentenceDetectorME sentences;
  private final TokenizerME tokens;
  private final POSTaggerME tags;

  /** Reads the models. */
  public OpenNlpBenchmark() {
    try (InputStream sentenceModel = model("sentence");
        InputStream tokenModel = model("tokens");
        InputStream tagModel = model("pos")) {
      sentences = new SentenceDetectorME(new SentenceModel(sentenceModel));
      tokens = new TokenizerME(new TokenizerModel(tokenModel));
      tags = new POSTaggerME(new POSModel(tagModel));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream model(String kind) {
    String name = "/opennlp-en-ud-ewt-" + kind + "-1.3-2.5.4.bin";
    return Objects.requireNonNull(OpenNlpBenchmark.class.getResourceAsStream(name), name);
  }

  /** Sentences, tokens and tags of one report. */
  @Benchmark
  public void tag(Reports reports, Characters counter, Blackhole hole) {
    Report report = reports.next();
    counter.characters += report.text().length();
    for (String sentence : sentences.sentDetect(report.text())) {
      hole.consume(tags.tag(tokens.tokenize(sentence)));
    }
  }
}
