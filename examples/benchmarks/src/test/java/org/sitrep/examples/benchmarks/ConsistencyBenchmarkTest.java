package org.sitrep.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConsistencyBenchmarkTest {

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void allThreeWaysAgree(boolean possible) {
    ConsistencyBenchmark benchmark = new ConsistencyBenchmark();
    benchmark.possible = possible;
    assertThat(benchmark.engine()).isEqualTo(possible);
    assertThat(benchmark.constraints()).isEqualTo(possible);
    assertThat(benchmark.solver()).isEqualTo(possible);
  }
}
