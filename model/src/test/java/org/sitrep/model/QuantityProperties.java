package org.sitrep.model;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(ModelDomain.class)
@Domain(DomainContext.Global.class)
class QuantityProperties {

  private static final QuantityPolicy STRICT = QuantityPolicy.strict();
  private static final QuantityPolicy STANDARD = QuantityPolicy.standard();
  private static final QuantityPolicy WIDE = QuantityPolicy.wide();

  private static void assertWithin(Interval inner, Interval outer) {
    assertThat(outer.low()).isLessThanOrEqualTo(inner.low());
    assertThat(outer.high()).isGreaterThanOrEqualTo(inner.high());
  }

  @Property
  void boundsContainWhatWasSaid(@ForAll QuantityPolicy policy, @ForAll Quantity quantity) {
    Assume.that(quantity.low() < Interval.UNBOUNDED && !policy.leastOnly());
    Interval bounds = policy.bounds(quantity);
    assertThat(bounds.contains(quantity.low())).isTrue();
    assertThat(bounds.contains(quantity.high().orElse(Interval.UNBOUNDED))).isTrue();
    assertThat(bounds.low()).isNotNegative();
  }

  @Property
  void onlyAroundDependsOnThePolicy(@ForAll QuantityPolicy policy, @ForAll Quantity quantity) {
    if (quantity.qualifier() != Qualifier.APPROXIMATE && !policy.leastOnly()) {
      assertThat(policy.bounds(quantity)).isEqualTo(STRICT.bounds(quantity));
    }
  }

  @Property
  void strictLiesInStandardAndStandardInWide(@ForAll Quantity quantity) {
    assertWithin(STRICT.bounds(quantity), STANDARD.bounds(quantity));
    assertWithin(STANDARD.bounds(quantity), WIDE.bounds(quantity));
  }

  @Property
  void greaterTolerancesReachFurther(
      @ForAll QuantityPolicy one, @ForAll QuantityPolicy other, @ForAll Quantity quantity) {
    Assume.that(one.tolerance() <= other.tolerance());
    Assume.that(one.leastTolerance() <= other.leastTolerance());
    Assume.that(!one.leastOnly() && !other.leastOnly());
    assertWithin(one.bounds(quantity), other.bounds(quantity));
  }

  @Property
  void statementsNameThePolicy(@ForAll QuantityPolicy policy) {
    assertThat(policy.statement()).startsWith("Policy " + policy.name() + ": \"around\" ");
  }

  @Property
  void intersectingIsSharingANumber(@ForAll Interval one, @ForAll Interval other) {
    boolean shares =
        one.contains(Math.max(one.low(), other.low()))
            && other.contains(Math.max(one.low(), other.low()));
    assertThat(one.intersects(other)).isEqualTo(shares).isEqualTo(other.intersects(one));
  }

  @Property
  void factoriesSayWhatTheirNamesSay(
      @ForAll @LongRange(min = 0, max = 1_000_000) long number,
      @ForAll @LongRange(min = 0, max = 1_000_000) long width) {
    assertThat(STRICT.bounds(Quantity.exactly(number))).isEqualTo(Interval.exactly(number));
    assertThat(STRICT.bounds(Quantity.around(number))).isEqualTo(Interval.exactly(number));
    assertThat(STRICT.bounds(Quantity.atLeast(number))).isEqualTo(Interval.atLeast(number));
    assertThat(STRICT.bounds(Quantity.atMost(number))).isEqualTo(new Interval(0, number));
    assertThat(STRICT.bounds(Quantity.between(number, number + width)))
        .isEqualTo(new Interval(number, number + width));
  }
}
