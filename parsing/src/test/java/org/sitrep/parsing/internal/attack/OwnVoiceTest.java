package org.sitrep.parsing.internal.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.model.Claim;
import org.sitrep.model.Report;
import org.sitrep.model.Source;
import org.sitrep.parsing.ReportParser;

class OwnVoiceTest {

  /** Who says that seven people died, in a report of the publisher. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Northern Police Command    | The Command stated that seven people were killed.              |
          Northern Police Command    | The Northern Police Command said seven people were killed.    |
          Ministry of Health         | Seven people were killed, the Ministry said.                   |
          Ministry of Health, Basra  | Seven people were killed, the Ministry of Health adds.         |
          Reuters                    | Seven people were killed (Reuters).                            |
          Northern Police Command    | The hospital stated that seven people were killed.             | The hospital
          Northern Police Command    | The Southern Command stated that seven people were killed.     | The Southern Command
          Ministry of Health         | Seven people were killed, the Ministry of Defence said.        | the Ministry of Defence
          Reuters                    | A doctor told Reuters that seven people were killed.           | A doctor
          Reuters                    | Seven people were killed, police said.                         | police
                                     | The Command stated that seven people were killed.              | The Command
          """)
  void aPublisherThatNamesItselfIsNoOtherSpeaker(String outlet, String text, String speaker) {
    Report.Builder report = Report.builder().id("r").text(text);
    if (outlet != null) {
      report.outlet(outlet);
    }
    List<Claim> claims = ReportParser.standard().parse(report.build()).claims();

    assertThat(claims).hasSize(1);
    assertThat(claims.get(0).sources())
        .extracting(Source::words)
        .isEqualTo(speaker == null ? List.of() : List.of(speaker));
  }
}
