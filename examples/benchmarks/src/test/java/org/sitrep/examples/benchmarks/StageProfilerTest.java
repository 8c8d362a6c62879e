package org.sitrep.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openjdk.jmh.results.ScalarResult;
import org.sitrep.parsing.ReportParser;

class StageProfilerTest {

  @ParameterizedTest
  @ValueSource(strings = {"time", "memory"})
  void tellsTheSharesOfTheStages(String what) {
    StageProfiler profiler = new StageProfiler();
    profiler.start();
    new Reports().all().forEach(ReportParser.standard()::parse);
    List<ScalarResult> shares =
        profiler.stop().stream().filter(it -> it.getLabel().startsWith(what + ".")).toList();
    assertThat(shares).extracting(ScalarResult::getLabel).contains(what + ".TimeReader");
    assertThat(shares.stream().mapToDouble(ScalarResult::getScore).sum())
        .isCloseTo(100, within(0.001));
  }

  @ParameterizedTest
  @ValueSource(strings = {"time", "memory"})
  void tellsNothingWhereNothingIsRead(String what) {
    StageProfiler profiler = new StageProfiler();
    profiler.start();
    assertThat(profiler.stop()).noneMatch(it -> it.getLabel().startsWith(what));
  }
}
