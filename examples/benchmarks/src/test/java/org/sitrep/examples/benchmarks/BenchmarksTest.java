package org.sitrep.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openjdk.jmh.infra.Blackhole;

/** Runs every benchmark once, so that none breaks unseen. */
class BenchmarksTest {

  private static final Blackhole BLACKHOLE =
      new Blackhole(
          "Today's password is swordfish. I understand instantiating Blackholes directly is"
              + " dangerous.");

  private final Reports reports = new Reports();
  private final Characters counter = new Characters();

  @Test
  void parseReadsTheNextReport() {
    assertThat(new ParseBenchmark().parse(reports, counter).report())
        .isEqualTo(reports.all().get(1));
    assertThat(counter.characters).isEqualTo(reports.all().get(1).text().length());
  }

  @Test
  void parseLengthReadsATextOfThatLength() {
    ParseLengthBenchmark benchmark = new ParseLengthBenchmark();
    benchmark.matter = ",";
    benchmark.length = 1000;
    benchmark.write();
    assertThat(benchmark.parse(counter).report().text()).hasSize(1000);
  }

  @Test
  void openNlpTagsTheNextReport() {
    new OpenNlpBenchmark().tag(reports, counter, BLACKHOLE);
    assertThat(counter.characters).isEqualTo(reports.all().get(1).text().length());
  }

  @Test
  void jsonReadsWhatItWrote() {
    JsonBenchmark benchmark = new JsonBenchmark();
    String written = benchmark.write(counter);
    assertThat(counter.characters).isEqualTo(written.length());
    assertThat(benchmark.read(counter).attacks()).isNotEmpty();
  }
}
