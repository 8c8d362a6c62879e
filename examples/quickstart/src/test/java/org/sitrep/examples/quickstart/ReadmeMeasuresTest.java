package org.sitrep.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sitrep.model.Count;
import org.sitrep.model.Measure;
import org.sitrep.model.Report;
import org.sitrep.parsing.ReportParser;

/** The measures that the README names are read from the sentences that it gives for them. */
class ReadmeMeasuresTest {

  private static final Path README = Path.of("..", "..", "README.md");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| ([a-z]+) \\| ([A-Z0-9].*\\.) \\|$");

  private record Example(Measure measure, String sentence) {}

  @Test
  void everySentenceGivesItsMeasure() throws IOException {
    List<Example> examples =
        ROW.matcher(Files.readString(README))
            .results()
            .map(
                row ->
                    new Example(
                        Measure.valueOf(row.group(1).toUpperCase(Locale.ROOT)), row.group(2)))
            .toList();

    assertThat(examples).extracting(Example::measure).doesNotHaveDuplicates().hasSize(10);
    for (Example example : examples) {
      assertThat(ReportParser.standard().parse(Report.of(example.sentence())).claims())
          .as(example.sentence())
          .anySatisfy(
              claim ->
                  assertThat(claim.assertion())
                      .isInstanceOfSatisfying(
                          Count.class,
                          count -> assertThat(count.measure()).isEqualTo(example.measure())));
    }
  }
}
