package org.sitrep.examples.peers;

import edu.stanford.nlp.ling.CoreAnnotations.DocDateAnnotation;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.Properties;
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

/** The same reports through Stanford CoreNLP with its usual models for English. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 6, time = 10)
@Measurement(iterations = 5, time = 4)
@Fork(1)
public class CoreNlpBenchmark {

  /** Sentences, tokens and tags of parts of speech. */
  static final String TAGS = "tokenize,pos";

  /** The same, with names of places, persons and organisations, numbers and times. */
  static final String NAMES = "tokenize,pos,lemma,ner";

  /** Sentences as trees of Universal Dependencies. */
  static final String TREES = "tokenize,pos,depparse";

  /** The pipeline that tags. */
  @State(Scope.Benchmark)
  public static class Tagger {
    private final StanfordCoreNLP pipeline = pipeline(TAGS);
  }

  /** The pipeline that finds names. */
  @State(Scope.Benchmark)
  public static class Recogniser {
    private final StanfordCoreNLP pipeline = pipeline(NAMES);
  }

  /** The pipeline that makes trees. */
  @State(Scope.Benchmark)
  public static class Parser {
    private final StanfordCoreNLP pipeline = pipeline(TREES);
  }

  static StanfordCoreNLP pipeline(String annotators) {
    Properties settings = new Properties();
    settings.setProperty("annotators", annotators);
    return new StanfordCoreNLP(settings);
  }

  /** Tags one report. */
  @Benchmark
  public CoreDocument tag(Tagger tagger, Reports reports, Characters counter) {
    return annotate(tagger.pipeline, next(reports, counter));
  }

  /** Tags one report and finds its names. */
  @Benchmark
  public CoreDocument recognise(Recogniser recogniser, Reports reports, Characters counter) {
    return annotate(recogniser.pipeline, next(reports, counter));
  }

  /** Makes trees of the sentences of one report. */
  @Benchmark
  public CoreDocument parse(Parser parser, Reports reports, Characters counter) {
    return annotate(parser.pipeline, next(reports, counter));
  }

  private static Report next(Reports reports, Characters counter) {
    Report report = reports.next();
    counter.characters += report.text().length();
    return report;
  }

  static CoreDocument annotate(StanfordCoreNLP pipeline, Report report) {
    CoreDocument document = new CoreDocument(report.text());
    report
        .published()
        .ifPresent(day -> document.annotation().set(DocDateAnnotation.class, day.toString()));
    pipeline.annotate(document);
    return document;
  }
}
