package org.sitrep.examples.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.model.Attack;
import org.sitrep.model.AttackKind;
import org.sitrep.model.EventTime;
import org.sitrep.model.Location;
import org.sitrep.model.ParsedReport;
import org.sitrep.model.QuantityPolicy;
import org.sitrep.model.Report;

class AttackNamesTest {

  @ParameterizedTest
  @CsvSource({
    "2025-03-05, 5 March",
    "2025-03-05/2025-03-07, 5 March to 7 March",
    "2025-03-05/.., since 5 March",
    "../2025-03-05, until 5 March"
  })
  void sayWhatWhereAndWhen(String time, String day) {
    AttackNames names = names(report(strike("Odesa", EventTime.parseEdtf(time))));

    assertThat(names.of(0, 0)).isEqualTo("Missile strike, Odesa, " + day);
    assertThat(names.first()).contains("Missile strike, Odesa, " + day);
  }

  @Test
  void haveTheYearWhereThereAreSeveral() {
    AttackNames names =
        names(
            report(
                strike("Odesa", EventTime.parseEdtf("2024-03-05")),
                strike("Odesa", EventTime.parseEdtf("2025-03-05"))));

    assertThat(names.of(0, 1)).isEqualTo("Missile strike, Odesa, 5 March 2025");
    assertThat(names.first()).contains("Missile strike, Odesa, 5 March 2024 and 1 more");
  }

  @Test
  void areNumberedWhereTheyWouldBeTheSame() {
    Attack unknown = Attack.builder().build();
    AttackNames names = names(report(unknown, unknown), report(unknown));

    assertThat(names.of(0, 0)).isEqualTo("Attack");
    assertThat(names.of(0, 1)).isEqualTo("Attack (2)");
    assertThat(names.onPage(1, 0)).isEqualTo("R2: Attack");
  }

  private static Attack strike(String place, EventTime time) {
    return Attack.builder()
        .kind(AttackKind.of("MISSILE_STRIKE"))
        .addLocations(Location.of(place))
        .time(time)
        .build();
  }

  private static CheckedReport report(Attack... attacks) {
    return CheckedReport.of(
        ParsedReport.builder().report(Report.of("")).addAttacks(attacks).build(),
        QuantityPolicy.standard());
  }

  private static AttackNames names(CheckedReport... reports) {
    return new AttackNames(Stream.of(reports).toList());
  }
}
