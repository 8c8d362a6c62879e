package org.sitrep.examples.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.examples.scale.Segments.Dated;

class SegmentsTest {

  @Test
  void daysNextToEachOtherAreOneSegmentAndAFreeDayEndsIt() {
    Dated first = new Dated("a", 10, 11);
    Dated next = new Dated("b", 12, 12);
    Dated later = new Dated("c", 14, 14);
    assertThat(Segments.of(List.of(later, next, first)))
        .containsExactly(List.of(first, next), List.of(later));
  }

  @Test
  void aLongAccountKeepsASegmentOpen() {
    Dated wide = new Dated("a", 10, 17);
    Dated inside = new Dated("b", 11, 11);
    Dated end = new Dated("c", 18, 18);
    assertThat(Segments.of(List.of(wide, inside, end))).hasSize(1);
  }

  @Test
  void thoseWithoutADayAreASegmentOfTheirOwn() {
    Dated one = new Dated("a", AccountRecord.UNDATED, AccountRecord.UNDATED);
    Dated other = new Dated("b", AccountRecord.UNDATED, AccountRecord.UNDATED);
    Dated dated = new Dated("c", -5, -5);
    assertThat(Segments.of(List.of(dated, one, other)))
        .containsExactly(List.of(one, other), List.of(dated));
    assertThat(Segments.of(List.of())).isEmpty();
  }
}
