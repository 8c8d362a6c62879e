package org.sitrep.examples.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.model.Interval;
import org.sitrep.model.Measure;
import org.sitrep.validation.tally.Tally;

class FlowDrawingTest {

  @Test
  void countsWhatIsUnaccountedFor() {
    FlowView flow = flow(tally(Measure.FIRED, "18 to 22"), tally(Measure.INTERCEPTED, "15"));

    assertThat(flow.fired().range()).isEqualTo("18 to 22");
    assertThat(ranges(flow)).containsExactly("intercepted 15", "unaccounted 3 to 7");
    assertThat(flow.over()).isEmpty();
    assertThat(flow.description())
        .isEqualTo("Fired: 18 to 22. Of these: intercepted 15; unaccounted 3 to 7.");
  }

  @Test
  void saysByHowManyThereAreTooMany() {
    FlowView flow =
        flow(
            tally(Measure.FIRED, "9"),
            tally(Measure.INTERCEPTED, "13"),
            tally(Measure.HIT, "2 or more"));

    assertThat(ranges(flow)).containsExactly("intercepted 13", "hit 2 or more");
    assertThat(flow.over()).contains("6");
    assertThat(flow.description()).endsWith("That is at least 6 too many.");
  }

  @Test
  void drawsWithoutAFigureForThoseFired() {
    FlowView flow = flow(tally(Measure.MISSED, "4"), tally(Measure.IN_FLIGHT, "0"));

    assertThat(flow.fired().range()).isEqualTo("nobody says");
    assertThat(ranges(flow)).containsExactly("missed 4", "in flight none");
  }

  @Test
  void drawsNothingIfNobodySaysWhatBecameOfThem() {
    assertThat(FlowDrawing.of("f", "Rocket", List.of(tally(Measure.FIRED, "15")))).isEmpty();
  }

  @Test
  void drawsTheGreatestNumbersThereAre() {
    String most = Long.toString(Long.MAX_VALUE - 1);
    FlowView flow =
        flow(
            tally(Measure.FIRED, most), tally(Measure.HIT, most), tally(Measure.INTERCEPTED, most));

    assertThat(ranges(flow)).containsExactly("intercepted " + most, "hit " + most);
    assertThat(flow.height()).matches("[0-9]+(\\.[0-9]+)?");
  }

  private static FlowView flow(Tally... tallies) {
    return FlowDrawing.of("f", "Rocket", List.of(tallies)).orElseThrow();
  }

  private static List<String> ranges(FlowView flow) {
    List<String> ranges = new ArrayList<>();
    flow.outcomes().forEach(it -> ranges.add(it.node().name() + " " + it.node().range()));
    return ranges;
  }

  private static Tally tally(Measure measure, String range) {
    Interval interval = Interval.parse(range);
    Tally.Builder tally = Tally.builder().measure(measure).low(interval.low()).conflict(false);
    if (interval.isBounded()) {
      tally.high(interval.high());
    }
    return tally.build();
  }
}
