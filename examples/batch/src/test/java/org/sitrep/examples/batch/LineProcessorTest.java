package org.sitrep.examples.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.sitrep.examples.shared.Line;
import org.sitrep.model.ParsedReport;
import org.sitrep.model.SitrepJson;
import org.sitrep.validation.ConsistencyChecker;

class LineProcessorTest {

  @Test
  void aDefectOfTheLibraryIsCalledOneAndKeepsTheText() {
    LineProcessor processor =
        new LineProcessor(
            report -> {
              throw new IllegalStateException("no such token");
            },
            ConsistencyChecker.standard());
    byte[] line = "{\"id\":\"r\",\"text\":\"Two died.\"}".getBytes(StandardCharsets.UTF_8);
    Outcome outcome = processor.apply(new Line(7, line, line.length));
    assertThat(outcome.isReport()).isFalse();
    assertThat(outcome.error()).startsWith("A defect of Sitrep").endsWith("no such token");
    ParsedReport kept = SitrepJson.mapper().readValue(outcome.json(), ParsedReport.class);
    assertThat(kept.report().text()).isEqualTo("Two died.");
    assertThat(kept.claims()).isEmpty();
  }
}
