package org.sitrep.examples.peers;

import de.unihd.dbs.uima.annotator.heideltime.HeidelTime;
import de.unihd.dbs.uima.types.heideltime.Dct;
import de.unihd.dbs.uima.types.heideltime.Sentence;
import de.unihd.dbs.uima.types.heideltime.Timex3;
import de.unihd.dbs.uima.types.heideltime.Token;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreSentence;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.uima.UIMAException;
import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.jcas.JCas;
import org.apache.uima.util.XMLInputSource;
import org.sitrep.model.Report;

/** HeidelTime with its settings for English news, and what splits the text for it. */
final class HeidelTimeReader {

  /** Marks the sentences and words of a text. */
  private interface Splitter {
    void split(JCas text) throws UIMAException;
  }

  private final Splitter splitter;
  private final AnalysisEngine times;
  private final JCas text;

  private HeidelTimeReader(Splitter splitter) {
    this.splitter = splitter;
    this.times = engine("HeidelTime");
    try {
      this.text = times.newJCas();
    } catch (UIMAException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Behind the tagger of CoreNLP, since some rules for English ask for tags. The wrapper for it
   * that HeidelTime brings along does not run with a CoreNLP of today.
   */
  static HeidelTimeReader withTags() {
    StanfordCoreNLP tagger = CoreNlpBenchmark.pipeline(CoreNlpBenchmark.TAGS);
    return new HeidelTimeReader(text -> tag(text, tagger));
  }

  /** Behind its own splitter for all languages, which gives no tags. */
  static HeidelTimeReader withoutTags() {
    return new HeidelTimeReader(engine("AllLanguagesTokenizer")::process);
  }

  private static AnalysisEngine engine(String name) {
    String path = "/desc/annotator/" + name + ".xml";
    try {
      return UIMAFramework.produceAnalysisEngine(
          UIMAFramework.getXMLParser()
              .parseAnalysisEngineDescription(
                  new XMLInputSource(
                      Objects.requireNonNull(HeidelTime.class.getResource(path), path))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (UIMAException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void tag(JCas text, StanfordCoreNLP tagger) {
    CoreDocument document = new CoreDocument(text.getDocumentText());
    tagger.annotate(document);
    for (CoreSentence sentence : document.sentences()) {
      new Sentence(text, sentence.charOffsets().first, sentence.charOffsets().second)
          .addToIndexes();
      for (CoreLabel word : sentence.tokens()) {
        Token token = new Token(text, word.beginPosition(), word.endPosition());
        token.setPos(word.tag());
        token.addToIndexes();
      }
    }
  }

  /** The values of the expressions of time in a report, such as "2024-06-14". */
  List<String> times(Report report) {
    text.reset();
    text.setDocumentText(report.text());
    report
        .published()
        .ifPresent(
            day -> {
              Dct written = new Dct(text);
              written.setValue(day.toString().replace("-", ""));
              written.addToIndexes();
            });
    try {
      splitter.split(text);
      times.process(text);
    } catch (UIMAException e) {
      throw new IllegalStateException(e);
    }
    List<String> values = new ArrayList<>();
    text.getAnnotationIndex(Timex3.class).forEach(time -> values.add(time.getTimexValue()));
    return values;
  }
}
