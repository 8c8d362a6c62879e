package org.sitrep.examples.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.model.Count;
import org.sitrep.model.EventTime;
import org.sitrep.model.Measure;
import org.sitrep.model.MunitionType;
import org.sitrep.model.MunitionUse;
import org.sitrep.model.Quantity;
import org.sitrep.model.QuantityPolicy;
import org.sitrep.model.Responsibility;
import org.sitrep.model.ResponsibilityKind;
import org.sitrep.model.TimePrecision;
import org.sitrep.model.Undisclosed;

class PhrasesTest {

  private static final LocalDate SUNDAY = LocalDate.parse("2025-03-09");

  @Test
  void givesTheRangeBesideTheWords() {
    assertThat(count(Quantity.builder().from(Quantity.atLeast(13)).words("at least 13").build()))
        .isEqualTo("killed: at least 13 (13 or more)");
    assertThat(count(Quantity.builder().from(Quantity.exactly(12)).words("a dozen").build()))
        .isEqualTo("killed: 12");
  }

  @Test
  void givesTheRangeOnceWhereItIsTheWords() {
    assertThat(count(Quantity.builder().from(Quantity.exactly(12)).words("12").build()))
        .isEqualTo("killed: 12");
    assertThat(count(Quantity.between(3, 5))).isEqualTo("killed: 3 to 5");
  }

  @Test
  void marksTotalsAndAdditions() {
    Count count =
        Count.builder()
            .measure(Measure.KILLED)
            .quantity(Quantity.exactly(1))
            .individual("the mayor")
            .cumulative(true)
            .additional(true)
            .build();

    assertThat(Phrases.assertion(count, QuantityPolicy.standard()))
        .isEqualTo("killed: 1, the mayor, a total over many attacks, on top of others");
  }

  @Test
  void tellsResponsibility() {
    assertThat(
            Phrases.assertion(
                Responsibility.builder().kind(ResponsibilityKind.UNCLAIMED).build(),
                QuantityPolicy.standard()))
        .isEqualTo("nobody has claimed it");
    assertThat(
            Phrases.assertion(
                Responsibility.builder().kind(ResponsibilityKind.BLAMED).build(),
                QuantityPolicy.standard()))
        .isEqualTo("blamed on somebody");
  }

  @Test
  void tellsUsesAndWhatIsNotTold() {
    assertThat(
            Phrases.assertion(
                MunitionUse.builder().type(MunitionType.CRUISE_MISSILE).build(),
                QuantityPolicy.standard()))
        .isEqualTo("cruise missile");
    assertThat(
            Phrases.assertion(
                Undisclosed.of(Undisclosed.Topic.CASUALTIES, Undisclosed.Reason.UNKNOWN),
                QuantityPolicy.standard()))
        .isEqualTo("how many were harmed: said to be unknown");
  }

  @Test
  void tellsTimes() {
    assertThat(Phrases.time(EventTime.on(SUNDAY))).isEqualTo("2025-03-09");
    assertThat(
            Phrases.time(
                EventTime.builder()
                    .from(SUNDAY)
                    .to(SUNDAY)
                    .precision(TimePrecision.NIGHT)
                    .clock(LocalTime.of(23, 30))
                    .words("on Sunday night")
                    .build()))
        .isEqualTo("night of 2025-03-09 at 23:30 (\u201Con Sunday night\u201D)");
    assertThat(Phrases.time(EventTime.builder().from(SUNDAY).precision(TimePrecision.OPEN).build()))
        .isEqualTo("2025-03-09 to ...");
  }

  @Test
  void callsTheReportItselfByName() {
    assertThat(Phrases.sources(List.of())).isEqualTo("the report itself");
  }

  private static String count(Quantity quantity) {
    return Phrases.assertion(Count.of(Measure.KILLED, quantity), QuantityPolicy.standard());
  }
}
