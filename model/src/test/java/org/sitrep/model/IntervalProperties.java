package org.sitrep.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.BiPredicate;
import java.util.stream.LongStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(ModelDomain.class)
@Domain(DomainContext.Global.class)
class IntervalProperties {

  private static final String OVERFLOW = "long overflow";

  /** A few numbers of the range, its ends among them. */
  private static long[] some(Interval range) {
    long low = range.low() == Interval.BOTTOMLESS ? Math.min(range.high(), 0) - 7 : range.low();
    long high = range.isBounded() ? range.high() : Math.max(low, 0) + 7;
    return LongStream.of(low, low + (high - low) / 2, high).toArray();
  }

  @Property
  void textsAreReadBack(@ForAll Interval range) {
    assertThat(Interval.parse(range.toString())).isEqualTo(range);
    String json = SitrepJson.mapper().writeValueAsString(range);
    assertThat(json).isEqualTo('"' + range.toString() + '"');
    assertThat(SitrepJson.mapper().readValue(json, Interval.class)).isEqualTo(range);
  }

  @Property
  void sumsAndDifferencesHoldThoseOfTheirNumbers(@ForAll Interval one, @ForAll Interval other) {
    for (long x : some(one)) {
      for (long y : some(other)) {
        assertThat(one.plus(other).contains(x + y)).isTrue();
        assertThat(one.minus(other).contains(x - y)).isTrue();
      }
    }
    assertThat(one.plus(other)).isEqualTo(other.plus(one));
    assertThat(one.plus(other).minus(other).contains(one)).isTrue();
    assertThat(one.minus(Interval.exactly(0))).isEqualTo(one);
  }

  @Property
  void sumsAreAssociative(@ForAll Interval a, @ForAll Interval b, @ForAll Interval c) {
    assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
  }

  @Property
  void intersectionsAndHullsAreTheGreatestAndTheLeast(
      @ForAll Interval one, @ForAll Interval other, @ForAll @LongRange(min = -50) long number) {
    assertThat(one.intersection(other).filter(range -> range.contains(number)).isPresent())
        .isEqualTo(one.contains(number) && other.contains(number));
    assertThat(one.intersection(other)).isEqualTo(other.intersection(one));
    assertThat(one.intersection(other).isPresent()).isEqualTo(one.intersects(other));
    Interval hull = one.hull(other);
    assertThat(hull).isEqualTo(other.hull(one));
    assertThat(hull.contains(one) && hull.contains(other)).isTrue();
    assertThat(hull.low() == one.low() || hull.low() == other.low()).isTrue();
    assertThat(hull.high() == one.high() || hull.high() == other.high()).isTrue();
    assertThat(one.contains(other)).isEqualTo(hull.equals(one));
    assertThat(one.contains(one) && Interval.ANY.contains(one)).isTrue();
  }

  @Property
  void comparisonsAreSureOnlyIfAllNumbersAgree(@ForAll Interval one, @ForAll Interval other) {
    agrees(one.isEqualTo(other), one, other, (x, y) -> x.equals(y));
    agrees(one.isLessThan(other), one, other, (x, y) -> x < y);
    agrees(one.isAtMost(other), one, other, (x, y) -> x <= y);
    assertThat(one.isEqualTo(other)).isEqualTo(other.isEqualTo(one));
  }

  private static void agrees(
      Truth truth, Interval one, Interval other, BiPredicate<Long, Long> test) {
    boolean any = false;
    boolean all = true;
    for (long x : some(one)) {
      for (long y : some(other)) {
        any |= test.test(x, y);
        all &= test.test(x, y);
      }
    }
    if (truth == Truth.YES) {
      assertThat(all).isTrue();
    }
    if (truth == Truth.NO) {
      assertThat(any).isFalse();
    }
  }

  @Example
  void comparisonsAnswerYesNoOrCannotTell() {
    Interval ten = Interval.exactly(10);
    assertThat(ten.isEqualTo(Interval.exactly(10))).isEqualTo(Truth.YES);
    assertThat(ten.isEqualTo(Interval.atLeast(11))).isEqualTo(Truth.NO);
    assertThat(ten.isEqualTo(Interval.atLeast(10))).isEqualTo(Truth.CANNOT_TELL);
    assertThat(ten.isLessThan(Interval.atLeast(11))).isEqualTo(Truth.YES);
    assertThat(ten.isLessThan(Interval.atLeast(10))).isEqualTo(Truth.CANNOT_TELL);
    assertThat(Interval.atLeast(10).isLessThan(ten)).isEqualTo(Truth.NO);
    assertThat(Interval.atLeast(10).isAtMost(ten)).isEqualTo(Truth.CANNOT_TELL);
    assertThat(Interval.atMost(10).isAtMost(ten)).isEqualTo(Truth.YES);
    assertThat(Interval.atMost(10).isLessThan(ten)).isEqualTo(Truth.CANNOT_TELL);
    assertThat(Interval.atLeast(11).isAtMost(ten)).isEqualTo(Truth.NO);
  }

  @Example
  void whatIsLeftOfFifteenAfterAtLeastThirteen() {
    Interval left = Interval.exactly(15).minus(Interval.atLeast(13));
    assertThat(left).hasToString("2 or fewer");
    assertThat(left.intersection(Interval.atLeast(0))).contains(new Interval(0, 2));
  }

  @Example
  void sumsThatDoNotFitAreErrors() {
    Interval most = Interval.exactly(Long.MAX_VALUE - 1);
    Interval one = Interval.exactly(1);
    for (Interval more : new Interval[] {one, Interval.exactly(2), Interval.atLeast(2)}) {
      assertThatThrownBy(() -> most.plus(more))
          .isInstanceOf(ArithmeticException.class)
          .hasMessage(OVERFLOW);
    }
    Interval least = Interval.exactly(Long.MIN_VALUE + 1);
    assertThatThrownBy(() -> least.minus(one))
        .isInstanceOf(ArithmeticException.class)
        .hasMessage(OVERFLOW);
    assertThatThrownBy(() -> Interval.exactly(0).minus(least).plus(one))
        .isInstanceOf(ArithmeticException.class);
  }

  @Example
  void whatIsNoRangeIsRefused() {
    for (String text : new String[] {"", "x", "3 or", "3  or more", "3 to", "to 3", "+3", "3.0"}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Interval.parse(text))
          .withMessageStartingWith("A range is \"3\"");
    }
    assertThatIllegalArgumentException().isThrownBy(() -> Interval.parse("5 to 3"));
    for (String text : new String[] {"9223372036854775807", "9999999999999999999"}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Interval.parse(text))
          .withMessage("The number is too large: " + text);
    }
    assertThat(Interval.parse("any")).isEqualTo(Interval.ANY);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Interval.atMost(Interval.BOTTOMLESS))
        .withMessage("The greatest number is too small");
  }
}
