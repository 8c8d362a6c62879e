package org.sitrep.examples.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.examples.shared.Line;

class OrderedWorkersTest {

  @Test
  void handsOnInTheOrderOfTheLines() throws Exception {
    List<Long> order = new ArrayList<>();
    try (OrderedWorkers workers =
        new OrderedWorkers(
            4,
            line -> Outcome.failed(line.number(), "x".repeat((int) (line.number() * 37 % 5000))),
            outcome -> order.add(outcome.line()))) {
      for (long i = 1; i <= 1000; i++) {
        workers.add(new Line(i, new byte[0], 0));
      }
      workers.finish();
    }

    assertThat(order).hasSize(1000).isSorted();
  }

  @Test
  void holdsNoMoreThanItsBounds() throws Exception {
    int[] held = new int[1];
    int most = 0;
    try (OrderedWorkers workers =
        new OrderedWorkers(2, line -> Outcome.failed(line.number(), "x"), outcome -> held[0]--)) {
      for (long i = 1; i <= 40; i++) {
        // 16 MiB each: four fit into the 64 MiB that may wait.
        byte[] line = new byte[16 << 20];
        workers.add(new Line(i, line, line.length));
        held[0]++;
        most = Math.max(most, held[0]);
      }
      workers.finish();
    }

    assertThat(most).isLessThanOrEqualTo(4);
    assertThat(held[0]).isZero();
  }
}
