package org.sitrep.examples.peers;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreEntityMention;
import org.junit.jupiter.api.Test;
import org.sitrep.examples.benchmarks.Characters;
import org.sitrep.examples.benchmarks.Reports;

/** Runs every benchmark once: each reads the report that the others read, and finds something. */
class PeersTest {

  private final Reports reports = new Reports();
  private final Characters counter = new Characters();

  @Test
  void coreNlpTagsEveryToken() {
    CoreDocument read = new CoreNlpBenchmark().tag(new CoreNlpBenchmark.Tagger(), reports, counter);
    assertThat(read.text()).isEqualTo(reports.all().get(1).text());
    assertThat(read.tokens())
        .hasSizeGreaterThan(200)
        .extracting(CoreLabel::tag)
        .doesNotContainNull();
  }

  @Test
  void coreNlpFindsPlacesNumbersAndTimes() {
    CoreDocument read =
        new CoreNlpBenchmark().recognise(new CoreNlpBenchmark.Recogniser(), reports, counter);
    assertThat(read.entityMentions())
        .extracting(CoreEntityMention::entityType)
        .contains("CITY", "NUMBER", "DATE");
  }

  @Test
  void coreNlpMakesTrees() {
    CoreDocument read =
        new CoreNlpBenchmark().parse(new CoreNlpBenchmark.Parser(), reports, counter);
    assertThat(read.sentences())
        .isNotEmpty()
        .allMatch(sentence -> !sentence.dependencyParse().isEmpty());
  }

  @Test
  void heidelTimeFindsDaysWithTags() {
    assertThat(
            new HeidelTimeBenchmark().withTags(new HeidelTimeBenchmark.Tagged(), reports, counter))
        .anyMatch(value -> value.matches("\\d{4}-\\d{2}-\\d{2}"));
    assertThat(counter.characters).isEqualTo(reports.all().get(1).text().length());
  }

  @Test
  void heidelTimeFindsDaysWithoutTags() {
    assertThat(
            new HeidelTimeBenchmark()
                .withoutTags(new HeidelTimeBenchmark.Untagged(), reports, counter))
        .anyMatch(value -> value.matches("\\d{4}-\\d{2}-\\d{2}"));
  }
}
