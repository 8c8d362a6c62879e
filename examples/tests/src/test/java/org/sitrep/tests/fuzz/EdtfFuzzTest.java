package org.sitrep.tests.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.sitrep.model.EventTime;

/** A text is a time in EDTF, and then written as one that is read the same, or refused. */
class EdtfFuzzTest {

  @FuzzTest(maxDuration = "5m")
  void reads(FuzzedDataProvider data) {
    String text = data.consumeRemainingAsString();
    Refusals.refusedOr(EventTime::parseEdtf, text)
        .ifPresent(time -> assertThat(EventTime.parseEdtf(time.toEdtf())).isEqualTo(time));
  }
}
