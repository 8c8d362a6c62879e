package org.sitrep.parsing.internal.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.model.Report;
import org.sitrep.model.Source;
import org.sitrep.parsing.ReportParser;

class BodiesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Army spokesman Adil Karam said 7 people died.                          | Army            | MILITARY
          A Houthi military spokesman said 7 people died.                        | Houthi          | ARMED_GROUP
          Adil Karam, a spokesman for the Northern Ministry, said 7 people died. | Northern Ministry | MINISTRY
          Adil Karam, the Houthi spokesman, said 7 people died.                  | Houthi          | ARMED_GROUP
          Adil Karam, spokesman of the Northern Front's militia, said 7 people died. | Northern Front's militia | ARMED_GROUP
          The ministry's spokesman said 7 people died.                           | ministry        | MINISTRY
          A police official said 7 people died.                                  | police          | POLICE
          """)
  void namesWhomAPersonSpeaksFor(String text, String body, String kind) {
    Source source = speakers(text).get(0);
    assertThat(source.speaksFor()).as(text).hasValue(body);
    assertThat(source.kind().code()).as(text).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "A spokesman said 7 people died.",
    "An Iraqi official said 7 people died.",
    "The Northern Ministry said 7 people died.",
    "Adil Karam said 7 people died.",
  })
  void namesNobodyWhereNobodyIsNamed(String text) {
    assertThat(speakers(text).get(0).speaksFor()).as(text).isEmpty();
  }

  @Test
  void remembersABodyByTheSurname() {
    List<Source> speakers =
        speakers("Army spokesman Adil Karam said 7 people died. Karam said 9 people were hurt.");
    assertThat(speakers)
        .extracting(Source::words)
        .containsExactly("Army spokesman Adil Karam", "Karam");
    assertThat(speakers.get(1).speaksFor()).hasValue("Army");
  }

  private static List<Source> speakers(String text) {
    return ReportParser.standard()
        .parse(Report.of(text, LocalDate.of(2025, 3, 10)))
        .attacks()
        .stream()
        .flatMap(attack -> attack.claims().stream())
        .flatMap(claim -> claim.sources().stream())
        .toList();
  }
}
