package org.sitrep.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sitrep.model.Attack;
import org.sitrep.model.Claim;
import org.sitrep.model.Evidence;
import org.sitrep.model.ParsedReport;
import org.sitrep.model.Report;

/** Posts that tell the same in two languages are read in each part once. */
class MixedLanguagesTest {

  private static final String POST =
      """
      Вночі ворог запустив 31 дрон, 25 дронів збито.

      The enemy launched 31 drones last night, 25 drones were shot down and six hit a depot.
      """;

  @Test
  void whatIsRepeatedCountsOnce() {
    ParsedReport parsed = Readings.parse(POST);

    assertThat(Readings.counts(parsed))
        .containsExactly("FIRED 31 DRONE", "INTERCEPTED 25 DRONE", "HIT 6 DRONE");
    assertThat(parsed.attacks()).extracting(Attack::id).doesNotHaveDuplicates();
    assertThat(parsed.claims()).extracting(Claim::id).doesNotHaveDuplicates();
  }

  @Test
  void evidenceStandsWhereItStoodInTheWhole() {
    for (Claim claim : Readings.parse(POST).claims()) {
      Evidence evidence = claim.evidence().orElseThrow();
      assertThat(POST.substring(evidence.start(), evidence.end())).isEqualTo(evidence.text());
    }
  }

  @Test
  void theFirstPartTellsFirst() {
    assertThat(
            Readings.counts(
                """
                The air force said that 31 drones were launched at the city of Odesa.
                Повітряні сили повідомили, що запущено 31 дрон, троє поранені.
                """))
        .containsExactly("FIRED 31 DRONE (The air force)", "WOUNDED 3 (Повітряні сили)");
  }

  @Test
  void aNameInOtherLettersIsNoPart() {
    assertThat(Readings.counts("Ворог атакував 12 ударними БпЛА типу Shahed.\n#Ukraine #AirForce"))
        .containsExactly("FIRED 12 DRONE");
  }

  @Test
  void aReportThatSaysItsLanguageIsReadInThat() {
    Report report = Report.builder().text(POST).language("uk").build();

    assertThat(Readings.counts(ReportParser.standard().parse(report)))
        .containsExactly("FIRED 31 DRONE", "INTERCEPTED 25 DRONE");
  }
}
