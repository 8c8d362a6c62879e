package org.sitrep.examples.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.model.EventTime;

class TimelineTest {

  @Test
  void putsTheEarliestFirstAndLeavesOpenEndsOpen() {
    TimelineView view =
        Timeline.of(List.of(entry("2025-03-09"), entry("2025-01-01/.."), entry("../2025-02-01")))
            .orElseThrow();

    assertThat(view.rows())
        .extracting(TimelineView.Row::name)
        .containsExactly("2025-01-01/..", "../2025-02-01", "2025-03-09");
    assertThat(view.rows())
        .extracting(TimelineView.Row::openEnd)
        .containsExactly(true, false, false);
    assertThat(view.rows())
        .extracting(TimelineView.Row::openStart)
        .containsExactly(false, true, false);
    assertThat(view.rows())
        .extracting(TimelineView.Row::instant)
        .containsExactly(false, false, true);
  }

  @Test
  void needsTwoAttacks() {
    assertThat(Timeline.of(List.of(entry("2025-03-09")))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2025-03-09,2025-03-09", "2025-03-09,2025-03-11", "0001-01-01,9999-12-31"})
  void hasFewTicks(String first, String last) {
    assertThat(Timeline.of(List.of(entry(first), entry(last))).orElseThrow().ticks())
        .hasSizeBetween(1, 4)
        .first()
        .satisfies(tick -> assertThat(tick.label()).isEqualTo(LocalDate.parse(first).toString()));
  }

  private static Timeline.Entry entry(String time) {
    return new Timeline.Entry("a", time, EventTime.parseEdtf(time));
  }
}
