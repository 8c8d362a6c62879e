package org.sitrep.parsing.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.model.Attack;
import org.sitrep.model.AttackKind;
import org.sitrep.model.AttackScope;
import org.sitrep.model.Claim;
import org.sitrep.model.EventTime;
import org.sitrep.model.Location;
import org.sitrep.model.ParsedReport;
import org.sitrep.model.Report;
import org.sitrep.parsing.ReportParser;

class HeadlineTest {

  private static ParsedReport parse(String title, String text) {
    Report.Builder report = Report.builder();
    report.title(title).text(text).published(LocalDate.of(2025, 3, 12));
    return ReportParser.standard().parse(report.build());
  }

  @Test
  void headlineAndTextAreOneAttack() {
    ParsedReport parsed =
        parse(
            "At least 12 killed in missile strike on Odesa",
            "A market was hit on Tuesday. Five people were wounded, the mayor said.");

    assertThat(parsed.attacks()).hasSize(1);
    Attack attack = parsed.attacks().get(0);
    assertThat(attack.kind()).isEqualTo(AttackKind.of("MISSILE_STRIKE"));
    assertThat(attack.locations()).extracting(Location::name).containsExactly("Odesa");
    assertThat(attack.time().flatMap(EventTime::from)).contains(LocalDate.of(2025, 3, 11));
    assertThat(attack.claims()).extracting(Claim::id).containsExactly("c1", "c2");
    assertThat(attack.claims().get(0).evidence()).isPresent();
    assertThat(attack.claims().get(1).assertion().toString()).contains("KILLED", "12");
    assertThat(attack.claims().get(1).evidence()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Eight dead in Kyiv strike, Two rockets killed eight people in Kyiv on Tuesday.",
    "Nine dead in Kyiv strike, Two rockets killed at least eight people in Kyiv on Tuesday.",
    "Two rockets, Two rockets killed eight people in Kyiv on Tuesday."
  })
  void aHeadlineAddsNothingThatTheTextTells(String title, String text) {
    assertThat(parse(title, text).attacks()).isEqualTo(parse("", text).attacks());
  }

  @Test
  void aHeadlineAloneIsAnAttack() {
    ParsedReport parsed = parse("Two rockets hit Kyiv", "Nobody was at home.");

    assertThat(parsed.attacks()).hasSize(1);
    assertThat(parsed.attacks().get(0).scope()).isEqualTo(AttackScope.FOCUS);
    assertThat(parsed.claims()).extracting(Claim::id).doesNotHaveDuplicates().hasSize(1);
    assertThat(parsed.report().text()).isEqualTo("Nobody was at home.");
  }

  @Test
  void aHeadlineThatSaysNothingChangesNothing() {
    String text = "Two rockets hit Kyiv.";

    assertThat(parse("A quiet day", text).attacks()).isEqualTo(parse("", text).attacks());
  }
}
