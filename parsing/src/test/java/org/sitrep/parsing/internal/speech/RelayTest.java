package org.sitrep.parsing.internal.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.model.Report;
import org.sitrep.model.Source;
import org.sitrep.parsing.ReportParser;

/** Who passes on what somebody says. */
class RelayTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A police official told Reuters that 7 people died. | A police official | Reuters
          Reuters, citing medics, said 7 people died.        | medics            | Reuters
          State television reported 7 dead, citing medics.   | medics            | State television
          7 people died, the mayor told the BBC.             | the mayor         | the BBC
          The mayor told reporters that 7 people died.       | The mayor         |
          The mayor said 7 people died.                      | The mayor         |
          """)
  void namesThroughWhomItCame(String text, String speaker, String relay) {
    Source source =
        ReportParser.standard()
            .parse(Report.of(text, LocalDate.of(2025, 3, 10)))
            .attacks()
            .get(0)
            .claims()
            .get(0)
            .sources()
            .get(0);
    assertThat(source.words()).as(text).isEqualTo(speaker);
    assertThat(source.through().map(Source::words).orElse(null)).as(text).isEqualTo(relay);
  }
}
