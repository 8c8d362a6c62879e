package org.sitrep.tests.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.sitrep.model.Interval;
import org.sitrep.model.Quantity;
import org.sitrep.model.QuantityPolicy;

/** A text is a quantity or a range, and then written as one that is read the same, or refused. */
class QuantityFuzzTest {

  @FuzzTest(maxDuration = "5m")
  void reads(FuzzedDataProvider data) {
    String text = data.consumeRemainingAsString();
    Refusals.refusedOr(Quantity::parse, text)
        .ifPresent(
            quantity -> {
              assertThat(Quantity.parse(quantity.notation())).isEqualTo(quantity);
              assertThat(QuantityPolicy.standard().bounds(quantity)).isNotNull();
            });
    Refusals.refusedOr(Interval::parse, text)
        .ifPresent(range -> assertThat(Interval.parse(range.toString())).isEqualTo(range));
  }
}
