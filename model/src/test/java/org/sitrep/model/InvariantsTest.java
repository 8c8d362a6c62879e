package org.sitrep.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class InvariantsTest {

  private static void refuses(ThrowingCallable making, String message) {
    assertThatIllegalArgumentException().isThrownBy(making).withMessage(message);
  }

  @Test
  void timesHaveAnEndAndRunForward() {
    refuses(
        () -> EventTime.builder().precision(TimePrecision.DAY).build(),
        "A time needs a first or a last day");
    refuses(
        () ->
            EventTime.builder()
                .from(LocalDate.of(2024, 1, 21))
                .to(LocalDate.of(2024, 1, 20))
                .precision(TimePrecision.DAYS)
                .build(),
        "The last day 2024-01-20 is before the first day 2024-01-21");
    EventTime open =
        EventTime.builder().from(LocalDate.of(2023, 10, 17)).precision(TimePrecision.OPEN).build();
    assertThat(open.to()).isEmpty();
    EventTime day = EventTime.on(LocalDate.of(2024, 1, 20));
    assertThat(day.from()).isEqualTo(day.to()).contains(LocalDate.of(2024, 1, 20));
  }

  @Test
  void pointsLieOnTheEarth() {
    refuses(() -> new GeoPoint(90.5, 0), "Latitude must be from -90 to 90, not 90.5");
    refuses(() -> new GeoPoint(0, -180.5), "Longitude must be from -180 to 180, not -180.5");
    refuses(() -> new GeoPoint(Double.NaN, 0), "Latitude must be from -90 to 90, not NaN");
    refuses(() -> new GeoPoint(0, Double.NaN), "Longitude must be from -180 to 180, not NaN");
    assertThat(new GeoPoint(-90, 180)).isEqualTo(new GeoPoint(-90.0, 180.0));
  }

  @Test
  void evidenceFitsItsOffsets() {
    refuses(() -> new Evidence(-1, 0, "x"), "Offsets [-1, 0) do not fit a text of 1 units");
    refuses(() -> new Evidence(3, 2, ""), "Offsets [3, 2) do not fit a text of 0 units");
    refuses(() -> new Evidence(0, 3, "ab"), "Offsets [0, 3) do not fit a text of 2 units");
    refuses(
        () -> new Evidence(Integer.MIN_VALUE, Integer.MAX_VALUE, ""),
        "Offsets [-2147483648, 2147483647) do not fit a text of 0 units");
    assertThat(Evidence.in("two 🚀 hit", 4, 6)).isEqualTo(new Evidence(4, 6, "🚀"));
    assertThatThrownBy(() -> Evidence.in("two", 1, 4))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void quantitiesAreInOrderAndNotNegative() {
    refuses(() -> Quantity.exactly(-1), "A quantity is not negative: -1");
    refuses(() -> Quantity.between(3, 2), "The greatest number 2 is below the least 3");
    assertThat(Quantity.exactly(0)).isEqualTo(Quantity.none());
  }

  @Test
  void intervalsAreNotEmpty() {
    refuses(() -> new Interval(3, 2), "Empty range: 3 to 2");
    refuses(() -> Interval.atLeast(Interval.UNBOUNDED), "The least number is too large");
    assertThatThrownBy(() -> Interval.atLeast(Long.MAX_VALUE - 1).plus(Interval.exactly(5)))
        .isInstanceOf(ArithmeticException.class);
    assertThat(Interval.exactly(3)).hasToString("3");
    assertThat(Interval.atLeast(3)).hasToString("3 or more");
    assertThat(new Interval(8, 12)).hasToString("8 to 12");
  }

  @Test
  void policiesHaveTolerancesInRange() {
    refuses(() -> new QuantityPolicy("x", 1.5, 0), "Tolerance is a share from 0 to 1, not 1.5");
    refuses(
        () -> new QuantityPolicy("x", Double.NaN, 0), "Tolerance is a share from 0 to 1, not NaN");
    refuses(() -> new QuantityPolicy("x", 0, -1), "Least tolerance is not negative: -1");
    assertThat(QuantityPolicy.standard().bounds(Quantity.around(10)))
        .isEqualTo(new Interval(8, 12));
    assertThat(QuantityPolicy.standard().bounds(Quantity.around(1))).isEqualTo(new Interval(0, 2));
    assertThat(QuantityPolicy.wide().bounds(Quantity.around(10))).isEqualTo(new Interval(5, 15));
    assertThat(QuantityPolicy.strict().statement())
        .isEqualTo("Policy strict: \"around\" is read as exact.");
  }

  @Test
  void credibilityHasSixCodes() {
    assertThat(Credibility.of(1)).isEqualTo(Credibility.CONFIRMED);
    assertThat(Credibility.of(6)).isEqualTo(Credibility.CANNOT_BE_JUDGED);
    refuses(() -> Credibility.of(0), "Credibility is a code from 1 to 6, not 0");
    refuses(() -> Credibility.of(7), "Credibility is a code from 1 to 6, not 7");
  }

  @Test
  void listsCannotBeChanged() {
    Attack attack = Attack.of(Munition.of(MunitionType.ROCKET).fired(15).build());
    assertThatThrownBy(() -> attack.munitions().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
