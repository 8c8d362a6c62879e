package org.sitrep.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.ScalarResult;
import org.sitrep.parsing.ReportParser;

class StageProfilerTest {

  private final StageProfiler profiler = new StageProfiler();

  @Test
  void tellsTheSharesOfTheStages() {
    profiler.start();
    new Reports().all().stream().limit(100).forEach(ReportParser.standard()::parse);
    List<ScalarResult> results = profiler.stop();
    for (String what : List.of("time.", "memory.")) {
      List<ScalarResult> shares =
          results.stream().filter(it -> it.getLabel().startsWith(what)).toList();
      assertThat(shares)
          .hasSizeGreaterThan(2)
          .allMatch(it -> it.getLabel().matches("(time|memory)\\.[A-Z]\\w+"));
      assertThat(shares.stream().mapToDouble(ScalarResult::getScore).sum())
          .isCloseTo(100, within(0.001));
    }
  }

  @Test
  void tellsNothingWhereNothingIsRead() {
    profiler.start();
    assertThat(profiler.stop()).isEmpty();
  }
}
